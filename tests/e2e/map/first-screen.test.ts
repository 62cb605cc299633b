/** What the map shows before anybody scrolls, and what time makes of it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { geodesicDistance } from '#geo/distance.ts';
import { openMap } from '../../support/page-rest.ts';
import { archive } from '../../support/real-archive.ts';

const mark = (id: string): string => `zinc-map svg [data-mark="${id}"]`;
const plate = (page: Page, id: string): Locator => page.locator(`${mark(id)} .plate`);

/** The upper and lower edge of something on screen. */
async function edgesOf(part: Locator): Promise<[top: number, bottom: number]> {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return [box.y, box.y + box.height];
}

for (const [size, width, height, most] of [
  ['a laptop', 1280, 900, 66],
  ['a phone', 360, 780, 66],
] as const) {
  test(`on ${size} title, map, letters, their sentence and chips stand on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/peta/', '/en/map/']) {
      await openMap(page, path);
      const [top] = await edgesOf(page.locator('[data-stage]'));
      expect(top).toBeLessThanOrEqual(most);
      const parts = ['h1', 'era-player', '[data-stage]', '[data-legend] .chip:first-of-type'];
      for (const part of parts) {
        const [, bottom] = await edgesOf(page.locator(part).locator('visible=true').first());
        expect(bottom, part).toBeLessThanOrEqual(height);
      }
      await expect(page.locator('[data-letter]')).toHaveCount(7);
      for (const letter of await page.locator('[data-letter]').all()) {
        const box = await letter.boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(40);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
      await expect(page.locator('era-player [role="status"]')).toContainText(/\d/);
      for (const name of ['in', 'full']) {
        await expect(page.locator(`[data-control="${name}"]`)).toBeInViewport();
      }
      await expect(page.locator('[data-locate] button')).toBeInViewport();
    }
  });
}

test('no word on the map is smaller than 12 px on a phone, with script or without', async ({
  browser,
  baseURL,
}) => {
  const sizes = (page: Page): Promise<number[]> =>
    page.locator('svg.zinc text').evaluateAll((words) =>
      (words as SVGTextElement[]).flatMap((word) => {
        const size = Number.parseFloat(getComputedStyle(word).fontSize);
        const seen = word.getBoundingClientRect().width > 0;
        return seen ? [size * (word.getScreenCTM()?.a ?? 0)] : [];
      }),
    );
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  for (const path of ['/peta/', '/']) {
    await page.goto(path);
    const all = await sizes(page);
    expect(all.length, path).toBeGreaterThan(1);
    expect(Math.min(...all), path).toBeGreaterThanOrEqual(12);
  }
  await context.close();
});

test('a facet heats in the era that first names its craft, and stays hot as time plays', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  const tint = await plate(page, 'desa-gemuruh').evaluate((facet) => getComputedStyle(facet).fill);
  const other = await plate(page, 'desa-galuh').evaluate((facet) => getComputedStyle(facet).fill);
  expect(tint).not.toBe(other);
  const step = page.getByRole('button', { name: 'Next era' });
  const said = page.locator('era-player [role="status"]');
  await step.click();
  await expect(plate(page, 'desa-galuh')).toBeHidden();
  for (let press = 0; press < 3; press += 1) await step.click();
  await expect(said).toContainText(/^1990s: \d/);
  await expect(plate(page, 'desa-galuh')).toBeVisible();
  await expect(plate(page, 'desa-gemuruh')).toBeHidden();
  await step.click();
  await step.click();
  await expect(said).toContainText('Gemuruh');
  await expect(plate(page, 'desa-galuh')).toBeVisible();
  await expect(plate(page, 'desa-gemuruh')).toHaveCSS('fill', tint);
});

test('places that share a circle have one call-out with all their names', async ({ page }) => {
  for (const [width, path] of [
    [1280, '/peta/'],
    [360, '/peta/'],
    [360, '/'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const callOut = page.locator('svg.zinc [data-label="dusun-sayangan"] > svg:visible');
    await expect(callOut).toHaveCount(1);
    for (const name of ['Sayangan', 'Patung Knalpot', 'UPTD Pilog', 'di lingkaran ini']) {
      await expect(callOut).toContainText(name);
    }
    await expect(page.locator('svg.zinc .extent:visible')).toHaveCount(1);
  }
});

test('no name of a circle is cut or under the scale, on any phone', async ({ page }) => {
  for (const path of ['/peta/', '/en/map/']) {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
      [360, 740],
      [412, 915],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openMap(page, path);
      const covered = await page.locator('[data-stage]').evaluate((stage) => {
        const scale = [...stage.querySelectorAll('[data-scale] :is(p, path)')];
        const boxes = scale.map((part) => part.getBoundingClientRect());
        const words = [...stage.querySelectorAll('[data-label="dusun-sayangan"] text')];
        const end = stage.getBoundingClientRect().bottom;
        return words.flatMap((word) => {
          const { left, right, top, bottom, width } = word.getBoundingClientRect();
          const isUnder = boxes.some(
            (box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom,
          );
          return width && (isUnder || bottom > end) ? [word.textContent.trim()] : [];
        });
      });
      expect(covered, `${path} at ${width} by ${height}`).toEqual([]);
      await expect(page.getByText(/^(skema, bukan|schematic, not)/)).toBeVisible();
    }
  }
});

/** Names of a picture that its edge cuts; each one must be whole or out of sight. */
const listCut = (page: Page): Promise<string[]> =>
  page.locator('svg.zinc').evaluate((svg) => {
    const frame = (svg.closest('.stage') ?? svg).getBoundingClientRect();
    return [...svg.querySelectorAll('.names text, .marks .district')].flatMap((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const isBeside = right <= frame.left || left >= frame.right || right === left;
      const isSeen = !isBeside && bottom > frame.top && top < frame.bottom;
      const isWhole = left >= frame.left - 1 && right <= frame.right + 1;
      return isSeen && !isWhole ? [name.textContent.trim()] : [];
    });
  });

/** Pairs of names on the map of which one lies over the other; it has at least four. */
async function listOver(page: Page): Promise<string[]> {
  const texts = page.locator('svg.zinc :is(.names text, .marks .district):visible');
  const names = await texts.evaluateAll((all) =>
    all.map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return { text: name.textContent.trim(), left, right, top, bottom };
    }),
  );
  expect(names.length).toBeGreaterThan(3);
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      // The boxes of two lines may touch, their letters do not.
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 5 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/** Villages that are hot and whose name is nowhere to be seen. */
const listUnnamed = (page: Page): Promise<string[]> =>
  page.locator('svg.zinc').evaluate((svg) => {
    const hot = svg.querySelectorAll<SVGElement>('[data-form="facet"]:not([data-era="undated"])');
    return Array.from(hot, ({ dataset }) => dataset['mark'] ?? '').filter((id) => {
      const names = svg.querySelectorAll(`.names [data-label="${id}"]`);
      return ![...names].some((name) => name.checkVisibility());
    });
  });

/** Words at the circle that are cut by the edge of the map; there are some. */
const listCutAtCircle = (page: Page): Promise<string[]> =>
  page.locator('[data-stage]').evaluate((stage) => {
    const frame = stage.getBoundingClientRect();
    const words = [...stage.querySelectorAll('[data-label="dusun-sayangan"] text')]
      .map((word) => ({ said: word.textContent.trim(), box: word.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    if (!words.length) return ['nothing is said of it'];
    return words
      .filter(
        ({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
      )
      .map(({ said }) => said);
  });

/** Phones, what is between a phone and a desk, and desks, low ones too. */
const windows = [
  ...['320 by 640', '320 by 780', '360 by 780', '412 by 780'],
  ...['600 by 800', '768 by 1024', '900 by 800', '1199 by 800'],
  ...['1200 by 800', '1280 by 720', '1366 by 625', '1920 by 1080'],
];

for (const path of ['/peta/', '/en/map/']) {
  test(`at any size of window the names of ${path} are there and whole, and none lies over another`, async ({
    page,
  }) => {
    for (const size of windows) {
      const [width = 0, height = 0] = size.split(' by ').map(Number);
      await page.setViewportSize({ width, height });
      await page.goto(path);
      expect(await listOver(page), size).toEqual([]);
      expect(await listUnnamed(page), size).toEqual([]);
      expect(await listCutAtCircle(page), size).toEqual([]);
      // A map that moves may cut a name on a screen it can be moved on: not on a phone, at first.
      if (width < 600) expect(await listCut(page), size).toEqual([]);
    }
  });
}

test('a map for other sites cuts no name on a phone before somebody moves it', async ({ page }) => {
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/sematan/peta/');
    expect(await listCut(page), `at ${width} px`).toEqual([]);
  }
});

test('a map that nobody moves cuts no name at its edge', async ({ page }) => {
  for (const path of ['/', '/en/', '/tempat/desa-patemon/', '/en/places/desa-gemuruh/']) {
    await page.goto(path);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await listCut(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the caption on the map of a place lies over no name', async ({ page }) => {
  for (const path of ['/tempat/desa-patemon/', '/en/places/desa-gemuruh/', '/tempat/jet-hot/']) {
    await page.goto(path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const caption = await page.locator('.picture figcaption').boundingBox();
      const names = await page.locator('svg.zinc .names text:visible').all();
      const feet = await Promise.all(
        names.map(async (name) => {
          const { y, height } = (await name.boundingBox()) ?? { y: 0, height: 0 };
          return y + height;
        }),
      );
      expect(feet.length).toBeGreaterThan(0);
      expect(Math.max(...feet), `${path} at ${width} px`).toBeLessThan((caption?.y ?? 0) + 3);
    }
  }
});

test('the scale bar is as long as the map says, without script and at every zoom', async ({
  page,
  browser,
  baseURL,
}) => {
  const ends = ['desa-patemon', 'desa-babakan'] as const;
  const points = ends.map((id) => archive.places.get(id)?.point);
  const [one, two] = points;
  if (!one || !two) throw new Error('a village of the test has no point');
  const metres = geodesicDistance(one, two);
  /** Metres to a pixel by the marks, and by the bar. */
  const measure = (where: Page): Promise<readonly [number, number]> =>
    where.evaluate(
      ([ids, apart]) => {
        const svg = document.querySelector<SVGSVGElement>('svg.zinc');
        const scale = svg?.getScreenCTM()?.a ?? 0;
        const spots = ids.map((id) =>
          (document.querySelector<SVGElement>(`[data-mark="${id}"]`)?.dataset['at'] ?? '')
            .split(',')
            .map(Number),
        );
        const [a = [], b = []] = spots;
        const pixels = Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) * scale;
        const bar = document.querySelector('[data-scale] path')?.getBoundingClientRect().width ?? 0;
        const text = document.querySelector('[data-length]')?.textContent ?? '';
        const length = Number(text.replace(',', '.').split(' ')[0]) * (/km/.test(text) ? 1000 : 1);
        return [apart / pixels, length / bar] as const;
      },
      [ends, metres] as const,
    );
  const check = async (where: Page): Promise<void> => {
    const [marks, bar] = await measure(where);
    expect(bar / marks).toBeGreaterThan(0.98);
    expect(bar / marks).toBeLessThan(1.02);
  };
  for (const width of [360, 1280]) {
    const plain = await browser.newPage({
      javaScriptEnabled: true,
      viewport: { width, height: 800 },
      baseURL: baseURL ?? '',
    });
    await plain.route('**/*.js', (route) => route.abort());
    await plain.goto('/peta/');
    await check(plain);
    await plain.close();
  }
  await openMap(page, '/peta/');
  await check(page);
  for (let press = 0; press < 3; press += 1) {
    const before = await page.locator('[data-scale] path').getAttribute('d');
    await page.locator('[data-control="in"]').click();
    await expect(page.locator('[data-scale] path')).not.toHaveAttribute('d', before ?? '');
    await check(page);
  }
});

test('letters choose a range with Shift and by a drag, and years can be typed', async ({
  page,
}) => {
  await openMap(page);
  const letter = (name: string): Locator => page.getByRole('button', { name });
  await letter('1980s').click();
  await expect(page).toHaveURL(/\?from=1980&to=1989$/);
  await letter('2000s').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/\?from=1980&to=2009$/);
  await letter('1990s').click();
  await letter('1990s').click();
  await expect(page).toHaveURL(/\/en\/map\/$/);
  await letter('1970s').hover();
  await page.mouse.down();
  await letter('1990s').hover();
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=1970&to=1999$/);
  await page.locator('era-player summary').click();
  await page.getByLabel('From year').fill('1985');
  await page.getByLabel('From year').press('Enter');
  await expect(page).toHaveURL(/\?from=1985&to=1999$/);
  await expect(letter('1980s')).toHaveAttribute('aria-pressed', 'mixed');
});
