import fc from 'fast-check';
import { placeKinds } from '#archive/place-records.ts';
import { themes } from '#archive/story-records.ts';
import { timeScale } from '#drawing/time-scale.ts';
import type { ViewState, YearRange } from '#narrowing/view-state.ts';

/** The years these views choose from: those of a site built now. */
export const years: YearRange = { first: timeScale.first, last: timeScale.end - 1 };
const year = fc.integer({ min: years.first, max: years.last });
const window = fc
  .tuple(year, year)
  .filter(([a, b]) => Math.min(a, b) > years.first || Math.max(a, b) < years.last)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const look = fc.record({
  zoom: fc.integer({ min: 1000, max: 1500 }).map((zoom) => zoom / 100),
  lat: fc.integer({ min: -74500, max: -73000 }).map((lat) => lat / 1e4),
  lon: fc.integer({ min: 1093000, max: 1094500 }).map((lon) => lon / 1e4),
});

/** Views that a visitor can get to. Each key is there or not, by even chances. */
export const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    window: fc.oneof(window, fc.constant({ from: null, to: null })),
    kinds: fc.oneof(fc.constant([]), fc.subarray([...placeKinds])),
    themes: fc.oneof(fc.constant([]), fc.subarray([...themes])),
    place: fc.option(fc.constantFrom('desa-galuh', 'jet-hot', 'kel-kembaran-kulon', 'owabong'), {
      freq: 1,
    }),
    look: fc.option(look, { freq: 1 }),
  })
  .map(({ window, ...rest }) => ({ ...window, ...rest }));

const keys = ['from', 'to', 'kind', 'theme', 'place', 'view'] as const;
/** What people type who want to break a page: markup, quotes, prototypes, escapes cut off. */
const attacks = [
  '<img src=x onerror=injected=1>',
  '"><x-injected onclick=injected=1>',
  "'];injected=1;//",
  'javascript:injected=1',
  '__proto__,constructor',
  'desa-galuh"] , [data-place',
  '%E0%A4%A',
  '%00%ff%0d%0aSet-Cookie:x',
  '9'.repeat(500),
  '\u202espread\u0000',
  '1990&from=2000&from[]=1',
  '13/-7.4/109.36/../..',
] as const;

const junk = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'?&=%/.,-<>"\'fromtkindhvewplac0129 '), maxLength: 120 }),
);
const pair = fc.tuple(fc.constantFrom(...keys), junk).map(([key, value]) => `${key}=${value}`);

/** Query strings that nobody means well with, `?` included. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  junk.map((text) => `?${text}`),
  fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => `?${pairs.join('&')}`),
);

/** Fragments of the same kind, `#` included. */
export const hostileFragment: fc.Arbitrary<string> = junk.map((text) => `#${text}`);
