import { isKeptCopy, keptCopies } from '#site/kept-copies.ts';

/** A page that opens without a network. */
export interface HeldPage {
  readonly path: string;
  readonly title: string;
  /** The language it is in. */
  readonly lang: string;
}

/** Characters of a title that HTML writes otherwise. */
const written: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** The title of a page by its HTML, without the site's name. */
export function readTitle(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const plain = title.replaceAll(/&(?:\w+|#\d+);/g, (sign) => written[sign] ?? sign);
  return plain.replace(/ · Jejak Knalpot$/, '').trim();
}

/** The pages held one by one, each once, by title; those of a copy saved whole are not listed. */
export async function listHeld(locale: string): Promise<HeldPage[]> {
  const names = (await caches.keys()).filter(
    (name) => isKeptCopy(name) && !name.startsWith(keptCopies.saved),
  );
  const pages = new Map<string, HeldPage>();
  for (const name of names) {
    for (const page of await listPages(await caches.open(name))) pages.set(page.path, page);
  }
  return [...pages.values()].sort((a, b) => a.title.localeCompare(b.title, locale));
}

async function listPages(cache: Cache): Promise<HeldPage[]> {
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.endsWith('/'));
  return Promise.all(
    requests.map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? '';
      const [, lang = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
      return { path: new URL(request.url).pathname, title: readTitle(html), lang };
    }),
  );
}
