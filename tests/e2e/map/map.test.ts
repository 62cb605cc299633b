import { expect, type Page, test } from '@playwright/test';
import { live, moveMap, openMap } from '../../support/page-rest.ts';

/** Milliseconds, longer than a page waits for the browser to be idle before it starts its map. */
const aWhile = 10_000;
const mark = (id: string): string => `zinc-map svg [data-mark="${id}"]`;

/** Holds the engine of the map back until the function that is returned is called. */
async function holdEngine(page: Page): Promise<() => Promise<void>> {
  let release: (() => void) | undefined;
  await page.route('**/leaflet-src*.js', async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  return async () => {
    await expect.poll(() => release !== undefined).toBe(true);
    release?.();
  };
}

/** Where a place is on screen. */
async function centreOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page
    .locator(`${mark(id)} :is(.plate, .extent, .pin)`)
    .first()
    .boundingBox();
  if (!box) throw new Error(`${id} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Names of villages on the map: those shown in it, those that belong there, how many are laid out. */
function listVillages(
  page: Page,
): Promise<{ seen: string[]; inView: string[]; laidOut: number; all: number }> {
  return page.locator('[data-stage]').evaluate((stage) => {
    const { left, right, top, bottom } = stage.getBoundingClientRect();
    const svg = stage.querySelector<SVGSVGElement>('svg.zinc');
    const matrix = svg?.getScreenCTM();
    const texts = [...(svg?.querySelectorAll<SVGTextElement>('.villages text') ?? [])];
    const isIn = (x: number, y: number): boolean => x > left && x < right && y > top && y < bottom;
    const nameOf = (text: Element): string => text.textContent?.trim() ?? '';
    const shown = texts.filter((text) => text.getBoundingClientRect().width > 0);
    return {
      seen: shown
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return isIn(box.x + box.width / 2, box.y + box.height / 2);
        })
        .map(nameOf),
      inView: texts
        .filter((text) => {
          const at = new DOMPoint(
            Number(text.getAttribute('x')),
            Number(text.getAttribute('y')),
          ).matrixTransform(matrix ?? undefined);
          return isIn(at.x, at.y);
        })
        .map(nameOf),
      laidOut: texts.filter((text) => text.checkVisibility()).length,
      all: texts.length,
    };
  });
}

test.describe('the map', () => {
  test('takes the picture over without moving a place', async ({ page }) => {
    const releaseEngine = await holdEngine(page);
    await page.goto('/peta/');
    await page.locator('zinc-map').scrollIntoViewIfNeeded();
    const before = await centreOf(page, 'dusun-sayangan');
    await releaseEngine();
    await page.waitForSelector(live);
    const after = await centreOf(page, 'dusun-sayangan');
    expect(Math.abs(after.x - before.x)).toBeLessThan(2);
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
  });

  test('does not lose a tap that comes while the engine loads', async ({ page }) => {
    const releaseEngine = await holdEngine(page);
    await page.goto('/en/map/');
    const { x, y } = await centreOf(page, 'desa-patemon');
    await page.mouse.click(x, y);
    await releaseEngine();
    const popup = page.getByRole('dialog', { name: /Patemon/ });
    await expect(popup).toBeVisible();
    await expect(page).toHaveURL(/\/en\/map\/\?place=desa-patemon/);
  });

  test('waits for a sign of intent when the visitor saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.clock.install();
    await page.goto('/peta/');
    await page.clock.runFor(aWhile);
    expect(scripts.filter((url) => url.includes('leaflet'))).toEqual([]);
    await page.locator('[data-stage]').hover();
    await page.waitForSelector(live);
  });

  test('stays a picture with links, and says so, when the engine cannot be loaded', async ({
    page,
  }) => {
    await page.route('**/leaflet-src*.js', (route) => route.abort());
    await page.goto('/en/map/');
    await page.waitForSelector('zinc-map[data-state="failed"]');
    await expect(page.locator('zinc-map [data-status]').first()).toContainText(
      'could not be loaded',
    );
    const letter = page.getByRole('button', { name: '2010s' });
    await letter.click();
    await expect(page.getByText(/^\d+ of \d+ places, 2010 to 2019$/)).toBeVisible();
    await letter.click();
    await page.locator(mark('desa-galuh')).click({ force: true });
    await expect(page).toHaveURL(/\/en\/places\/desa-galuh\/$/);
  });

  test('opens a place by keyboard, and gives the focus back', async ({ page }) => {
    await openMap(page);
    await page.locator(mark('dusun-sayangan')).focus();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: /Sayangan/ });
    await expect(popup).toBeVisible();
    await expect(popup.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(page.locator(mark('dusun-sayangan'))).toBeFocused();
  });

  test('lets the Tab key walk from the first place to the last and out again', async ({ page }) => {
    await openMap(page);
    const marks = page.locator('zinc-map svg [data-mark]');
    const count = await marks.count();
    await marks.first().focus();
    const seen = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      const id = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
      if (id) seen.add(id);
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBe(count);
    const outside = await page.evaluate(() => document.activeElement?.closest('svg') === null);
    expect(outside).toBe(true);
  });

  test('a popup shows what passes the filters, and closes when nothing of it does', async ({
    page,
  }) => {
    await openMap(page, '/en/map/?kind=museum&place=desa-galuh');
    await expect(page.locator('zinc-map [role="dialog"]')).toHaveCount(0);
    await openMap(page, '/en/map/?place=desa-galuh');
    const popup = page.getByRole('dialog', { name: /^Galuh/ });
    await expect(popup).toContainText('Workshops named here');
    await openMap(page, '/en/map/?kind=village&place=desa-galuh');
    await expect(popup).toBeVisible();
    await expect(popup).not.toContainText('Workshops named here');
  });

  test('leads from a popup to the page of the place', async ({ page }) => {
    await openMap(page, '/peta/');
    await page.locator(mark('dusun-sayangan')).click({ force: true });
    const popup = page.getByRole('dialog');
    await expect(popup).toContainText('UPTD Pilog');
    await popup.getByRole('link', { name: /^Sayangan/ }).click();
    await expect(page).toHaveURL(/\/tempat\/dusun-sayangan\/$/);
  });

  test('filters picture and list by kind: what is chosen is shown, none means all', async ({
    page,
  }) => {
    await openMap(page);
    const station = page.locator(mark('stasiun-purwokerto'));
    const museums = page.getByRole('checkbox', { name: /Museums/ });
    await expect(station).not.toHaveAttribute('hidden');
    await museums.check();
    await expect(station).toHaveAttribute('hidden');
    await expect(page.locator('[data-kind-list="transport"]')).toBeHidden();
    await museums.uncheck();
    await expect(station).not.toHaveAttribute('hidden');
  });

  test('keeps words their size when it zooms, and names villages close up', async ({ page }) => {
    await openMap(page);
    const label = page.locator('zinc-map svg .names.wide [data-label="desa-galuh"]');
    const heightOf = async (): Promise<number> => (await label.boundingBox())?.height ?? 0;
    const before = await heightOf();
    for (let step = 0; step < 4; step += 1) {
      await moveMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
    }
    expect(Math.abs((await heightOf()) - before)).toBeLessThan(4);
    await expect(page.locator('zinc-map svg .villages')).not.toHaveCSS('display', 'none');
  });

  test('close up it names every village that is seen, wherever it is moved', async ({ page }) => {
    await openMap(page);
    for (let step = 0; step < 2; step += 1) {
      await moveMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
    }
    const named = await listVillages(page);
    expect(named.seen.length).toBeGreaterThan(0);
    expect(named.seen).toEqual(named.inView);
    // What is far away is not laid out, so that a zoom does not wait for it.
    expect(named.laidOut).toBeLessThan(named.all / 3);
    await page.locator('.map-canvas').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) {
      await moveMap(page, () => page.keyboard.press(key));
      const moved = await listVillages(page);
      expect(moved.seen).toEqual(moved.inView);
    }
    expect((await listVillages(page)).seen).not.toEqual(named.seen);
  });

  test('lays out no words that are not shown: a zoom would wait for them', async ({ page }) => {
    await openMap(page);
    const idle = await page
      .locator('svg.zinc')
      .evaluate((svg) =>
        [...svg.querySelectorAll('text')]
          .filter((text) => !text.getBoundingClientRect().width && text.checkVisibility())
          .map(({ textContent }) => textContent.trim()),
      );
    expect(idle).toEqual([]);
  });

  test('on paper names no villages, however close it was looked at', async ({ page }) => {
    await openMap(page);
    for (let step = 0; step < 2; step += 1) {
      await moveMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
    }
    const villages = page.locator('zinc-map svg .villages');
    await expect(villages).not.toHaveCSS('display', 'none');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(villages).toHaveCSS('display', 'none');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(villages).not.toHaveCSS('display', 'none');
  });

  test('lets a wheel scroll the page instead of trapping it', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 500 });
    await openMap(page, '/peta/');
    await page.locator('[data-stage]').hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });

  test('draws a place that is known only roughly as an area, never as a point', async ({
    page,
  }) => {
    await page.goto('/en/map/');
    await expect(page.locator(`${mark('dusun-sayangan')} .extent`)).toHaveCount(1);
    await expect(page.locator(`${mark('desa-galuh')} .plate`)).toHaveCount(1);
    for (const id of ['dusun-sayangan', 'desa-galuh']) {
      await expect(page.locator(`${mark(id)} .pin`)).toHaveCount(0);
    }
    await expect(page.locator(mark('owabong'))).toHaveClass(/point/);
    await expect(page.locator(mark('bandara-jbs'))).toHaveClass(/area/);
  });

  test('a popup leads on: it lists the workshops named there, adds to a visit and gives directions', async ({
    page,
  }) => {
    await openMap(page);
    await page.locator(mark('desa-galuh')).focus();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: /^Galuh/ });
    await expect(popup).toContainText('Workshops named here: 2');
    await expect(popup.getByRole('link', { name: 'Jet Hot' })).toHaveCount(1);
    await expect(popup.getByRole('link', { name: 'Directions' })).toHaveAttribute(
      'href',
      /google\.com\/maps.*Galuh/,
    );
    await popup.getByRole('button', { name: 'Add to my visit: Galuh' }).click();
    await expect(popup.getByRole('button', { name: 'Remove from my visit: Galuh' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 }, isMobile: true });

  test('one finger scrolls the page over the map', async ({ page }) => {
    await page.goto('/peta/');
    await page.locator('[data-stage]').scrollIntoViewIfNeeded();
    await page.locator('[data-stage]').tap({ position: { x: 5, y: 5 } });
    await page.waitForSelector(live);
    const canvas = page.locator('.map-canvas');
    await expect(canvas).toHaveCSS('touch-action', /pan-y|pan-x|auto/);
    await expect(canvas).not.toHaveClass(/leaflet-touch-drag/);
  });
});

test('the side map of a story is a picture: the story loads no map engine', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.clock.install();
  await page.goto('/cerita/menyebar-ke-desa-sekitar/');
  await expect(page.locator('story-map svg image')).toBeVisible();
  await page.locator('story-map svg.zinc').hover();
  await page.clock.runFor(aWhile);
  expect(scripts.filter((url) => url.includes('leaflet'))).toEqual([]);
});
