import { expect, test } from '@playwright/test';
import { mostStops } from '#visit/visit-link.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { archive } from '../../support/real-archive.ts';

const routes = [...archive.itineraries.keys()];
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** A4 in points, with half a point for rounding. */
function expectA4({ width, height }: { width: number; height: number }): void {
  expect(Math.abs(width - 595.3)).toBeLessThan(1);
  expect(Math.abs(height - 841.9)).toBeLessThan(1);
}

for (const id of routes) {
  for (const path of [`/berkunjung/rute/${id}/`, `/en/visit/routes/${id}/`]) {
    test(`${path} prints on one sheet of A4, whole, without script`, async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(path);
      const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toHaveLength(1);
      pages.forEach(expectA4);
      expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
      const printed = squeeze(pages.map(({ text }) => text).join(''));
      const wanted = await page
        .locator('article :is(h1, h2, h3):not([data-no-print] *), .known > li')
        .allInnerTexts();
      expect(wanted.filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
      await page.close();
    });
  }
}

for (const [count, most] of [
  [3, 1],
  [12, 1],
  [mostStops, 2],
] as const) {
  test(`a list of ${count} stops prints on at most ${most} sheets of A4, whole`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto('/en/visit/');
    await page.locator('#all > summary').click();
    const buttons = page.locator('#all add-to-visit button');
    for (let at = 0; at < count; at += 1) await buttons.nth(at).click();
    await page.getByRole('button', { name: 'Print an A4 sheet' }).click();
    await expect(page.locator('.sheet h2')).toHaveText('Purbalingga visit sheet');
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).not.toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(most);
    pages.forEach(expectA4);
    expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
    const printed = squeeze(pages.map(({ text }) => text).join(''));
    const names = await page.locator('my-visit [data-stop] a').allTextContents();
    const ways = await page.locator('[data-slot="leg"], [data-part="total"]').allTextContents();
    expect(names).toHaveLength(count);
    expect([...names, ...ways].filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
    expect(printed).toContain(squeeze(await page.getByLabel('Link to share').inputValue()));
    expect(printed).not.toContain('Readyitineraries');
  });
}
