import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { scaleUpTo } from '#drawing/time-scale.ts';
import {
  formatSpans,
  isPossible,
  matchAny,
  matchSpan,
  matchSpans,
  parseSpans,
  spanOf,
} from '#narrowing/overlap.ts';
import { spanOnScale } from '#narrowing/span-on-scale.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(300, 3000) };
const year = fc.integer({ min: 1900, max: 2060 });
const window = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const pad = (part: number): string => String(part).padStart(2, '0');
const single = fc.oneof(
  year.map(String),
  year.map((at) => `${at}~`),
  year.map((at) => `${String(at).slice(0, 3)}X`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([at, month]) => `${at}-${pad(month)}`),
);
const interval = fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`);
const period = fc.oneof(single, interval);

/** Whether the EDTF reading of a period shares a day with a window of whole years. */
function mayOverlap(text: string, { from, to }: { from: number; to: number }): boolean {
  const [first = '', last = first] = text.split('/');
  const start = edtf(first, { level: 1 }).min;
  const end = edtf(last, { level: 1 }).max;
  return start < Date.UTC(to + 1, 0, 1) && end >= Date.UTC(from, 0, 1);
}

const match = (text: string, years: { from: number; to: number }) =>
  matchSpan(spanOf(parsePeriod(text)), years);

describe('a period and a window of years', () => {
  test('match exactly when the EDTF reading may overlap the window', () => {
    fc.assert(
      fc.property(period, window, (text, years) => {
        expect(match(text, years) !== 'no').toBe(mayOverlap(text, years));
      }),
      options,
    );
  });

  test('match surely only when every day the date may be lies in the window, or it lasts throughout', () => {
    fc.assert(
      fc.property(single, window, (text, years) => {
        const { first, last } = spanOf(parsePeriod(text));
        const isSure = match(text, years) === 'yes';
        const isInside = first >= years.from && last <= years.to;
        expect(isSure).toBe(isInside && !text.endsWith('~'));
      }),
      options,
    );
  });

  test('match at an end of the scale when they lie beyond it', () => {
    const scale = scaleUpTo('2026-11-21');
    const [oldest, newest] = [scale.first, scale.end - 1];
    const inside = fc.integer({ min: oldest, max: newest });
    const open = ({ from, to }: { from: number; to: number }) => ({
      from: from === oldest ? 0 : from,
      to: to === newest ? 9999 : to,
    });
    const windowOnScale = fc.oneof(
      fc.tuple(inside, inside).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      inside.map((to) => ({ from: oldest, to })),
      inside.map((from) => ({ from, to: newest })),
    );
    fc.assert(
      fc.property(period, windowOnScale, (text, years) => {
        const span = spanOnScale(parsePeriod(text), scale);
        expect(matchSpan(span, years)).toBe(match(text, open(years)));
      }),
      options,
    );
  });

  test('never match less in a wider window', () => {
    const rank = { no: 0, maybe: 1, yes: 2 };
    fc.assert(
      fc.property(period, window, fc.nat(30), (text, years, more) => {
        const wider = { from: years.from - more, to: years.to + more };
        expect(rank[match(text, wider)]).toBeGreaterThanOrEqual(rank[match(text, years)]);
      }),
      options,
    );
  });

  test.each([
    ['198X', 1970, 1999, 'yes'],
    ['198X', 1985, 1989, 'maybe'],
    ['1956~', 1950, 1960, 'maybe'],
    ['1990/1999', 1995, 1996, 'yes'],
    ['2009/..', 2020, 2021, 'yes'],
    ['../2024-01', 1950, 1960, 'yes'],
    ['1977', 1978, 1990, 'no'],
  ])('%s from %i to %i: %s', (text, from, to, expected) => {
    expect(match(text, { from, to })).toBe(expected);
  });

  test('a window without ends holds everything', () => {
    expect(matchSpan(spanOf(parsePeriod('1956~')), { from: null, to: null })).toBe('yes');
  });

  test('rival dates that do not agree about a window only may match it', () => {
    const rivals = ['1956', '1977'].map((text) => spanOf(parsePeriod(text)));
    expect(matchSpans(rivals, { from: 1950, to: 1980 })).toBe('yes');
    expect(matchSpans(rivals, { from: 1950, to: 1960 })).toBe('maybe');
    expect(matchSpans(rivals, { from: 1990, to: 1999 })).toBe('no');
    expect(matchSpans([], { from: 1990, to: 1999 })).toBe('no');
  });

  test('a place matches as surely as the surest of its dates, and without any not at all', () => {
    const spans = ['1956', '198X'].map((text) => spanOf(parsePeriod(text)));
    expect(matchAny(spans, { from: 1950, to: 1985 })).toBe('yes');
    expect(matchAny(spans, { from: 1985, to: 1989 })).toBe('maybe');
    expect(matchAny(spans, { from: 1990, to: 1999 })).toBe('no');
    expect(matchAny([], { from: 1990, to: 1999 })).toBe('no');
  });

  test('are possible in a window just where the surest of them is not ruled out', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), window, (texts, years) => {
        const spans = texts.map((text) => spanOf(parsePeriod(text)));
        expect(isPossible(spans, years.from, years.to)).toBe(matchAny(spans, years) !== 'no');
      }),
      options,
    );
  });

  test('travel through a data attribute unchanged', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (texts) => {
        const spans = texts.map((text) => spanOf(parsePeriod(text)));
        expect(parseSpans(formatSpans(spans))).toEqual(spans);
      }),
      options,
    );
    expect(parseSpans('nonsense .. 19..20 1956..1956m')).toHaveLength(1);
    for (const text of ['x1956..1956m', '1956..1956mx', '1956.1956']) {
      expect(parseSpans(text)).toEqual([]);
    }
    expect(
      formatSpans(['1956~', '1990/1999', '1977/..'].map((text) => spanOf(parsePeriod(text)))),
    ).toBe('1956..1956m~ 1990..1999 1977..');
  });
});
