/** Nothing moves under a reader's eyes when fonts and scripts come late, as they do on a slow phone. */
import { expect, type Page, test } from '@playwright/test';
import { pageTypes } from '../../support/built-site.ts';
import { isDeep } from '../../support/depth.ts';

/** Layout shift above which a page feels loose; "good" by the common measure is five times this. */
const most = 0.02;
const phone = { width: 360, height: 780 };
const laptop = { width: 1280, height: 900 };
/** Milliseconds by which a file comes late: after the first paint, the script last. */
const late = { woff2: 400, js: 900 } as const;

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

async function measureShift(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(window.shifts)));
      }),
  );
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

// The pages whose controls a script brings; under DEEP all types, in both languages.
const some = pageTypes.filter(([type]) => isDeep || type === 'timeline' || type === 'search');

for (const [size, at] of [
  [phone, 1],
  [laptop, 2],
] as const) {
  test(`${some.length} types of page keep still at ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(watchShifts);
    for (const [ending, delay] of Object.entries(late)) {
      await page.route(`**/*.${ending}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
    }
    const loose: string[] = [];
    for (const paths of some) {
      const shift = await measureShift(page, paths[at]);
      if (shift > most) loose.push(`${paths[at]}: ${shift.toFixed(3)}`);
    }
    expect(loose).toEqual([]);
  });
}
