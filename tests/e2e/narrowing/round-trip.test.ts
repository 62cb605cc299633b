import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { timeScale } from '#drawing/time-scale.ts';
import { formatViewState } from '#narrowing/view-state.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { awaitAddress } from '../../support/page-rest.ts';
import { viewState } from '../../support/view-states.ts';

const options = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } } as const;

/** Everything of a view that a link must bring back. */
interface Seen {
  readonly state: string;
  readonly years: readonly string[];
  readonly checked: readonly string[];
  readonly picked: readonly string[];
  readonly shown: readonly string[];
}

/** The middle of the map in shares of its sheet, and how wide the sheet is drawn. */
interface Look {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const isReady = (): boolean => {
  const map = document.querySelector<HTMLElement>('zinc-map');
  const isBrush = document.querySelector('era-player [role="button"]') !== null;
  return isBrush && (map === null || map.dataset['state'] === 'live');
};

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The map starts when the browser is idle, or at the first sign of intent.
  const stage = page.locator('[data-stage]');
  if ((await stage.count()) > 0) await stage.dispatchEvent('pointerenter');
  await page.waitForFunction(isReady);
}

function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const list = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const state = new URLSearchParams(location.search);
    state.delete('view');
    return {
      state: state.toString(),
      years: list('[data-years], [data-letter]').map(
        (part) => part.getAttribute('aria-pressed') ?? part.textContent,
      ),
      checked: list('input:checked').map((box) => (box as HTMLInputElement).value),
      picked: list('svg [aria-expanded="true"]').map(
        (mark) => mark.getAttribute('data-mark') ?? '',
      ),
      shown: list('li[data-event]:not([hidden]), li[data-place]:not([hidden])').map(
        ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    };
  });
}

function look(page: Page): Promise<Look | null> {
  return page.evaluate(() => {
    const stage = document.querySelector('[data-stage]')?.getBoundingClientRect();
    const sheet = document.querySelector('[data-stage] svg image')?.getBoundingClientRect();
    if (!stage || !sheet) return null;
    return {
      x: (stage.left + stage.width / 2 - sheet.left) / sheet.width,
      y: (stage.top + stage.height / 2 - sheet.top) / sheet.height,
      width: sheet.width,
    };
  });
}

const acts: readonly ((page: Page, amount: number) => Promise<void>)[] = [
  (page, amount) =>
    page
      .locator('[data-letter]')
      .nth(amount % 7)
      .click(),
  (page, amount) =>
    page
      .locator('[data-letter]')
      .nth(amount % 7)
      .click({ modifiers: ['Shift'] }),
  (page, amount) => type(page, 'from', timeScale.first + (amount % 80)),
  (page, amount) => type(page, 'to', timeScale.end - 1 - (amount % 80)),
  (page, amount) => tick(page, 'view-chips[data-part="themes"] input', amount),
  (page, amount) => tick(page, 'view-chips input', amount),
  (page) => page.locator('[data-reset]').dispatchEvent('click'),
  async (page, amount) => {
    const marks = page.locator('[data-stage] [data-mark]:not([hidden])');
    const count = await marks.count();
    if (count === 0) return tick(page, 'view-chips input', amount);
    await marks.nth(amount % count).focus();
    await page.keyboard.press('Enter');
  },
  async (page, amount) => {
    const controls = page.locator('.map-controls [data-control]');
    if ((await controls.count()) === 0) return tick(page, 'view-chips input', amount);
    await controls.nth(amount % 2).click();
  },
];

async function type(page: Page, end: 'from' | 'to', year: number): Promise<void> {
  const field = page.locator(`[data-end="${end}"]`);
  await field.evaluate((input, value) => ((input as HTMLInputElement).value = value), String(year));
  await field.dispatchEvent('change', { bubbles: true });
}

async function tick(page: Page, selector: string, amount: number): Promise<void> {
  const boxes = page.locator(selector);
  await boxes.nth(amount % (await boxes.count())).dispatchEvent('click');
}

const cases = fc.sample(
  fc.record({
    view: viewState,
    path: fc.constantFrom('/linimasa/', '/en/timeline/', '/peta/', '/en/map/'),
    act: fc.nat(acts.length - 1),
    amount: fc.nat(100),
  }),
  { seed, numRuns: deepRuns(8, 200) },
);

const batch = 4;
for (let from = 0; from < cases.length; from += batch) {
  test(`views ${from + 1} to ${from + batch}, changed by a visitor, open again from their link`, async ({
    browser,
  }) => {
    const make = (): Promise<BrowserContext> =>
      browser.newContext({ ...options, baseURL: test.info().project.use.baseURL ?? '' });
    const home = await make();
    const page = await home.newPage();
    for (const { view, path, act, amount } of cases.slice(from, from + batch)) {
      await open(page, path + formatViewState(view));
      await acts[act]?.(page, amount);
      await awaitAddress(page);
      const address = page.url();
      const fresh = await make();
      const other = await fresh.newPage();
      await open(other, address);
      const where = `${path}${formatViewState(view)}, act ${act} (${amount}), then ${address}`;
      await expect.poll(() => see(other), { message: where }).toEqual(await see(page));
      await awaitAddress(other);
      const [mine, theirs] = [await look(page), await look(other)];
      expect(Math.abs((theirs?.x ?? 0) - (mine?.x ?? 0)), where).toBeLessThan(1e-3);
      expect(Math.abs((theirs?.y ?? 0) - (mine?.y ?? 0)), where).toBeLessThan(1e-3);
      // Zoom levels are written with two digits.
      const zoom = Math.log2((theirs?.width ?? 1) / (mine?.width ?? 1));
      expect(Math.abs(zoom), where).toBeLessThan(0.02);
      await fresh.close();
    }
    await home.close();
  });
}
