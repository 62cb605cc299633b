import { expect, type Page, test } from '@playwright/test';
import { keptCopies } from '#site/kept-copies.ts';
import { keptThings } from '#site/kept-things.ts';
import { startTileServer, useTiles } from '../../support/tile-server.ts';

const live = 'zinc-map[data-state="live"]';
const keysOf = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
const listed = Object.values(keptThings)
  .map(({ key }) => key)
  .sort();

async function search(page: Page, text: string): Promise<void> {
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-results] li a').first()).toBeVisible();
}

async function chooseStreetMap(page: Page): Promise<void> {
  const tiles = await startTileServer('serve');
  await useTiles(page, tiles);
  await page.goto('/en/map/');
  await page.waitForSelector(live);
  await page.getByRole('button', { name: 'Show the street map' }).click();
  await expect(page.getByText('remembered on this device')).toBeVisible();
  await tiles.close();
}

/** The names the privacy text gives to what is kept. */
async function toldKeys(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const names = page.locator('h2[id^="priva"] ~ ul').first().getByRole('code');
  return (await names.allTextContents()).sort();
}

async function forgetEverything(page: Page): Promise<void> {
  await page.goto('/en/visit/');
  await page.locator('my-visit details.kept > summary').click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await expect(page.locator('my-visit [data-part="notice"]')).toContainText('has been removed');
}

test('whatever a visitor does, the device keeps what is listed and told, and forgets it all', async ({
  page,
}) => {
  await page.goto('/en/places/owabong/');
  await page.getByRole('button', { name: /^Add to my visit/ }).click();
  await search(page, 'drum');
  await chooseStreetMap(page);
  await page.goto('/en/propose/');
  await page.getByRole('checkbox', { name: 'Keep a draft' }).check();
  expect(await keysOf(page)).toEqual(listed);
  for (const path of ['/tentang/', '/en/about/']) {
    const told = [...(await keysOf(page)), ...Object.values(keptCopies)].sort();
    expect(await toldKeys(page, path), path).toEqual(told);
  }
  await forgetEverything(page);
  expect(await keysOf(page)).toEqual([]);
  expect(await page.evaluate(() => [sessionStorage.length, document.cookie, window.name])).toEqual([
    0,
    '',
    '',
  ]);
});

test('what a visitor kept under a former key is found again, and is forgotten too', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await page.evaluate(() => localStorage.setItem('recent-searches', '["gamelan"]'));
  await page.reload();
  await expect(page.getByRole('link', { name: 'gamelan' })).toBeVisible();
  expect(await keysOf(page)).toEqual([keptThings.searches.key]);
  await page.evaluate(() => localStorage.setItem('recent-searches', '["tembaga"]'));
  await forgetEverything(page);
  expect(await keysOf(page)).toEqual([]);
});
