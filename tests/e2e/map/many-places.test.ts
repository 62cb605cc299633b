import { expect, type Page, test } from '@playwright/test';
import { generatePlaces } from '../../support/many-places.ts';
import { listen, openMap } from '../../support/page-rest.ts';

const canvas = 'zinc-map canvas.many-places';

async function give(page: Page, count: number): Promise<void> {
  await page.evaluate((detail) => {
    document.querySelector('zinc-map')?.dispatchEvent(new CustomEvent('places-given', { detail }));
  }, generatePlaces(count));
  await expect(page.locator(canvas)).toHaveCount(1);
}

/** How many pixels of the canvas are inked. */
function countInk(page: Page): Promise<number> {
  return page.locator(canvas).evaluate((element) => {
    const surface = element as HTMLCanvasElement;
    const data = surface.getContext('2d')?.getImageData(0, 0, surface.width, surface.height).data;
    return new Uint32Array(data?.buffer ?? new ArrayBuffer()).filter(Boolean).length;
  });
}

/** A point inside the topmost thing that is drawn, in pixels of the window. */
function findInk(page: Page): Promise<{ x: number; y: number }> {
  return page.locator(canvas).evaluate((element) => {
    const surface = element as HTMLCanvasElement;
    const data = surface.getContext('2d')?.getImageData(0, 0, surface.width, surface.height).data;
    const first = new Uint32Array(data?.buffer ?? new ArrayBuffer()).findIndex(Boolean);
    const box = surface.getBoundingClientRect();
    const scale = box.width / surface.width;
    return {
      x: box.left + (first % surface.width) * scale,
      y: box.top + Math.floor(first / surface.width) * scale + 8,
    };
  });
}

test.describe('many places', () => {
  test('the archive as it is needs no clusters, and loads none', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openMap(page);
    await expect(page.locator(canvas)).toHaveCount(0);
    expect(requests.filter((url) => url.includes('many-places'))).toEqual([]);
  });

  test('ten thousand given places are drawn in clusters, without a word in the console', async ({
    page,
  }) => {
    const said = listen(page);
    await openMap(page);
    await give(page, 10_000);
    await expect.poll(() => countInk(page)).toBeGreaterThan(2000);
    await give(page, 1000);
    await expect(page.locator(canvas)).toHaveCount(1);
    expect(said).toEqual([]);
  });

  test('the legend filters them', async ({ page }) => {
    await openMap(page);
    await give(page, 1000);
    await page.locator('[data-legend] input[value="museum"]').check();
    await expect.poll(() => countInk(page)).toBe(0);
    await page.locator('[data-legend] input[value="workshop"]').check();
    await expect.poll(() => countInk(page)).toBeGreaterThan(500);
  });

  test('a tap on a cluster goes nearer until a place says its name', async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => {
      const near = [0, 0.0004].map((step, at) => ({
        id: `p${at}`,
        name: `Tempat ${at}`,
        ...{ lat: -7.38, lon: 109.36 + step, kinds: ['village'], href: '#daftar' },
      }));
      document
        .querySelector('zinc-map')
        ?.dispatchEvent(new CustomEvent('places-given', { detail: near }));
    });
    await expect(page.locator(canvas)).toHaveCount(1);
    const popup = page.locator('.map-popup');
    for (let tap = 0; tap < 4 && (await popup.count()) === 0; tap += 1) {
      const before = page.url();
      const { x, y } = await findInk(page);
      await page.mouse.click(x, y);
      const isAnswered = async (): Promise<boolean> =>
        page.url() !== before || (await popup.count()) > 0;
      await expect.poll(isAnswered).toBe(true);
    }
    expect(page.url()).toMatch(/view=\d/);
    await expect(popup.last()).toContainText(/Tempat \d/);
  });

  test('a picture with more than three hundred places gives way to clusters by itself', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const marks = document.querySelector('zinc-map svg .marks');
        const one = document.querySelector('zinc-map svg [data-mark="owabong"]');
        for (let at = 0; marks && one && at < 320; at += 1) {
          const copy = one.cloneNode(true) as Element;
          copy.setAttribute('data-mark', `copy-${at}`);
          copy.setAttribute('data-at', `${200 + at * 2},500,0`);
          marks.append(copy);
        }
      });
    });
    await openMap(page);
    await expect(page.locator(canvas)).toHaveCount(1);
    await expect(page.locator('zinc-map svg .marks')).toHaveCSS('visibility', 'hidden');
    await expect.poll(() => countInk(page)).toBeGreaterThan(500);
  });
});
