import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTicksAround, listYearsAround, listYearsWithin, scaleBetween } from '#drawing/ticks.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(300, 3000) };
const year = fc.double({ min: 1900, max: 2100, noNaN: true });
const years = fc
  .tuple(year, fc.double({ min: 1, max: 150, noNaN: true }))
  .map(([low, reach]): [number, number] => [low, low + reach]);
const most = fc.integer({ min: 2, max: 12 });

describe('the years under an axis', () => {
  test('are whole, inside it, and no more than have room', () => {
    fc.assert(
      fc.property(years, most, ([low, high], room) => {
        const listed = listYearsWithin(Math.floor(low), Math.ceil(high), room);
        expect(listed.every(Number.isInteger)).toBe(true);
        expect(listed.length).toBeGreaterThan(0);
        expect(listed.length).toBeLessThanOrEqual(room);
        expect(listed[0]).toBeGreaterThanOrEqual(Math.floor(low));
        expect(listed.at(-1)).toBeLessThanOrEqual(Math.ceil(high));
      }),
      options,
    );
  });

  test('are left out where there is no room for one', () => {
    expect(listYearsWithin(1950, 2000, 0)).toEqual([]);
  });

  test('beside an axis hold all that stands on it', () => {
    fc.assert(
      fc.property(years, ([low, high]) => {
        const listed = listYearsAround(low, high, 8);
        expect(listed.every(Number.isInteger)).toBe(true);
        expect(listed.length).toBeLessThanOrEqual(8);
        expect(listed[0]).toBeLessThanOrEqual(low);
        expect(listed.at(-1)).toBeGreaterThanOrEqual(high);
      }),
      options,
    );
  });
});

test('a scale of more than two stops runs straight between each', () => {
  const place = scaleBetween([0, 10, 30], [0, 100, 120]);
  expect([0, 5, 10, 20, 30].map(place)).toEqual([0, 50, 100, 110, 120]);
});

test('round numbers reach above the largest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (largest) => {
      const listed = listTicksAround(0, largest, 4);
      expect(listed[0]).toBe(0);
      expect(listed.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(listed.length).toBeLessThanOrEqual(8);
    }),
    options,
  );
});
