import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { assignLanes, assignRows } from '#drawing/lanes.ts';
import { breakLines } from '#drawing/lines.ts';
import { spreadApart } from '#drawing/spread.ts';
import {
  listDecades,
  listEras,
  placePeriod,
  placeYear,
  scaleUpTo,
  timeScale,
} from '#drawing/time-scale.ts';
import { isUncertainDate, layOutEvents, layOutTies } from '#timeline/timeline-layout.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const options = { seed, numRuns: deepRuns(300, 10_000) };
const length = 1120;

const coordinate = fc.double({ min: 0, max: 1200, noNaN: true });
const width = fc.double({ min: 0, max: 400, noNaN: true });
const stretch = fc.tuple(coordinate, width).map(([start, wide]) => ({ start, end: start + wide }));
const gap = fc.double({ min: 0, max: 30, noNaN: true });

/** Pairs of positions in a list, each pair once. */
function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]));
}

describe('a year has one place on the pipe', () => {
  test('the scale runs from end to end and no year falls off it', () => {
    expect(placeYear(timeScale.first, length)).toBe(0);
    expect(placeYear(timeScale.end, length)).toBe(length);
    expect(placeYear(1600, length)).toBe(0);
    expect(placeYear(2100, length)).toBe(length);
  });

  test('a later year never stands before an earlier one', () => {
    const year = fc.double({ min: 1800, max: 2200, noNaN: true });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(placeYear(early, length)).toBeLessThanOrEqual(placeYear(late, length));
      }),
      options,
    );
  });

  test('every decade is as long as the next', () => {
    const decades = [1940, 1950, 1990, 2010].map(
      (year) => placeYear(year + 10, length) - placeYear(year, length),
    );
    for (const decade of decades)
      expect(decade).toBeCloseTo((length * 10) / (timeScale.end - timeScale.first), 9);
  });

  test('an open end runs to the edge of the scale', () => {
    expect(placePeriod(parsePeriod('1977/..'), length).end).toBe(length);
    expect(placePeriod(parsePeriod('../1977'), length).start).toBe(0);
    const decade = placePeriod(parsePeriod('197X'), length);
    expect(decade.start).toBeCloseTo(placeYear(1970, length), 6);
    expect(decade.end).toBeCloseTo(placeYear(1980, length), 0);
  });
});

describe('the scale ends with the year of the build', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('no day up to that of the build stands on the end of the pipe', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier = '', build = ''] = [a, b].sort();
        const { start, end } = placePeriod(parsePeriod(earlier), length, scaleUpTo(build));
        expect(start).toBeGreaterThan(0);
        expect(end).toBeLessThan(length);
      }),
      options,
    );
  });

  test('its decades follow one another to its end, and each has an era of its own from 1970 on', () => {
    fc.assert(
      fc.property(day, (build) => {
        const scale = scaleUpTo(build);
        const decades = listDecades(scale);
        expect(decades[0]?.first).toBe(scale.first);
        expect(decades.at(-1)?.end).toBe(scale.end);
        for (const [at, { first }] of decades.slice(1).entries())
          expect(first).toBe(decades[at]?.end);
        const named = decades.filter(({ first }) => first >= 1970).map(({ first }) => `${first}`);
        expect(listEras(scale)).toEqual(['before', ...named, 'undated']);
      }),
      options,
    );
  });
});

describe('signs stand in lanes', () => {
  test('no two of a lane overlap, and the gap stays free', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), gap, (stretches, free) => {
        const lanes = assignLanes(stretches, free);
        expect(lanes).toHaveLength(stretches.length);
        const placed = stretches.map((one, at) => ({ ...one, lane: lanes[at] }));
        for (const [a, b] of pairsOf(placed)) {
          if (a.lane !== b.lane) continue;
          const [first, second] = a.start <= b.start ? [a, b] : [b, a];
          // Stretches that start together are ordered by where they end.
          const isFree =
            first.end + free <= second.start || (a.start === b.start && b.end + free <= a.start);
          expect(isFree).toBe(true);
        }
      }),
      options,
    );
  });

  test('signs that do not meet share the first lane', () => {
    const apart = [
      { start: 40, end: 50 },
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ];
    expect(assignLanes(apart, 3)).toEqual([0, 0, 0]);
    expect(assignLanes(apart, 11)).toEqual([0, 0, 1]);
    expect(assignLanes([], 3)).toEqual([]);
  });

  test('no lane is left empty', () => {
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 40 }), gap, (stretches, free) => {
        const lanes = assignLanes(stretches, free);
        const used = new Set(lanes);
        expect(Math.max(...lanes) + 1).toBe(used.size);
      }),
      options,
    );
  });
});

describe('counts that stand too near are moved apart', () => {
  const points = fc
    .array(coordinate, { maxLength: 40 })
    .map((given) => [...given].sort((a, b) => a - b));

  test('they keep their order and their distance', () => {
    fc.assert(
      fc.property(points, gap, (given, apart) => {
        const spread = spreadApart(given, apart);
        expect(spread).toHaveLength(given.length);
        spread.slice(1).forEach((point, at) => {
          expect(point - (spread[at] ?? Infinity)).toBeGreaterThanOrEqual(apart - 1e-6);
        });
      }),
      options,
    );
  });

  test('they stay where they are when there is room', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.1, max: 5, noNaN: true }), (given, apart) => {
        const roomy = given.map((point, at) => point + at * apart);
        spreadApart(roomy, apart).forEach((point, at) => {
          expect(point).toBeCloseTo(roomy[at] ?? NaN, 6);
        });
      }),
      options,
    );
  });

  test('a crowd keeps its middle', () => {
    expect(spreadApart([100, 100, 100], 10)).toEqual([90, 100, 110]);
    expect(spreadApart([0, 100, 101], 5)).toEqual([0, 98, 103]);
    expect(spreadApart([], 5)).toEqual([]);
    const middle = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(points, gap, (given, apart) => {
        expect(middle(spreadApart(given, apart))).toBeCloseTo(middle(given), 4);
      }),
      options,
    );
  });
});

describe('labels stand in rows above the pipe', () => {
  /** A label begins at its line, or near the right edge ends there. */
  const label = fc
    .tuple(coordinate, fc.integer({ min: 20, max: 170 }))
    .map(([at, wide]) =>
      at + wide > 1060 ? { at, start: at - wide, end: at } : { at, start: at, end: at + wide },
    );

  test('labels of a row never meet', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 14 }), gap, (labels, free) => {
        const rows = assignRows(labels, free);
        const placed = labels.map((one, at) => ({ ...one, row: rows[at] }));
        for (const [a, b] of pairsOf(placed)) {
          if (a.row !== b.row) continue;
          expect(a.end + free <= b.start + 1e-9 || b.end + free <= a.start + 1e-9).toBe(true);
        }
      }),
      options,
    );
  });

  test('the words of an earlier event stand above the line of a later one', () => {
    const early = { at: 0, start: 0, end: 100 };
    const late = { at: 50, start: 50, end: 150 };
    expect(assignRows([early, late], 10)).toEqual([1, 0]);
    const [rowOfLate = 0, rowOfEarly = 0] = assignRows([late, early], 10);
    expect(rowOfEarly).toBeGreaterThan(rowOfLate);
  });

  test('no line runs through the words of a label nearer the pipe', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 14 }), (labels) => {
        const rows = assignRows(labels, 14);
        const isInside = (words: (typeof labels)[number], at: number): boolean =>
          at > words.start - 7 && at < words.end + 7;
        labels.forEach((words, below) => {
          labels.forEach((line, above) => {
            // Two labels that run through each other cannot both be on top.
            if (!isInside(words, line.at) || isInside(line, words.at)) return;
            expect(rows[above]).toBeLessThan(rows[below] ?? 0);
          });
        });
      }),
      options,
    );
  });

  test('labels with room all stand in the row next to the pipe', () => {
    const labels = [0, 200, 400].map((at) => ({ at, start: at, end: at + 100 }));
    expect(assignRows(labels, 14)).toEqual([0, 0, 0]);
    expect(assignRows([], 14)).toEqual([]);
  });
});

describe('events are drawn by how well they are dated', () => {
  const events = () => [...linkSmallArchive().events.values()];

  test('a settled event is one sign, a disputed one is not among them', () => {
    const signs = layOutEvents(events(), length, 9);
    expect(signs.map((sign) => [sign.event.id, sign.lane])).toEqual([['count-made', 0]]);
    const [sign] = signs;
    expect(sign?.isSpan).toBe(false);
    expect(sign?.isUncertain).toBe(false);
    expect((sign?.end ?? 0) - (sign?.start ?? 0)).toBeCloseTo(9, 6);
    expect(sign?.start).toBeGreaterThan(placeYear(1980, length) - 9);
  });

  test('a disputed event ties its rival dates from the first to the last', () => {
    const [tie, ...others] = layOutTies(events(), length, 9);
    expect(others).toEqual([]);
    expect(tie?.event.id).toBe('first-exhaust-made');
    expect(tie?.signs.map((sign) => sign.date.period.edtf)).toEqual(['1956~', '197X']);
    expect(tie?.signs.map((sign) => sign.isSpan)).toEqual([false, true]);
    expect(tie?.start).toBe(Math.min(...(tie?.signs ?? []).map((sign) => sign.start)));
    expect(tie?.end).toBe(Math.max(...(tie?.signs ?? []).map((sign) => sign.end)));
  });

  test('a rough date and a date that is only inferred are both uncertain', () => {
    const archive = linkSmallArchive((small) => {
      small.set(['claims/craft.yaml', 'count-1980'], ['basis'], 'inferred');
    });
    const dates = [...archive.events.values()].flatMap((event) => event.when);
    expect(dates.map((date) => [date.period.edtf, isUncertainDate(date)])).toEqual([
      ['1956~', true],
      ['197X', false],
      ['1980-05', true],
    ]);
  });
});

describe('a title is broken into lines', () => {
  test.each([
    ['The first exhaust', 20, ['The first exhaust']],
    ['The first exhaust of the quarter', 12, ['The first', 'exhaust of', 'the quarter']],
    ['Incomprehensibilities', 5, ['Incomprehensibilities']],
    ['', 5, ['']],
  ])('%j at %d letters', (text, letters, lines) => {
    expect(breakLines(text, letters)).toEqual(lines);
  });

  test('without losing a word, and within the width unless one word is wider', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (list, letters) => {
        const lines = breakLines(list.join(' '), letters);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= letters || !line.includes(' ')).toBe(true);
      }),
      options,
    );
  });
});
