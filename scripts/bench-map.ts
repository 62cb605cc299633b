/**
 * `npm run bench:map`: how smoothly the built map pans, zooms, filters and follows the time brush
 * at a quarter of the machine's speed, for the archive as it is and for generated places given from outside the page.
 */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { generatePlaces } from '../tests/support/many-places.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const slowDown = 4;
const live = 'zinc-map[data-state="live"]';

/** Frame times and tasks over 50 ms while something was done, in milliseconds. */
interface Recording {
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
}

declare global {
  interface Window {
    bench: { frames: number[]; tasks: number[]; isOn: boolean };
    given: CustomEvent;
  }
}

async function record(page: Page, act: () => Promise<void>): Promise<Recording> {
  await page.evaluate(() => {
    const bench = { frames: [] as number[], tasks: [] as number[], isOn: true };
    window.bench = bench;
    let last = performance.now();
    const frame = (now: number): void => {
      bench.frames.push(now - last);
      last = now;
      if (bench.isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(frame);
    });
    new PerformanceObserver((list) => {
      bench.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await act();
  return page.evaluate(() => {
    window.bench.isOn = false;
    return window.bench;
  });
}

/** Drags the map to and fro for some three seconds. */
async function pan(page: Page): Promise<void> {
  const box = await page.locator('[data-stage]').boundingBox();
  if (!box) throw new Error('the map is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const way of [1, -1, -1, 1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) {
      await page.mouse.move(x + way * step * 6, y + way * step * 3);
    }
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
}

/** Drags over the seven letters and back, and presses each. */
async function brush(page: Page): Promise<void> {
  const pipe = await page.locator('era-player .pipe').boundingBox();
  if (!pipe) throw new Error('the letters are not on screen');
  const y = pipe.y + pipe.height / 2;
  const [first, last] = [pipe.x + 20, pipe.x + pipe.width - 20];
  for (const [from, to] of [
    [first, last],
    [last, first],
  ] as const) {
    await page.mouse.move(from, y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) {
      await page.mouse.move(from + ((to - from) * step) / 60, y);
    }
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
  for (const letter of await page.locator('[data-letter]').all()) {
    await letter.click();
    await page.waitForTimeout(100);
  }
  await page.locator('[data-reset]').dispatchEvent('click');
  await page.waitForTimeout(300);
}

/** Chooses kinds one after the other and lets them go. */
async function filter(page: Page): Promise<void> {
  const boxes = await page.locator('[data-legend] input').all();
  for (const box of [...boxes, ...boxes]) {
    await box.evaluate((input) => (input as HTMLInputElement).click());
    await page.waitForTimeout(120);
  }
}

/** Presses nearer and farther with the mouse itself: a locator's click would measure its own checks. */
async function zoom(page: Page): Promise<void> {
  const controls = await page.locator('.map-controls [data-control]').all();
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  for (const at of [0, 0, 1, 1]) {
    const { x = 0, y = 0 } = boxes[at] ?? {};
    await page.mouse.click(x + 12, y + 12);
    await page.waitForTimeout(450);
  }
}

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function report(size: string, act: string, { frames, tasks }: Recording): void {
  const sorted = frames.toSorted((a, b) => a - b);
  const columns = [atShare(sorted, 0.5), atShare(sorted, 0.95), Math.max(0, ...tasks)];
  console.log(
    [size.padEnd(16), act.padEnd(8), String(frames.length).padStart(6)]
      .concat(columns.map((value) => `${value.toFixed(1)} ms`.padStart(12)))
      .join(' '),
  );
}

async function openMap(browser: Browser, url: string): Promise<[Page, CDPSession]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForSelector(live);
  await page.locator('[data-stage]').evaluate((stage) => stage.scrollIntoView());
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return [page, session];
}

async function bench(browser: Browser, url: string, count: number): Promise<void> {
  const [page] = await openMap(browser, url);
  const size = count ? `${count} generated` : 'the archive';
  if (count) {
    await page.evaluate((detail) => {
      window.given = new CustomEvent('places-given', { detail });
    }, generatePlaces(count));
    const drawing = await record(page, async () => {
      await page.evaluate(() => document.querySelector('zinc-map')?.dispatchEvent(window.given));
      await page.waitForSelector('canvas.many-places');
      await page.waitForTimeout(500);
    });
    report(size, 'drawing', drawing);
  }
  const acts = { panning: pan, zooming: zoom, filtering: filter, brushing: brush };
  for (const [name, act] of Object.entries(acts)) {
    report(size, name, await record(page, () => act(page)));
  }
  await page.close();
}

const server = await preview({ server: { port: 4379, host: 'localhost' }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArguments,
});
console.log(`CPU slowed down ${slowDown} times; frames while each was done`);
console.log('places           act      frames       median          p95 longest task');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
for (const count of [0, 1000, 10_000]) {
  await bench(browser, `http://localhost:${server.port}${base}peta/`, count);
}
await browser.close();
await server.stop();
