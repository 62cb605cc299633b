/** The instrument by keyboard alone, every part by the role and name a screen reader says. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { generatePlaces } from '../../support/many-places.ts';
import { moveMap, openMap } from '../../support/page-rest.ts';
import { startTileServer, useTiles } from '../../support/tile-server.ts';

/** Presses Tab until something has the focus, as a visitor does who cannot point at it. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()} in ${most} steps`);
}

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('play, letters, years, kinds and themes are reached by Tab, named, and work by keys', async ({
  page,
}) => {
  await openMap(page);
  await page.locator('[data-stage] [data-mark]').last().focus();
  await tabTo(page, page.getByRole('button', { name: 'Play through time' }), 12);
  const letters = page.getByRole('group', { name: /^Choose a time/ }).getByRole('button');
  await expect(letters).toHaveCount(7);
  await page.keyboard.press('Tab');
  await expect(letters.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'places, 1970 to 1979' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'all years' })).toBeVisible();
  await tabTo(page, page.locator('era-player summary'), 8);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('spinbutton', { name: 'From year' }), 2);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1990');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=1990/);
  await tabTo(page, page.getByRole('button', { name: 'Show everything' }), 3);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/map\/$/);
  const kinds = page.getByRole('group', { name: 'Kinds of place' });
  await tabTo(page, kinds.getByRole('checkbox', { name: /^Attractions \d+/ }), 20);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: /^Museums/ })).toBeHidden();
  await expect(page).toHaveURL(/kind=attraction/);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: 'Spread' }), 20);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/theme=spread/);
});

test('the walk through time starts and stops by keys, and says each era', async ({ page }) => {
  await page.clock.install();
  await openMap(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.getByRole('button', { name: 'Play through time' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
  const said = page.locator('era-player [role="status"]');
  await expect(said).toContainText(/^before 1970: /);
  await page.clock.runFor(2000);
  await expect(said).toContainText(/^1970s: /);
  await page.keyboard.press('Space');
  await page.clock.runFor(6000);
  await expect(said).toContainText(/^1970s: /);
});

test('the map is named, zooms and pans by keys, and its places open and close', async ({
  page,
}) => {
  await openMap(page);
  const map = page.getByRole('group', { name: /^Move the map: arrow keys/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=\d/);
  await moveMap(page, () => page.keyboard.press('+'));
  const controls = ['Zoom in', 'Zoom out', 'Back to the first view', 'Full screen'];
  for (const name of controls) {
    await expect(page.locator('[data-stage]').getByRole('button', { name })).toBeVisible();
  }
  await page
    .locator('[data-stage]')
    .getByRole('button', { name: controls[2] ?? '' })
    .focus();
  await page.keyboard.press('Enter');
  const place = page.getByRole('link', { name: /^Galuh, first named for exhausts: 1990s/ });
  await place.focus();
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: /^Galuh/ });
  await expect(popup.getByRole('link').first()).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Events at Galuh' })).toBeVisible();
  await tabTo(page, popup.getByRole('button', { name: 'Close' }), 9);
  await page.keyboard.press('Enter');
  await expect(popup).toBeHidden();
  await expect(place).toBeFocused();
});

test('the list of places and the timeline show where, by keys', async ({ page }) => {
  await page.goto('/en/timeline/?theme=spread');
  const event = page.getByRole('listitem').filter({ hasText: 'Exhaust making spreads' }).first();
  const where = event.getByRole('button', { name: 'Show where' });
  await where.focus();
  await page.keyboard.press('Enter');
  await expect(where).toHaveAttribute('aria-expanded', 'true');
  const map = event.getByRole('group', { name: 'Where the picked event took place' });
  await expect(map).toBeVisible();
  await expect(map.getByRole('link', { name: /^Galuh/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(map).toBeHidden();
});

test('the street control says what it does, works by keys, and says what it did', async ({
  page,
}) => {
  const server = await startTileServer('serve');
  await useTiles(page, server);
  await openMap(page);
  const street = page.getByRole('region', { name: 'Street map' });
  const show = street.getByRole('button', { name: 'Show the street map' });
  await expect(show).toHaveAccessibleDescription(/makes your browser ask/);
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(street).toContainText('The street map is shown.');
  await expect(page.getByRole('link', { name: /OpenStreetMap/ }).first()).toBeVisible();
  await expect(street.getByRole('button', { name: 'Back to the zinc map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(show).toBeFocused();
  await server.close();
});

test('places drawn on a canvas are a list of what is in view, twenty at a time', async ({
  page,
}) => {
  await openMap(page);
  await page.evaluate((detail) => {
    document.querySelector('zinc-map')?.dispatchEvent(new CustomEvent('places-given', { detail }));
  }, generatePlaces(1000));
  const list = page.getByRole('region', { name: 'Places in view on the map' });
  const said = list.getByRole('status');
  await expect(said).toHaveText(/^1 to 20 of \d{3}, those nearest to the middle/);
  const names = await list.getByRole('link').allTextContents();
  expect(names).toHaveLength(20);
  await list.getByRole('button', { name: 'Next 20' }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(/^21 to 40 of/);
  await expect(list.getByRole('link').first()).toBeFocused();
  const next = await list.getByRole('link').allTextContents();
  expect(next.filter((name) => names.includes(name))).toEqual([]);
  const inView = async (): Promise<number> =>
    Number(/of (\d+)/.exec((await said.textContent()) ?? '')?.[1] ?? 0);
  const wide = await inView();
  await page.getByRole('button', { name: 'before 1970' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(inView).toBeLessThan(wide / 2);
  await expect(said).toHaveText(/^1 to 20 of/);
  const early = await inView();
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  for (let press = 0; press < 3; press += 1) {
    await moveMap(page, () => page.keyboard.press('Enter'));
  }
  await expect.poll(inView).toBeLessThan(early);
});
