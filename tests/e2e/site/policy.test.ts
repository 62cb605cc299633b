import { expect, test } from '@playwright/test';
import { listen, openMap } from '../../support/page-rest.ts';

test('search over a page, a live map and the code of an embed work under the headers of a host', async ({
  page,
}) => {
  const said = listen(page);
  const answer = await page.goto('/');
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['permissions-policy']).toContain('geolocation=(self)');
  await page.locator('[data-dialog]').click();
  await page.getByRole('dialog').getByRole('searchbox').fill('sayangan');
  await expect(page.locator('[data-results] li a').first()).toBeVisible();
  await openMap(page);
  await page.goto('/en/embed/');
  await expect(page.frameLocator('iframe').locator('main')).toBeVisible();
  expect(said).toEqual([]);
});

test('a page reads no WebAssembly, and makes neither HTML nor a script out of text', async ({
  page,
}) => {
  await page.goto('/cari/');
  const refused = await page.evaluate(async () => {
    const isRefused = async (act: () => unknown): Promise<boolean> => {
      try {
        await act();
        return false;
      } catch {
        return true;
      }
    };
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const div = document.createElement('div');
    return Promise.all([
      isRefused(() => WebAssembly.compile(empty)),
      isRefused(() => (div.innerHTML = '<b>x</b>')),
      isRefused(() => new Worker('/pagefind/id/pagefind.js')),
    ]);
  });
  expect(refused).toEqual([true, true, true]);
});
