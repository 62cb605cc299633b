/** What a visitor meets first: the header in every state, the name, and the first screen. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { contrastOf, readPainted } from '../../support/contrast.ts';

const phone = { width: 360, height: 780 };
const laptop = { width: 1280, height: 900 };

/** The lower edge of an element on the page, in pixels. */
async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (!box) throw new Error('is not on screen');
  return box.y + box.height;
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the controls of the header keep a contrast of 4.5 in every state (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of [phone, laptop]) {
      await page.setViewportSize(size);
      await page.goto('/');
      for (const control of await page.locator('header :is(a, summary):visible').all()) {
        const ratio = async (): Promise<number> => contrastOf(await control.evaluate(readPainted));
        expect(await ratio()).toBeGreaterThanOrEqual(4.5);
        await control.hover();
        expect(await ratio()).toBeGreaterThanOrEqual(4.5);
        await page.mouse.down();
        expect(await ratio()).toBeGreaterThanOrEqual(4.5);
        await page.mouse.move(0, size.height - 1);
        await page.mouse.up();
        await control.focus();
        expect(await ratio()).toBeGreaterThanOrEqual(4.5);
      }
    }
    await page.setViewportSize(phone);
    await page.goto('/');
    const menu = page.locator('header summary');
    await menu.click();
    await page.mouse.move(0, phone.height - 1);
    expect(contrastOf(await menu.evaluate(readPainted))).toBeGreaterThanOrEqual(4.5);
  });
}

test('the menu of a phone opens below its button, which a second tap closes', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const path of ['/', '/en/timeline/']) {
    await page.goto(path);
    const menu = page.locator('header summary');
    const before = await menu.boundingBox();
    await menu.click();
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
    expect(await menu.boundingBox()).toEqual(before);
    if (!before) throw new Error('there is no menu');
    await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2);
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
  }
});

test('every page of the doors is reached from the menu, and the door one stands in is marked', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await page.goto('/en/sources/');
  const doors = page.locator('header nav.wide a');
  expect(await doors.count()).toBe(5);
  await expect(page.locator('header nav.wide [aria-current]')).toHaveText('Evidence');
});

test('the front page holds its seven letters, and what each shows, on the screen of a laptop', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    const eras = page.locator('main ol').first().locator(':scope > li');
    expect(await eras.count()).toBe(7);
    for (const era of await eras.all()) expect(await bottomOf(era)).toBeLessThanOrEqual(780);
    for (const door of await page.locator('main .doors .button').all()) {
      if ((await bottomOf(door)) < laptop.height) await expect(door).toBeVisible();
    }
  }
});

test('on a phone the front page shows a picture and three eras at once, and ends after six screens', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    const eras = page.locator('main ol').first().locator(':scope > li');
    expect(await bottomOf(eras.nth(2))).toBeLessThanOrEqual(phone.height + 20);
    expect(await bottomOf(page.locator('main svg').first())).toBeLessThanOrEqual(phone.height);
    expect(await heightOf(page)).toBeLessThanOrEqual(6 * phone.height);
  }
});

test('on a phone the timeline opens with its first era, at most six screens long', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/linimasa/');
  await expect(page.locator('details[data-decade][open]')).toHaveCount(1);
  expect(await heightOf(page)).toBeLessThanOrEqual(6 * phone.height);
  await page.goto('/linimasa/#fire-2021');
  await expect(page.locator('#fire-2021')).toBeInViewport();
});

test('on a laptop all letters of the timeline stand on the first screen and stay in sight', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await page.goto('/en/timeline/');
  const letters = page.locator('main [data-letter]');
  expect(await letters.count()).toBe(7);
  for (const letter of await letters.all())
    expect(await bottomOf(letter)).toBeLessThanOrEqual(laptop.height / 2);
  await page.locator('#era-2010').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 3000);
  await expect(letters.first()).toBeInViewport();
});

test('three key presses lead from the top of a page to what it is for', async ({ page }) => {
  await page.setViewportSize(laptop);
  await page.goto('/en/timeline/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a, main button').first()).toBeFocused();
});
