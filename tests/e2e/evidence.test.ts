import { expect, test } from '@playwright/test';

test('clicks alone lead from a sentence to claim, source, other claim, conflict and figure', async ({
  page,
}) => {
  await page.goto('/en/stories/may-1980/');
  await page.locator('a.claim[data-note="note-prd-001"]').first().click();
  await page
    .locator('.note-popover')
    .getByRole('link', { name: /Claim page/ })
    .click();
  await expect(page).toHaveURL(/\/en\/claims\/prd-001\/$/);
  await page.getByRole('link', { name: 'Masih Ramai di Pesayangan' }).click();
  await expect(page).toHaveURL(/\/en\/sources\/press-tempo-1980\/$/);
  await page.locator('li#org-012').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/claims\/org-012\/$/);
  await page.getByRole('link', { name: 'When was the first exhaust made?' }).click();
  await expect(page).toHaveURL(/\/en\/conflicts\/first-exhaust\/$/);
  const point = page.locator('.drawing a[href$="/claims/org-012/"]');
  await expect(point).toHaveAccessibleName(/1956.*17 May 1980/);
  await point.click();
  await expect(page).toHaveURL(/\/en\/claims\/org-012\/$/);
});

test('a conflict of numbers leads to its series and to the explained case, and from there to a claim', async ({
  page,
}) => {
  await page.goto('/perbedaan/313380/');
  await page.getByRole('link', { name: 'Perkara angka ini, digambar' }).click();
  await expect(page).toHaveURL(/\/angka\/#kasus-313380$/);
  await page.locator('svg a[href="/klaim/prd-019/"] rect.block').click();
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
  await expect(shown).toHaveCount(285);
  await page.locator('summary', { hasText: 'Topic' }).click();
  await page.getByRole('button', { name: /^Spread/ }).click();
  await expect(shown).toHaveCount(10);
  await page.locator('summary', { hasText: 'Disagreement' }).click();
  await page.getByRole('button', { name: /^disputed/ }).click();
  await expect(page).toHaveURL(/\?topic=spread&disputed=yes$/);
  await expect(page.getByRole('status')).toContainText('of 285 claims: Spread, disputed');
  const count = await shown.count();
  expect(count).toBeLessThan(10);
  await page.reload();
  await expect(shown).toHaveCount(count);
  await page.goBack();
  await expect(shown).toHaveCount(10);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(shown).toHaveCount(285);
  await expect(page).toHaveURL(/\/en\/claims\/$/);
});

test('hostile values in the address of the claims are ignored', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const query =
    '?topic=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,__proto__&place=%E0%A4%A&period[]=1';
  await page.goto(`/klaim/${query}`);
  await expect(page.locator('[data-claim]:visible')).toHaveCount(285);
  await expect(page.locator('main')).not.toContainText('onerror');
  expect(said).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the claims are all listed with a tally, and a disagreement is drawn with links', async ({
    page,
  }) => {
    await page.goto('/klaim/?topic=spread');
    await expect(page.locator('[data-claim]:visible')).toHaveCount(285);
    await page.locator('summary', { hasText: 'Topik' }).click();
    await expect(page.locator('[data-facet="topic"]')).toContainText('Penyebaran 10');
    await page.goto('/perbedaan/material/');
    await page.locator('.drawing a').first().click();
    await expect(page).toHaveURL(/\/klaim\/prd-005\/$/);
  });
});
