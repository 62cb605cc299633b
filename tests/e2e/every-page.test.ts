import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../support/built-site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page as it stands, a line each. */
async function listFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** By how many pixels the page is wider than its window. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const [type, ...paths] of pageTypes) {
  for (const path of paths) {
    test(`${type} (${path}): no accessibility fault in both themes, nothing in the console, nobody else asked, at most 12 requests, no sideways scroll at 320 px`, async ({
      page,
      baseURL,
    }) => {
      const said: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      const first = requests.length;
      await page.waitForLoadState('networkidle');
      expect(await listFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await listFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await measureOverflow(page)).toBe(0);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await measureOverflow(page)).toBe(0);
      expect(said).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
      expect(first).toBeLessThanOrEqual(12);
    });
  }
}

test('the page that is not there speaks both languages and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
