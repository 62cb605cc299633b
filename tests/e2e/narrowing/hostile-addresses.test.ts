import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { deepRuns, seed } from '../../support/depth.ts';
import { listen, live } from '../../support/page-rest.ts';
import { hostileFragment, hostileQuery } from '../../support/view-states.ts';

/** What an injected text would leave: elements, handlers and a variable that the page has not. */
function listInjected(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const strange = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.localName === 'x-injected' ||
        element.getAttribute('src') === 'x' ||
        element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const isRun = 'injected' in globalThis ? ['a script ran'] : [];
    return [...strange.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...isRun];
  });
}

const addresses = fc.sample(fc.tuple(hostileQuery, hostileFragment), {
  seed,
  numRuns: deepRuns(6, 40),
});

for (const path of ['/en/timeline/', '/peta/']) {
  test(`${addresses.length} hostile addresses do ${path} no harm`, async ({ page }) => {
    test.setTimeout(30_000 + addresses.length * 10_000);
    const said = listen(page);
    for (const [query, fragment] of addresses) {
      // An address may differ in its fragment alone, which would not load the page again.
      await page.goto('about:blank');
      await page.goto(path + query + fragment, { waitUntil: 'load' });
      await page.waitForSelector('era-player [role="button"]');
      if (path === '/peta/') {
        await page.locator('[data-stage]').dispatchEvent('pointerenter');
        await page.waitForSelector(live);
      }
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await listInjected(page), query + fragment).toEqual([]);
      expect(said, query + fragment).toEqual([]);
    }
  });
}
