import { expect, test } from '@playwright/test';
import { archive } from '../../support/real-archive.ts';

test.use({ javaScriptEnabled: false });

test('the timeline has its letters and every event with a date in words', async ({ page }) => {
  await page.goto('/en/timeline/');
  await expect(page.locator('main [data-letter]')).toHaveCount(7);
  await page.locator('main [data-letter]').nth(2).click();
  await expect(page).toHaveURL(/#era-1980$/);
  const events = page.locator('li.event[id]');
  await expect(events).toHaveCount(archive.events.size);
  const undated = await events.evaluateAll(
    (items) =>
      items.filter((item) => !/\d{4}/.test(item.querySelector('.dates')?.textContent ?? '')).length,
  );
  expect(undated).toBe(0);
});

test('a disputed event stands once, and the other eras its sources give lead to it', async ({
  page,
}) => {
  await page.goto('/en/timeline/');
  const listed = page.getByRole('heading', { name: 'The first exhaust', exact: true, level: 3 });
  await expect(listed).toHaveCount(1);
  const ways = page.locator('.also').getByRole('link', { name: 'The first exhaust', exact: true });
  expect(await ways.count()).toBeGreaterThan(1);
  const first = page.locator('li#first-exhaust');
  await expect(first).toContainText('other dates exist');
  await expect(first).toContainText('1956');
  await expect(first).toContainText('around 1980');
  await expect(first).toContainText('1990s');
});

test('the map is a picture whose places are links, with every place in the list', async ({
  page,
}) => {
  await page.goto('/peta/');
  await expect(page.locator('zinc-map svg image')).toBeVisible();
  const marks = page.locator('zinc-map svg').first().locator('[data-mark]');
  const listed = await page.locator('[data-kind-list] li').count();
  expect(listed).toBeGreaterThanOrEqual(await marks.count());
  await page.locator('svg [data-mark="desa-galuh"]').click({ force: true });
  await expect(page).toHaveURL(/\/tempat\/desa-galuh\/$/);
});

test('a claim in a story leads to its page, and the notes stand under the prose', async ({
  page,
}) => {
  await page.goto('/en/stories/may-1980/');
  const cited = new Set(
    await page
      .locator('a.claim')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-note'))),
  );
  await expect(page.locator('.notes li[id^="note-"]')).toHaveCount(cited.size);
  await page.locator('a.claim').first().click();
  await expect(page).toHaveURL(/\/en\/claims\/[a-z]+-\d+\/$/);
  await expect(page.getByRole('heading', { name: /\bsources?\b/ })).toBeVisible();
});

test('the pages of the menu can be reached on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Menu' })
    .getByRole('link', { name: 'Linimasa' })
    .click();
  await expect(page).toHaveURL(/\/linimasa\/$/);
});
