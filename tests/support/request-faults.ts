import type { Page, Route } from '@playwright/test';

/** A file a page asked for: its address, and what kind of file it was said to be. */
export interface Asked {
  readonly url: string;
  readonly type: string;
}

/** What may happen to a request; a stalled one is never answered. */
export const faults = ['abort', 'stall', '500', 'garbage', 'empty'] as const;
export type Fault = (typeof faults)[number];

/** Collects every file of the site that a page asks for from now on, the pages themselves aside. */
export function collectAsked(page: Page): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  page.on('response', (response) => {
    const url = response.url();
    const isPage = response.request().resourceType() === 'document';
    if (isPage || new URL(url).hostname !== 'localhost') return;
    asked.set(url, { url, type: response.headers()['content-type'] ?? '' });
  });
  return asked;
}

/** Files of which one is as good as another: parts of the search index, and fonts. */
function kindOf({ url }: Asked): string {
  const { pathname } = new URL(url);
  const [, folder, ending] = /^(.*\/)[^/]*(\.pf_index|\.pf_fragment|\.woff2)$/.exec(pathname) ?? [];
  return folder === undefined ? pathname : `${folder}*${ending}`;
}

/** At most two files of a kind. */
export function thinOut(asked: Iterable<Asked>): Asked[] {
  const counts = new Map<string, number>();
  return [...asked].filter((one) => {
    const count = (counts.get(kindOf(one)) ?? 0) + 1;
    counts.set(kindOf(one), count);
    return count <= 2;
  });
}

/** Lets one file of the site fail for this page. */
export async function breakRequest(page: Page, { url, type }: Asked, fault: Fault): Promise<void> {
  await page.route(url, (route) => answer(route, type, fault));
}

function answer(route: Route, contentType: string, fault: Fault): Promise<void> {
  if (fault === 'abort') return route.abort();
  if (fault === 'stall') return Promise.resolve();
  if (fault === 'empty') return route.fulfill({ body: '', contentType });
  if (fault === 'garbage') return route.fulfill({ body: '\u0007<{[("%PDF', contentType });
  return route.fulfill({ status: 500, body: '<h1>Error</h1>', contentType: 'text/html' });
}
