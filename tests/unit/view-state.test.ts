import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKinds, themes } from '#domain/records.ts';
import { formatViewState, parseViewState, type ViewState, wholeView } from '#domain/view-state.ts';
import { deepRuns, seed } from '../support/depth.ts';

const year = fc.integer({ min: 1940, max: 2026 });
const window = fc
  .tuple(year, year)
  .filter(([a, b]) => Math.min(a, b) > 1940 || Math.max(a, b) < 2026)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const look = fc.record({
  zoom: fc.integer({ min: 900, max: 1600 }).map((zoom) => zoom / 100),
  lat: fc.integer({ min: -75000, max: -71600 }).map((lat) => lat / 1e4),
  lon: fc.integer({ min: 1092200, max: 1095900 }).map((lon) => lon / 1e4),
});
const state: fc.Arbitrary<ViewState> = fc
  .record({
    years: fc.oneof(window, fc.constant({ from: null, to: null })),
    kinds: fc.subarray([...placeKinds]),
    themes: fc.subarray([...themes]),
    place: fc.option(fc.constantFrom('desa-galuh', 'jet-hot', 'kel-kembaran-kulon')),
    look: fc.option(look),
  })
  .map(({ years, ...rest }) => ({ ...years, ...rest }));

describe('the state of a view in the address', () => {
  test('comes back from its own query string', () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(parseViewState(formatViewState(view))).toEqual(view);
      }),
      { seed, numRuns: deepRuns(200, 2000) },
    );
  });

  test('is the whole view, or a part of it, for any text at all', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(...'?&=%/.,-<>"\'fromtkindhvewplac0129 '),
        maxLength: 120,
      }),
      fc
        .tuple(fc.constantFrom('from', 'to', 'kind', 'theme', 'place', 'view'), fc.string())
        .map(([key, value]) => `?${key}=${value}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const view = parseViewState(search);
        expect(formatViewState(view)).toMatch(/^(\?[a-z0-9=&,./-]+)?$/);
        expect(parseViewState(formatViewState(view))).toEqual(view);
      }),
      { seed, numRuns: deepRuns(500, 2000) },
    );
  });

  test.each([
    '?from=1999&to=1970',
    '?from=19&to=2x',
    '?from=1066',
    '?kind=castle&theme=%3Cscript%3E',
    '?place=../../etc',
    '?place=<img>',
    '?view=13/90/109',
    '?view=13,-7.3,109.3',
    '?view=99/-7.3/109.3',
    '?from=1940&to=2026',
    `?place=${'a'.repeat(3000)}`,
  ])('ignores %s', (search) => {
    expect(parseViewState(search)).toEqual(wholeView);
  });

  test('takes one end of a period for a period to the edge of the scale', () => {
    expect(parseViewState('?from=1990')).toMatchObject({ from: 1990, to: 2026 });
    expect(parseViewState('?to=1969')).toMatchObject({ from: 1940, to: 1969 });
  });

  test('keeps the known kinds and themes of a list and drops the others', () => {
    const view = parseViewState('?kind=village,castle,workshop&theme=spread,');
    expect(view.kinds).toEqual(['workshop', 'village']);
    expect(view.themes).toEqual(['spread']);
  });
});
