import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignLanes } from '#drawing/lanes.ts';
import { breakLines } from '#drawing/lines.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(300, 10_000) };

const coordinate = fc.double({ min: 0, max: 1200, noNaN: true });
const width = fc.double({ min: 0, max: 400, noNaN: true });
const stretch = fc.tuple(coordinate, width).map(([start, wide]) => ({ start, end: start + wide }));
const gap = fc.double({ min: 0, max: 30, noNaN: true });

/** Pairs of positions in a list, each pair once. */
function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]));
}

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
    expect(assignLanes(apart, 10)).toEqual([0, 0, 0]);
    expect(assignLanes(apart, 11)).toEqual([0, 0, 1]);
    expect(assignLanes([], 3)).toEqual([]);
  });

  test('there are as many lanes as signs that meet in one place, and no more', () => {
    const wide = stretch.map(({ start, end }) => ({ start, end: end + 1 }));
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 20 }), (stretches) => {
        const meeting = stretches.map(
          ({ start: at }) => stretches.filter(({ start, end }) => start <= at && at < end).length,
        );
        expect(Math.max(...assignLanes(stretches, 0)) + 1).toBe(Math.max(...meeting));
      }),
      options,
    );
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
