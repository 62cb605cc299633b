import { expect, type Page, test } from '@playwright/test';
import { encodeVisit } from '#visit/visit-link.ts';
import { isDeep } from '../../support/depth.ts';

/** What a browser may deny, each for itself: a function that runs before the page does. */
const oddities = {
  'a history that takes no entry': () => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
  },
  'a storage that throws': () => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'no cookies': () => {
    Object.defineProperty(document, 'cookie', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'a share sheet that refuses': () => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('not here', 'NotAllowedError')),
    });
  },
  'a clipboard that refuses': () => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    });
  },
  'no language but its own': () => {
    for (const name of ['NumberFormat', 'DateTimeFormat'] as const) {
      const own = Intl[name] as unknown as new (language: string, options?: object) => object;
      const odd = function (_: string, options?: object): object {
        return new own('de', options);
      };
      Object.defineProperty(Intl, name, { value: odd });
    }
  },
  'a clock in another century': () => {
    const Own = Date;
    const odd = class extends Own {
      constructor(...given: [] | [number]) {
        if (given.length) super(...(given as [number]));
        else super(4_070_908_800_000);
      }
      static override now = (): number => 4_070_908_800_000;
    };
    Object.defineProperty(globalThis, 'Date', { value: odd });
  },
} as const;

const plan = `/en/visit/#v=${encodeVisit(['dusun-sayangan', 'owabong'])}`;

async function filterClaims(page: Page): Promise<void> {
  await page.goto('/en/claims/');
  const toggles = page.locator('claim-browser [data-facet] button');
  const status = page.locator('claim-browser [data-status]');
  const before = await status.textContent();
  await toggles.first().click();
  await expect(status).not.toHaveText(before ?? '');
  // A second choice of the same facet adds to the first, whatever the address says.
  await toggles.nth(1).click();
  await expect(page.locator('claim-browser [aria-pressed="true"]')).toHaveCount(2);
}

async function search(page: Page): Promise<void> {
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('gamelan');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
}

async function narrowMap(page: Page): Promise<void> {
  await page.goto('/en/map/');
  const count = page.locator('[data-count]');
  const before = await count.textContent();
  await page.getByRole('checkbox', { name: /Museums/ }).check();
  await expect(count).not.toHaveText(before ?? '');
}

/** Sharing ends in a link, keeping in a list, and the calendar begins the day after today. */
async function planVisit(page: Page): Promise<void> {
  await page.goto(plan);
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect(page.locator('my-visit [data-stop]')).toHaveCount(2);
  const today = await page.evaluate(() => new Date(Date.now() + 25_200_000).toISOString());
  await expect(page.locator('[data-part="day"]')).toHaveAttribute('min', today.slice(0, 10));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Calendar/ }).click();
  await download;
  await expect(page.locator('[data-part="notice"]')).toContainText('tomorrow');
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(page.locator('[data-part="linked"]')).not.toBeEmpty();
  await page.locator('share-control :is([data-native], summary):visible').first().click();
  await expect(page.locator('#share-link')).toBeVisible();
}

const sets = isDeep
  ? Object.entries(oddities).map(([name, odd]) => ({ name, odds: [odd] }))
  : [{ name: 'all of them at once', odds: Object.values(oddities) }];

for (const { name, odds } of sets) {
  test(`a browser with ${name} still filters, searches, narrows and plans`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const odd of odds) await page.addInitScript(odd);
    await filterClaims(page);
    await search(page);
    await narrowMap(page);
    await planVisit(page);
    expect(errors).toEqual([]);
  });
}

test('two tabs that edit one plan lose neither edit', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/en/places/owabong/');
  await other.goto('/en/places/dusun-sayangan/');
  for (const tab of [one, other]) await tab.locator('add-to-visit button').first().click();
  await one.goto('/en/visit/');
  const stops = one.locator('my-visit [data-stop]');
  await expect(stops).toHaveCount(2);
  await other.locator('add-to-visit button').first().click();
  await expect(stops).toHaveCount(1);
});
