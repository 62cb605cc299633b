import type { Page } from '@playwright/test';
import { keptThings } from '#site/kept-things.ts';
import { encodeVisit } from '#visit/visit-link.ts';

/** Something a visitor does on a page, and what can be seen of it. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** What is on the device before. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Does it, as far as the page lets it. */
  readonly act: (page: Page) => Promise<void>;
  /** What the page then shows of it; empty while it shows nothing. */
  readonly see: (page: Page) => Promise<string>;
  /** Whether something else than on a whole page is as true; no by default. */
  readonly isAsTrue?: (seen: string, whole: string) => boolean;
}

const hurry = { timeout: 1500 };
const nothing = (): Promise<void> => Promise.resolve();
const none = (): undefined => undefined;
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click(hurry).catch(none);

/** The text of what is shown of a selector, its fields and the shape of its drawings included. */
export function read(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) =>
      one.checkVisibility({ checkVisibilityCSS: true }),
    );
    const tell = (one: HTMLElement): string =>
      one.getAttribute('d') ?? ((one as HTMLInputElement).value || one.innerText);
    return shown.map((one) => tell(one).trim()).join(' · ');
  }, selector);
}

const see = (selector: string) => (page: Page) => read(page, selector);

const answer = '[data-status], [data-results] .title';
const visit = { [keptThings.visit.key]: encodeVisit(['dusun-sayangan', 'owabong']) };

/** Opens a page and does nothing. */
const view = (name: string, path: string): Scene => ({
  ...{ name, path, act: nothing },
  see: () => Promise.resolve('whole'),
});

const views = [
  view('home', '/en/'),
  view('stories', '/en/stories/'),
  view('story', '/en/stories/mbah-sultonis-first-exhaust/'),
  view('timeline', '/en/timeline/'),
  view('map', '/en/map/'),
  view('place', '/en/places/dusun-sayangan/'),
  view('visit', '/en/visit/'),
  view('itinerary', '/en/visit/routes/museums-and-owabong/'),
  view('process', '/en/process/'),
  view('conflict', '/en/conflicts/first-exhaust/'),
  view('claims', '/en/claims/'),
  view('quiz', '/en/quiz/'),
  view('embed builder', '/en/embed/'),
  view('embedded map', '/en/embed/map/'),
];

const deeds: readonly Scene[] = [
  {
    ...{ name: 'a search on its page', path: '/en/search/?q=drum+tempo', act: nothing },
    see: see(answer),
  },
  {
    ...{ name: 'a filtered search', path: '/en/search/?q=exhaust&type=claim', act: nothing },
    see: see(`${answer}, select[name="decade"] option`),
  },
  {
    ...{
      name: 'a search with more results',
      path: '/en/search/?q=exhaust',
      act: press('Show more'),
    },
    see: see(answer),
    // Where the visitor is too early, the first results and the button stand there.
    isAsTrue: (seen, whole) => seen !== '' && whole.startsWith(seen),
  },
  {
    ...{ name: 'a misspelt search', path: '/en/search/?q=exhuast', act: nothing },
    see: see(`${answer}, [data-meant]`),
  },
  {
    ...{ name: 'a search over the page', path: '/en/glossary/' },
    act: async (page) => {
      await page.locator('a[data-dialog]').click(hurry).catch(none);
      await page.locator('dialog input[type="search"]').fill('drum tempo', hurry).catch(none);
    },
    see: see('dialog [data-status], dialog [data-results] .title'),
  },
  {
    ...{ name: 'a tap on a place of the map', path: '/en/map/' },
    act: (page) =>
      page.locator('svg [data-mark="desa-galuh"]').dispatchEvent('click', {}, hurry).catch(none),
    see: see('.map-popup a:first-of-type'),
  },
  {
    ...{ name: 'the street map', path: '/en/map/', act: press('Show the street map') },
    see: see('[data-street] [data-said]'),
  },
  {
    ...{ name: 'the position', path: '/en/map/', act: press('Show where I am') },
    see: see('[data-locate] [data-said]'),
    // The button is offered on a map that moves, and on no other.
    isAsTrue: (seen) => seen === '',
  },
  {
    ...{ name: 'sharing a view', path: '/en/map/?kind=village' },
    act: (page) => page.locator('share-control summary').click(hurry).catch(none),
    see: see('#share-link, [data-qr] path'),
    // Without the code there is the link.
    isAsTrue: (seen, whole) => seen !== '' && seen === whole.split(' · ')[0],
  },
  {
    ...{ name: 'my visit as a calendar', path: '/en/visit/', kept: visit, act: press(/^Calendar/) },
    see: see('[data-part="notice"], [data-stop] a'),
  },
  {
    ...{
      name: 'my visit on paper',
      path: '/en/visit/',
      kept: visit,
      act: press('Print an A4 sheet'),
    },
    see: (page) =>
      page.evaluate(() => document.querySelector('[data-part="sheet"]')?.textContent ?? ''),
  },
  {
    ...{ name: 'the silencer', path: '/en/silencer/', act: nothing },
    see: see('[data-told], [data-play]'),
  },
  {
    ...{ name: 'a proposal', path: '/en/propose/', act: nothing },
    see: see('[data-part="missing"]'),
  },
];

export const scenes: readonly Scene[] = [...deeds, ...views];
