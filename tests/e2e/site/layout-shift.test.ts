/** Nothing moves under a reader's eyes when fonts and scripts come late, as they do on a slow phone. */
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../../support/built-site.ts';
import { isDeep } from '../../support/depth.ts';

/** Layout shift above which a page feels loose; "good" by the common measure is five times this. */
const most = 0.02;
const sizes = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];
/** Milliseconds by which a file comes late: after the first paint, the script last. */
const late = { woff2: 300, js: 500 } as const;

declare global {
  interface Window {
    shifts: number[];
  }
}

/** Notes each shift of a page from its first paint on; runs in the page. */
function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    window.shifts.push(...list.getEntries().map((entry) => Reflect.get(entry, 'value') as number));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of a page's shifts, once all it asks for has come and two frames were drawn. */
async function measureShift(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(window.shifts), 50));
      }),
  );
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

// Those whose controls a script brings; under DEEP all types, in both languages.
const few = ['timeline', 'map', 'search', 'propose', 'offline', 'embed builder'];
const paths = pageTypes.flatMap(([type, id, en]) =>
  isDeep ? [id, en] : few.includes(type) ? [id] : [],
);

for (const size of sizes) {
  test(`pages keep still at ${size.width} pixels while fonts and scripts come late`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.addInitScript(watchShifts);
    for (const [ending, delay] of Object.entries(late)) {
      await page.route(`**/*.${ending}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
    }
    const loose: string[] = [];
    for (const path of paths) {
      const shift = await measureShift(page, path);
      if (shift > most) loose.push(`${path}: ${shift.toFixed(3)}`);
    }
    expect(loose).toEqual([]);
  });
}
