/** What must hold on every type of page and on every list, measured in one visit to each. */
import { expect, type Page, test as base } from '@playwright/test';
import { listAccessibilityFaults } from '../../support/accessibility.ts';
import { listPaths, pageTypes } from '../../support/built-site.ts';
import { isDeep } from '../../support/depth.ts';
import { awaitWhole, listen, measureOverflow } from '../../support/page-rest.ts';

/**
 * A page that stays open from one test to the next and still reads each address as if for the first
 * time: opening one for each address anew took half of the time.
 */
const test = base.extend<object, { kept: Page }>({
  kept: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** What a page had asked for, besides itself, when it said that it has loaded; runs in the browser. */
function listFirst(): string[] {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < (page?.loadEventStart ?? Infinity))
    .map(({ name }) => name);
}

/**
 * The words of the main part that the page shows and its file does not say, and how many words the
 * file says; both without the controls that only a script can serve. Runs in the browser.
 */
async function compareWords(): Promise<{ added: string[]; told: number }> {
  const readWords = (text: Document): Set<string> => {
    const copy = text.querySelector('main')?.cloneNode(true) as Element;
    const controls =
      'noscript, [data-script-lost], era-player, view-chips, add-to-visit, open-now, .filter, button, form, [role="status"], [data-perhaps-tag]';
    for (const control of copy.querySelectorAll(controls)) control.remove();
    // Words of two elements are two words, whether a control stands between them or not.
    const texts: string[] = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return new Set(texts.join(' ').match(/\p{L}{2,}/gu));
  };
  const file = await new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    // No script of it runs.
    request.responseType = 'document';
    request.onloadend = () => resolve(request.responseXML);
    request.send();
  });
  if (!file) return { added: ['the file cannot be read'], told: 0 };
  const told = readWords(file);
  return { added: [...readWords(document)].filter((word) => !told.has(word)), told: told.size };
}

const typed = pageTypes.flatMap(([type, ...paths]) => paths.map((path) => ({ type, path })));
const named = new Set<string>(typed.map(({ path }) => path));
const standing = new Set(listPaths('dist'));
const lists = [...standing].filter((path) => !named.has(path));
/** Pages of records are many: of each type one is looked at, by turns in either language. */
const looked = typed.filter(
  ({ path }, at) => isDeep || standing.has(path) || at % 2 === Math.floor(at / 2) % 2,
);

/**
 * The themes in which a page is looked at. A type's pages differ in words alone, so one language
 * is looked at in light and the other in dark; everything in both with DEEP=1.
 */
function themesOf(type: string, path: string): readonly ('light' | 'dark')[] {
  if (isDeep || type === 'list') return ['light', 'dark'];
  return path.startsWith('/en/') ? ['dark'] : ['light'];
}

for (const { type, path } of [...looked, ...lists.map((path) => ({ type: 'list', path }))]) {
  test(`${type} (${path}): no accessibility fault, nothing in the console, nobody else asked, at most 12 requests, no sideways scroll at 320 px, no word that needs script`, async ({
    kept: page,
    baseURL,
  }) => {
    const said = listen(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    const first = await page.evaluate(listFirst);
    await awaitWhole(page);
    const words = await page.evaluate(compareWords);
    for (const colorScheme of themesOf(type, path)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await listAccessibilityFaults(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => measureOverflow(page)).toBe(0);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await expect.poll(() => measureOverflow(page)).toBe(0);
    expect(said).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
    expect(first.length, first.join('\n')).toBeLessThan(12);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    page.removeAllListeners();

    // The search field shows only with script, and its page says so; search.test.ts has its form without.
    if (type === 'search') return;
    expect(words.added).toEqual([]);
    expect(words.told).toBeGreaterThan(4);
  });
}

test('the page that is not there speaks both languages and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the page that is not there offers the record most like what was asked for', async ({
  page,
}) => {
  for (const [asked, meant] of [
    ['/klaim/prd-0019/', '/klaim/prd-019/'],
    ['/en/storis/may-1980', '/en/stories/may-1980/'],
    ['/tempat/sayangn/', '/tempat/dusun-sayangan/'],
  ] as const) {
    await page.goto(asked);
    await expect(page.getByRole('link', { name: meant, exact: true })).toHaveAttribute(
      'href',
      meant,
    );
  }
});
