import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { scaleUpTo } from '#drawing/time-scale.ts';
import { matchSpan, spanOf } from '#narrowing/overlap.ts';
import { formatViewState, parseViewState, wholeView } from '#narrowing/view-state.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { hostileFragment, hostileQuery, viewState, years } from '../../support/view-states.ts';

describe('the state of a view in the address', () => {
  test('comes back from its own query string', () => {
    fc.assert(
      fc.property(viewState, (view) => {
        expect(parseViewState(formatViewState(view), years)).toEqual(view);
      }),
      { seed, numRuns: deepRuns(200, 2000) },
    );
  });

  test('is the whole view, or a part of it, for two thousand hostile queries and fragments', () => {
    fc.assert(
      fc.property(hostileQuery, hostileFragment, (query, fragment) => {
        for (const text of [query, query + fragment, query.slice(1)]) {
          const view = parseViewState(text, years);
          expect(formatViewState(view)).toMatch(/^(\?[a-z0-9=&,./-]+)?$/);
          expect(parseViewState(formatViewState(view), years)).toEqual(view);
        }
      }),
      { seed, numRuns: 2000 },
    );
  });

  test.each([
    ['8/-7.3/109.3', { zoom: 8, lat: -7.3, lon: 109.3 }],
    ['18/-9.29/111.39', { zoom: 18, lat: -9.29, lon: 111.39 }],
    ['12.25/-5.31/107.41', { zoom: 12.25, lat: -5.31, lon: 107.41 }],
    ['7.99/-7.3/109.3', null],
    ['18.01/-7.3/109.3', null],
    ['13/-9.4/109.3', null],
    ['13/-5.2/109.3', null],
    ['13/-7.3/107.3', null],
    ['13/-7.3/111.5', null],
    ['x13/-7.3/109.3', null],
    ['13/-7.3/109.3x', null],
  ])('looks at %s only if it is near and not too far out or in', (view, look) => {
    expect(parseViewState(`?view=${view}`, years).look).toEqual(look);
  });

  test('writes each part of a view as short as it is read', () => {
    const look = { zoom: 12.256, lat: -7.38488, lon: 109.35823 };
    const kinds = ['workshop', 'village'] as const;
    const view = { ...wholeView, from: 1970, to: 1989, kinds, place: 'owabong', look };
    expect(formatViewState(view)).toBe(
      '?from=1970&to=1989&kind=workshop,village&place=owabong&view=12.26/-7.3849/109.3582',
    );
  });

  test('names a place by at most ten words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'a1').join('-');
    expect(parseViewState(`?place=${words(10)}`, years).place).toBe(words(10));
    expect(parseViewState(`?place=${words(11)}`, years).place).toBeNull();
    for (const place of ['-a', 'a-', 'a--b', 'A']) {
      expect(parseViewState(`?place=${place}`, years).place).toBeNull();
    }
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
    `?from=${years.first}&to=${years.last}`,
    `?place=${'a'.repeat(3000)}`,
  ])('ignores %s', (search) => {
    expect(parseViewState(search, years)).toEqual(wholeView);
  });

  test.each(['.', ')', '*', ',', '!', '%22', '’', ').'])(
    'is read in spite of the %s a chat glued to it',
    (sign) => {
      const view = parseViewState(`?from=1970&to=1989${sign}`, years);
      expect(view).toMatchObject({ from: 1970, to: 1989 });
    },
  );

  test('is read where a chat wrote its ampersands as in HTML', () => {
    const view = parseViewState('?from=1970&amp;to=1989&amp;place=owabong', years);
    expect(view).toMatchObject({ from: 1970, to: 1989, place: 'owabong' });
  });

  test('takes one end of a period for a period to the edge of the scale', () => {
    expect(parseViewState('?from=1990', years)).toMatchObject({ from: 1990, to: years.last });
    expect(parseViewState('?to=1969', years)).toMatchObject({ from: years.first, to: 1969 });
  });

  test('keeps the known kinds and themes of a list and drops the others', () => {
    const view = parseViewState('?kind=village,castle,workshop&theme=spread,', years);
    expect(view.kinds).toEqual(['workshop', 'village']);
    expect(view.themes).toEqual(['spread']);
  });

  test('narrowed to years that hold an event, up to the day of the build, finds it', () => {
    const day = fc
      .date({ min: new Date('1940-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.nat(90), fc.nat(90), (a, b, before, after) => {
        const [happened = '', build = ''] = [a, b].sort();
        const { first, end } = scaleUpTo(build);
        const year = Number(happened.slice(0, 4));
        const asked = `?from=${Math.max(first, year - before)}&to=${Math.min(end - 1, year + after)}`;
        const view = parseViewState(asked, { first, last: end - 1 });
        const isWhole = asked === `?from=${first}&to=${end - 1}`;
        expect(formatViewState(view)).toBe(isWhole ? '' : asked);
        expect(matchSpan(spanOf(parsePeriod(happened)), view)).toBe('yes');
      }),
      { seed, numRuns: deepRuns(300, 3000) },
    );
  });
});
