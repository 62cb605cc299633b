import { expect, type Page, test } from '@playwright/test';
import { deepRuns } from '../../support/depth.ts';
import { listen, live, openMap } from '../../support/page-rest.ts';
import { makeBasemap } from '../../support/small-basemap.ts';
import {
  rewriteMap,
  startTileServer,
  type TileServer,
  useTiles,
} from '../../support/tile-server.ts';

const zinc = 'zinc-map svg.zinc > image';

let server: TileServer | undefined;
let said: string[] = [];

async function serveTiles(page: Page, manner: TileServer['manner'], patience?: number) {
  server = await startTileServer(manner);
  await useTiles(page, server, patience);
  return server;
}

/** Opens the map and asks for the street map. */
async function askForStreets(page: Page, path = '/en/map/'): Promise<void> {
  await openMap(page, path);
  await page.getByRole('button', { name: /Show the street map|Tampilkan peta jalan/ }).click();
}

const control = (page: Page) => page.getByRole('region', { name: /Street map|Peta jalan/ });
const loadedTiles = (page: Page) => page.locator('img.leaflet-tile-loaded');

/** Waits until every picture the street map has asked for is there. */
async function awaitTiles(page: Page): Promise<void> {
  await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
  await expect(page.locator('img.leaflet-tile:not(.leaflet-tile-loaded)')).toHaveCount(0);
}

test.beforeEach(({ page }) => {
  said = listen(page);
});

test.afterEach(async () => {
  await server?.close();
  server = undefined;
});

test.describe('the street map', () => {
  test('says before the first tap whom it asks and how much it takes, and asks nothing', async ({
    page,
  }) => {
    const tiles = await serveTiles(page, 'serve');
    await openMap(page);
    await expect(control(page)).toContainText('tile.openstreetmap.org');
    await expect(control(page)).toContainText('about 0.3 MB');
    await expect(page.locator('[data-credit]')).toBeHidden();
    expect(tiles.requests).toHaveLength(0);
  });

  test('shows tiles over the zinc sheet, with their credit, and asks with a Referer', async ({
    page,
    baseURL,
  }) => {
    const tiles = await serveTiles(page, 'serve');
    await askForStreets(page);
    await expect(control(page)).toContainText('remembered on this device');
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    const credit = page.locator('[data-stage]').getByRole('link', { name: /OpenStreetMap/ });
    await expect(credit).toBeVisible();
    await expect(credit).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
    await expect(page.locator('.leaflet-zinc-beneath-pane img')).toBeVisible();
    await expect(page.locator(zinc)).toHaveCSS('visibility', 'hidden');
    const referers = new Set(tiles.requests.map(({ headers }) => headers.referer));
    expect([...referers]).toEqual([`${baseURL}/`]);
    expect(said).toEqual([]);
  });

  test('asks for what is on screen only, and for nothing twice', async ({ page }) => {
    const tiles = await serveTiles(page, 'serve');
    await askForStreets(page);
    await expect(control(page)).toContainText('remembered');
    await awaitTiles(page);
    // The address follows once the map has come to rest at a whole zoom.
    await expect(page).toHaveURL(/view=\d/);
    const box = await page.locator('[data-stage]').boundingBox();
    const most = Math.ceil((box?.width ?? 0) / 256 + 1) * Math.ceil((box?.height ?? 0) / 256 + 1);
    const urls = tiles.requests.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeLessThanOrEqual(most);
  });

  test('keeps places in reach, and goes back to zinc when asked', async ({ page }) => {
    await serveTiles(page, 'serve');
    await askForStreets(page, '/peta/');
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    await page.locator('zinc-map svg [data-mark="dusun-sayangan"]').click({ force: true });
    await expect(page.getByRole('dialog', { name: /Sayangan/ })).toBeVisible();
    await page.getByRole('button', { name: 'Kembali ke peta seng' }).click();
    await expect(loadedTiles(page)).toHaveCount(0);
    await expect(page.locator(zinc)).toHaveCSS('visibility', 'visible');
    await expect(page.locator('[data-credit]')).toBeHidden();
    await page.reload();
    await page.waitForSelector(live);
    await expect(page.getByRole('button', { name: 'Tampilkan peta jalan' })).toBeVisible();
  });

  test('remembers the choice on the device, in either language, for this provider', async ({
    page,
  }) => {
    await serveTiles(page, 'serve');
    await askForStreets(page);
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    await page.goto('/peta/');
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    await rewriteMap(page, (html) =>
      html.replace(/data-host="[^"]+"/, 'data-host="other.example"'),
    );
    await openMap(page);
    await expect(page.getByRole('button', { name: 'Show the street map' })).toBeVisible();
  });

  test('works, and says so, where the browser keeps nothing', async ({ page }) => {
    await serveTiles(page, 'serve');
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await askForStreets(page);
    await expect(control(page)).toContainText('does not keep your choice');
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    expect(said).toEqual([]);
  });

  const manners = [
    ['stall', 'took too long'],
    ['missing', 'could not be loaded'],
    ['die', 'could not be loaded'],
  ] as const;
  for (const [manner, words] of manners.slice(0, deepRuns(1, manners.length))) {
    test(`gives way to the zinc map, and says so, when the server does this: ${manner}`, async ({
      page,
    }) => {
      await serveTiles(page, manner, 700);
      await askForStreets(page);
      await expect(control(page)).toContainText(words);
      await expect(page.locator(zinc)).toHaveCSS('visibility', 'visible');
      await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
      await expect(page.locator('[data-credit]')).toBeHidden();
      await page.locator('zinc-map svg [data-mark="dusun-sayangan"]').click({ force: true });
      await expect(page.getByRole('dialog', { name: /Sayangan/ })).toBeVisible();
    });
  }

  test('comes back on a second try, when the server has recovered', async ({ page }) => {
    const tiles = await serveTiles(page, 'missing');
    await askForStreets(page);
    await expect(control(page)).toContainText('could not be loaded');
    tiles.manner = 'serve';
    await page.getByRole('button', { name: 'Show the street map' }).click();
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    await expect(control(page)).toContainText('remembered');
  });

  test('gives way when the server dies later, while the map moves', async ({ page }) => {
    const tiles = await serveTiles(page, 'serve');
    await askForStreets(page);
    await expect.poll(() => loadedTiles(page).count()).toBeGreaterThan(3);
    tiles.manner = 'die';
    // One step may be enough, and the next would meet a map that is just changing its clothes.
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(control(page)).toContainText('could not be loaded', { timeout: 3000 });
    }).toPass();
    await expect(page.locator(zinc)).toHaveCSS('visibility', 'visible');
  });

  test('asks nothing while offline, and gives way when the connection goes', async ({
    page,
    context,
  }) => {
    const tiles = await serveTiles(page, 'serve');
    await askForStreets(page);
    await awaitTiles(page);
    await context.setOffline(true);
    await expect(control(page)).toContainText('no connection');
    await expect(page.locator(zinc)).toHaveCSS('visibility', 'visible');
    const before = tiles.requests.length;
    await page.getByRole('button', { name: 'Show the street map' }).click();
    await expect(control(page)).toContainText('no connection');
    expect(tiles.requests).toHaveLength(before);
  });

  test('is refused by the policy of the page from anywhere else', async ({ page }) => {
    const tiles = await startTileServer('serve');
    server = tiles;
    await rewriteMap(page, (html) =>
      html.replace(/data-url="[^"]+"/, `data-url="${tiles.origin}/{z}/{x}/{y}.png"`),
    );
    await askForStreets(page);
    await expect(control(page)).toContainText('could not be loaded');
    expect(tiles.requests).toHaveLength(0);
  });
});

test.describe("the site's own street map", () => {
  /** The map page and file as a build with public/basemap/purbalingga.pmtiles would serve them. */
  async function useOwn(page: Page, archive: Uint8Array | null): Promise<string[]> {
    await rewriteMap(page, (html) =>
      html.replace(/data-host="[^"]+"/, 'data-host="own" data-own="/basemap/purbalingga.pmtiles"'),
    );
    await page.route('**/basemap/purbalingga.pmtiles', async (route) => {
      if (!archive) return route.fulfill({ status: 404 });
      const range = (await route.request().headerValue('range')) ?? '';
      const [, from = 0, to = 0] = (/bytes=(\d+)-(\d+)/.exec(range) ?? []).map(Number);
      if (from >= archive.length) return route.fulfill({ status: 416 });
      const body = Buffer.from(archive.slice(from, to + 1));
      const headers = { 'content-range': `bytes ${from}-${to}/${archive.length}` };
      return route.fulfill({ status: 206, body, headers });
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    return requests;
  }

  test('is drawn under this policy, Trusted Types included, and asks nobody else', async ({
    page,
    baseURL,
  }) => {
    const requests = await useOwn(page, makeBasemap());
    await askForStreets(page);
    await expect(control(page)).toContainText('remembered on this device');
    await expect.poll(() => page.locator('canvas.leaflet-tile-loaded').count()).toBeGreaterThan(3);
    const inks = await page.locator('canvas.leaflet-tile-loaded').evaluateAll((tiles) =>
      (tiles as HTMLCanvasElement[]).map((tile) => {
        const data = tile.getContext('2d')?.getImageData(0, 0, tile.width, tile.height).data;
        return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer())).size;
      }),
    );
    // The sheet of the test is smaller than what is on screen.
    expect(Math.max(...inks)).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
    expect(requests.filter((url) => url.includes('own-basemap'))).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test('is not loaded before the tap', async ({ page }) => {
    const requests = await useOwn(page, makeBasemap());
    await openMap(page);
    expect(requests.filter((url) => /pmtiles|own-basemap|street-layer/.test(url))).toEqual([]);
  });

  const faults = [
    ['is missing', null],
    ['is cut off', makeBasemap().slice(0, -40)],
    ['is something else', new TextEncoder().encode('<!doctype html>'.repeat(50))],
  ] as const;
  for (const [fault, archive] of faults.slice(0, deepRuns(1, faults.length))) {
    test(`gives way to the zinc map, and says so, when its file ${fault}`, async ({ page }) => {
      await useOwn(page, archive);
      await askForStreets(page);
      await expect(control(page)).toContainText('cannot be read');
      await expect(page.locator(zinc)).toHaveCSS('visibility', 'visible');
    });
  }
});
