import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatViewState, parseViewState, wholeView } from '#domain/view-state.ts';
import { deepRuns, seed } from '../support/depth.ts';
import { hostileFragment, hostileQuery, viewState } from '../support/view-states.ts';

describe('the state of a view in the address', () => {
  test('comes back from its own query string', () => {
    fc.assert(
      fc.property(viewState, (view) => {
        expect(parseViewState(formatViewState(view))).toEqual(view);
      }),
      { seed, numRuns: deepRuns(200, 2000) },
    );
  });

  test('is the whole view, or a part of it, for two thousand hostile queries and fragments', () => {
    fc.assert(
      fc.property(hostileQuery, hostileFragment, (query, fragment) => {
        for (const text of [query, query + fragment, query.slice(1)]) {
          const view = parseViewState(text);
          expect(formatViewState(view)).toMatch(/^(\?[a-z0-9=&,./-]+)?$/);
          expect(parseViewState(formatViewState(view))).toEqual(view);
        }
      }),
      { seed, numRuns: 2000 },
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
