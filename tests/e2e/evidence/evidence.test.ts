import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { find } from '#archive/archive.ts';
import { listen } from '../../support/page-rest.ts';
import { archive } from '../../support/real-archive.ts';

const all = archive.claims.size;
const titleOf = (id: string): string => find(archive.conflicts, id).title.en;
const spread = [...archive.claims.values()].filter(({ topic }) => topic === 'spread').length;

/** Waits for a page and its style sheets: before them nothing on it is hidden yet. */
async function arriveAt(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState();
}

/** Clicks the link of a table's row to its CSV, and gives the row of the file that it names. */
async function downloadRow(page: Page, row: Locator): Promise<string[] | undefined> {
  const link = row.getByRole('link', { name: /^row \d+ of / });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const downloading: Promise<Download> = page.waitForEvent('download');
  await link.click();
  const file = await downloading;
  expect(address.pathname).toContain(file.suggestedFilename());
  const rows = parse(readFileSync(await file.path(), 'utf8'));
  // RFC 7111: row 1 is the first line of the file, its header.
  return rows[Number(address.hash.replace('#row=', '')) - 1];
}

test('clicks alone lead from a sentence to claim, source, other claim, conflict and figure', async ({
  page,
}) => {
  await page.goto('/en/stories/may-1980/');
  await page.locator('a.claim[data-note="note-prd-001"]').first().click();
  await page
    .locator('.note-popover')
    .getByRole('link', { name: /Statement page/ })
    .click();
  await expect(page).toHaveURL(/\/en\/claims\/prd-001\/$/);
  await page.getByRole('link', { name: find(archive.sources, 'press-tempo-1980').title }).click();
  await expect(page).toHaveURL(/\/en\/sources\/press-tempo-1980\/$/);
  await page.locator('li#org-012').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/claims\/org-012\/$/);
  await page.getByRole('link', { name: titleOf('first-exhaust') }).click();
  await arriveAt(page, /\/en\/conflicts\/first-exhaust\/$/);
  const point = page.locator('.drawing a[href$="/claims/org-012/"]:visible');
  await expect(point).toHaveAccessibleName(/1956.*17 May 1980/);
  await point.click();
  await expect(page).toHaveURL(/\/en\/claims\/org-012\/$/);
});

test('clicks alone lead from a sentence to claim, source, other claim, conflict, figure and CSV row', async ({
  page,
}) => {
  await page.goto('/en/stories/spread-to-the-villages/');
  await page.locator('a.claim[data-note="note-prd-013"]').first().click();
  await page
    .locator('.note-popover')
    .getByRole('link', { name: /Statement page/ })
    .click();
  await expect(page).toHaveURL(/\/en\/claims\/prd-013\/$/);
  await page
    .locator('main')
    .getByRole('link', { name: /^Produk Industri Knalpot/ })
    .click();
  await expect(page).toHaveURL(/\/en\/sources\/gov-/);
  await page.locator('li#prd-019').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/claims\/prd-019\/$/);
  await page.getByRole('link', { name: titleOf('313380') }).click();
  await expect(page).toHaveURL(/\/en\/conflicts\/313380\/$/);
  await page.getByRole('link', { name: /^These numbers in a chart: Output/ }).click();
  await arriveAt(page, /\/en\/figures\/#output-year$/);
  const series = page.getByRole('region', { name: /^Output/ });
  await expect(series.locator('svg a[href="/en/claims/prd-019/"]:visible')).toHaveCount(1);
  await series.locator('summary').click();
  const ofClaim = page.getByRole('link', { name: 'prd-019', exact: true });
  const row = series.getByRole('row').filter({ has: ofClaim });
  expect(await downloadRow(page, row)).toEqual(
    expect.arrayContaining(['prd-019.1', 'prd-019', '313380', '2015-01/2015-05']),
  );
});

test('and back: from a row and its CSV to the claim, its place in the chart, and the sentence', async ({
  page,
}) => {
  await page.goto('/en/figures/');
  const series = page.getByRole('region', { name: /^Output/ });
  await series.locator('summary').click();
  const row = series.getByRole('row', { name: /304,000/ });
  const cells = (await downloadRow(page, row)) ?? [];
  expect(cells).toEqual(expect.arrayContaining(['prd-013', '304000']));
  expect(cells.at(-1)).toMatch(/\/en\/claims\/prd-013\/$/);
  await row.getByRole('link', { name: 'prd-013' }).click();
  await expect(page).toHaveURL(/\/en\/claims\/prd-013\/$/);
  await page.getByRole('link', { name: /^This figure in its chart: Output/ }).click();
  await expect(page.locator('tr:target')).toContainText('304,000');
  // By key: the page may still be moving to the row.
  await page.locator('tr:target').getByRole('link', { name: 'prd-013' }).press('Enter');
  await expect(page).toHaveURL(/\/en\/claims\/prd-013\/$/);
  await page.getByRole('link', { name: find(archive.stories, 'spread').title.en }).click();
  await expect(page.locator('a.claim[data-note="note-prd-013"]').first()).toBeVisible();
});

test('a reference is downloaded for the page and for its source, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/claims/prd-019/');
  for (const [summary, format, text] of [
    ['This page', 'RIS', 'UR  - '],
    ['Its own source', 'BibTeX', '595.371'],
  ] as const) {
    const details = page.locator('.cite details', { hasText: summary });
    await details.locator('summary').click();
    const downloading = page.waitForEvent('download');
    await details.getByRole('link', { name: format }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^prd-019\./);
    expect(readFileSync(await file.path(), 'utf8')).toContain(text);
  }
  await context.close();
});

test('a conflict of numbers leads to its series and to the explained case, and from there to a claim', async ({
  page,
}) => {
  await page.goto('/perbedaan/313380/');
  await page.getByRole('link', { name: 'Perkara angka ini, digambar' }).click();
  await arriveAt(page, /\/angka\/#kasus-313380$/);
  await page.locator('svg a[href="/klaim/prd-019/"] rect.block:visible').click();
  await expect(page).toHaveURL(/\/klaim\/prd-019\/$/);
  await page.goto('/perbedaan/2010-output/');
  await page.getByRole('link', { name: /^Angka-angka ini dalam bagan: Produksi/ }).click();
  await expect(page).toHaveURL(/\/angka\/#output-year$/);
});

test('claims are filtered by taps, the choice stands in the address and comes back with it', async ({
  page,
}) => {
  await page.goto('/en/claims/');
  const shown = page.locator('[data-claim]:visible');
  const passing = page.locator('[data-claim]:not([hidden])');
  await expect(passing).toHaveCount(all);
  await expect(shown).toHaveCount(0);
  await page.locator('summary', { hasText: 'Topic' }).click();
  await page.getByRole('button', { name: /^Spread/ }).click();
  await expect(shown).toHaveCount(spread);
  await page.locator('summary', { hasText: 'Disagreement' }).click();
  await page.getByRole('button', { name: /^other answers exist/ }).click();
  await expect(page).toHaveURL(/\?topic=spread&disputed=yes$/);
  await expect(page.getByRole('status')).toContainText(
    `of ${all} statements: Spread, other answers exist`,
  );
  const count = await shown.count();
  expect(count).toBeLessThan(spread);
  await page.reload();
  await expect(shown).toHaveCount(count);
  await page.goBack();
  await expect(shown).toHaveCount(spread);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(passing).toHaveCount(all);
  await expect(shown).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/claims\/$/);
});

test('an address with a topic, a letter or a person opens the group it stands in', async ({
  page,
}) => {
  for (const [path, words] of [
    ['/en/claims/#spread', '[data-claim]'],
    ['/en/glossary/#dandang', 'dd'],
    ['/en/people/#tasdi', '#tasdi'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(`.fold:has(:target) ${words}`).first()).toBeVisible();
  }
});

test('hostile values in the address of the claims are ignored', async ({ page }) => {
  const said = listen(page);
  const query =
    '?topic=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,__proto__&place=%E0%A4%A&period[]=1';
  await page.goto(`/klaim/${query}`);
  await expect(page.locator('[data-claim]:not([hidden])')).toHaveCount(all);
  await expect(page.locator('main')).not.toContainText('onerror');
  expect(said).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the claims are all listed with a tally, and a disagreement is drawn with links', async ({
    page,
  }) => {
    await page.goto('/klaim/?topic=spread');
    await expect(page.locator('[data-claim]')).toHaveCount(all);
    await page.locator('summary', { hasText: 'Penyebaran' }).click();
    await expect(page.locator('[data-claim]:visible')).toHaveCount(spread);
    await page.locator('summary', { hasText: 'Topik' }).click();
    await expect(page.locator('[data-facet="topic"]')).toContainText(`Penyebaran ${spread}`);
    await page.goto('/perbedaan/material/');
    await page.locator('.drawing a').first().click();
    await expect(page).toHaveURL(/\/klaim\/prd-005\/$/);
  });
});
