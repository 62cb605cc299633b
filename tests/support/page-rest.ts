import { expect, type Locator, type Page } from '@playwright/test';
import { formatViewState, type ViewState } from '#narrowing/view-state.ts';

/** The map once its engine has taken the picture over. */
export const live = 'zinc-map[data-state="live"]';

/** What the browser of the tests says of the worker that it is told to keep out. */
const ofTheTests = 'Service Worker registration blocked by Playwright';

/** Collects what a page says in its console, errors nobody caught among it; called before the page opens. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== ofTheTests) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Opens a page with a map and starts its engine by a sign of intent, which no idle moment delays. */
export async function openMap(page: Page, path = '/en/map/'): Promise<void> {
  await page.goto(path);
  await page.locator('[data-stage]').dispatchEvent('pointerenter');
  await page.waitForSelector(live);
}

/** Does what moves the map; the address follows once the map has come to rest. */
export async function moveMap(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url(), 'the map has not come to rest elsewhere').not.toBe(before);
}

/** Waits until no map is on its way any more and the address says what the page shows. */
export async function awaitAddress(page: Page): Promise<void> {
  const isWritten = async (): Promise<boolean> => {
    const { isMoving, state, search } = await page.evaluate(() => ({
      isMoving: document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim') !== null,
      state: (document.querySelector('view-state') as Element & { state: ViewState }).state,
      search: location.search,
    }));
    return !isMoving && formatViewState(state) === search;
  };
  await expect.poll(isWritten, 'the address does not say what the page shows').toBe(true);
}

/**
 * Whether a page that has loaded is as a visitor finds it: fonts there, the map live where it starts
 * by itself, frames filled. Runs in the browser.
 */
export function isWhole(): boolean {
  const isFilled = ({ contentDocument: inside }: HTMLIFrameElement): boolean =>
    inside?.readyState === 'complete' && inside.URL !== 'about:blank';
  const map = document.querySelector<HTMLElement>('zinc-map:not([data-when="intent"])');
  const isLive = map === null || map.dataset['state'] === 'live';
  const frames = [...document.querySelectorAll('iframe')];
  return document.fonts.status === 'loaded' && isLive && frames.every(isFilled);
}

/** Waits until a page that has loaded is whole. */
export async function awaitWhole(page: Page): Promise<void> {
  await page.waitForFunction(isWhole);
}

/** Scrolls as a reader does, until words of a story stand on the line a third down the window. */
export async function bringToReadingLine(words: Locator): Promise<void> {
  const isRead = (): Promise<boolean> =>
    words.evaluate((part) => {
      const line = innerHeight * 0.33;
      const { top, bottom } = part.getBoundingClientRect();
      const [first, last] = [line - innerHeight * 0.01, line + innerHeight * 0.01];
      if (top < first && bottom > last) return true;
      scrollBy({ top: top - line + 30, behavior: 'instant' });
      return false;
    });
  await expect.poll(isRead, 'the words do not come to the reading line').toBe(true);
}

/** By how many pixels the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
