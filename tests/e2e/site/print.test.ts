import { expect, type Page, test } from '@playwright/test';
import { type PdfPage, readPdf } from '../../support/read-pdf.ts';

async function print(page: Page, path: string): Promise<PdfPage[]> {
  await page.goto(path);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
const kinds = [
  ...[
    '/',
    '/cerita/mei-1980/',
    '/linimasa/',
    '/peta/',
    '/tempat/dusun-sayangan/',
    '/angka/',
    '/bukti/',
  ],
  ...['/perbedaan/', '/perbedaan/first-exhaust/', '/klaim/prd-019/', '/sumber/press-tempo-1980/'],
  ...['/sumber/', '/tokoh/', '/istilah/', '/data/', '/data/kelas/', '/tentang/', '/perubahan/'],
  ...['/berkunjung/', '/proses/', '/peredam/', '/foto/', '/cari/'],
];
/** Its parts begin on a sheet of their own. */
const hasOwnSheets = (path: string): boolean => path === '/data/kelas/';

for (const path of kinds) {
  test(`${path} prints with nothing cut, no page left blank and on no sheet more than it needs`, async ({
    page,
  }) => {
    const pages = await print(page, path);
    expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
    expect(pages.filter(({ text }) => squeeze(text).length < 20)).toEqual([]);
    const early = pages.slice(0, -1).map(({ end }, at) => ({ sheet: at + 1, end }));
    if (!hasOwnSheets(path)) expect(early.filter(({ end }) => end < 0.5)).toEqual([]);
    const foot = await page.locator('footer .page > p').allTextContents();
    const rest = foot.reduce(
      (text, line) => text.replace(squeeze(line), ''),
      squeeze(pages.at(-1)?.text ?? ''),
    );
    expect(rest, 'the foot has a sheet to itself').not.toBe('');
  });
}

test('what is closed on the screen lies open on paper', async ({ page }) => {
  const pages = await print(page, '/istilah/');
  const printed = squeeze(pages.map(({ text }) => text).join(''));
  const definitions = await page.locator('dd > p:first-child').allTextContents();
  expect(definitions).not.toEqual([]);
  expect(definitions.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
});

for (const [path, width, parts] of [
  ['/proses/', 841.9, '.step h2'],
  ['/en/process/', 841.9, '.step h2'],
  ['/', 1190.6, '.pipe .title'],
  ['/en/', 1190.6, '.pipe .title'],
] as const) {
  test(`${path} prints as one sheet of A3 with all its parts`, async ({ page }) => {
    const pages = await print(page, path);
    expect(pages).toHaveLength(1);
    expect(Math.abs((pages[0]?.width ?? 0) - width)).toBeLessThan(2);
    const printed = squeeze(pages[0]?.text ?? '');
    const titles = await page.locator(parts).allTextContents();
    expect(titles).not.toEqual([]);
    expect(titles.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
  });
}

test('a map that has come to life prints whole, with the width of the paper', async ({ page }) => {
  await page.goto('/peta/');
  await expect(page.locator('zinc-map')).toHaveAttribute('data-state', 'live', { timeout: 30_000 });
  const before = await page.locator('svg.zinc').getAttribute('viewBox');
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
  const hot = await page.locator('svg.zinc .names.wide .hot').allTextContents();
  expect(hot).not.toEqual([]);
  const printed = squeeze(pages[0]?.text ?? '');
  expect(hot.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
  await expect(page.locator('svg.zinc')).toHaveAttribute('viewBox', before ?? '');
});

test('the place with the most events prints on two sheets', async ({ page }) => {
  expect((await print(page, '/en/places/dusun-sayangan/')).length).toBeLessThanOrEqual(2);
});

test('the timeline prints on at most six sheets, every event by its title', async ({ page }) => {
  const pages = await print(page, '/linimasa/');
  expect(pages.length).toBeLessThanOrEqual(6);
  const printed = squeeze(pages.map(({ text }) => text).join(''));
  const titles = await page.locator('.event .title').allTextContents();
  expect(titles).not.toEqual([]);
  expect(titles.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
});
