import type { Page } from '@playwright/test';

/** A page that is measured, the most it may move in its first view, and what a visitor does on it. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  /** Kilobytes on the wire, fonts included. */
  readonly most: number;
  readonly act: (page: Page) => Promise<void>;
}

const tap =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click();
  };

async function search(page: Page): Promise<void> {
  await page.locator('#q').pressSequentially('drum', { delay: 60 });
  await page.waitForSelector('search-panel [data-part="results"] a, search-panel ol a');
}

async function slide(page: Page): Promise<void> {
  await page.locator('input[name="length"]').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowLeft');
}

/** The pages a visitor in Sayangan opens, with one bar of signal. */
export const visits: readonly Visit[] = [
  { name: 'home', path: '/', most: 120, act: tap('header summary') },
  { name: 'story', path: '/cerita/mei-1980/', most: 130, act: tap('main a[href*="/klaim/"]') },
  { name: 'timeline', path: '/linimasa/', most: 110, act: tap('[data-letter] >> nth=3') },
  { name: 'map', path: '/peta/', most: 170, act: tap('[data-letter] >> nth=3') },
  {
    name: 'place',
    path: '/tempat/dusun-sayangan/',
    most: 110,
    act: tap('add-to-visit button'),
  },
  { name: 'search', path: '/cari/', most: 110, act: search },
  { name: 'visiting', path: '/berkunjung/', most: 110, act: tap('add-to-visit button') },
  { name: 'silencer', path: '/peredam/', most: 110, act: slide },
];
