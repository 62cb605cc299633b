import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraOfYear, tintOf } from '#archive/period.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import {
  letterOf,
  listDecades,
  listEras,
  listSegments,
  placePeriod,
  placeYear,
  scaleUpTo,
  timeScale,
} from '#drawing/time-scale.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(300, 10_000) };
const length = 1120;

describe('a year has one place on the pipe', () => {
  test('the scale runs from end to end and no year falls off it', () => {
    expect(placeYear(timeScale.first, length)).toBe(0);
    expect(placeYear(timeScale.end, length)).toBeLessThanOrEqual(length);
    expect(placeYear(1600, length)).toBe(0);
    expect(placeYear(2100, length)).toBe(placeYear(timeScale.end, length));
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

  test('every letter of the name is as long as the next', () => {
    const starts = listSegments().map(({ first }) => placeYear(first, length));
    for (const [at, start] of starts.entries()) expect(start).toBeCloseTo((length * at) / 7, 9);
  });

  test('an open end runs to the edge of the scale', () => {
    expect(placePeriod(parsePeriod('1977/..'), length).end).toBe(placeYear(timeScale.end, length));
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
        expect(end).toBeLessThan(placeYear(Infinity, length, scaleUpTo(build)) + 1e-9);
      }),
      options,
    );
  });

  test('which it holds whole', () => {
    expect(scaleUpTo('2026-11-26')).toEqual({ first: 1940, end: 2027 });
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

describe('the name is the timeline', () => {
  test('its letters are seven eras that follow one another without a gap', () => {
    const segments = listSegments();
    expect(segments.map(({ letter }) => letter).join('')).toBe('KNALPOT');
    for (const [at, { first }] of segments.slice(1).entries())
      expect(first).toBe(segments[at]?.end);
  });

  test('its last letter stays open, and lasts ten years from its beginning', () => {
    expect(listSegments(scaleUpTo('2023-01-01')).at(-1)?.end).toBe(2030);
    expect(listSegments(scaleUpTo('2040-01-01')).at(-1)?.end).toBe(2041);
  });

  test('a year stands in the piece of the letter that is its era', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: timeScale.end - 1 }), (year) => {
        const segments = listSegments();
        const at = segments.findIndex(({ era }) => era === tintOf(eraOfYear(year)));
        const place = placeYear(year, 7);
        expect(place).toBeGreaterThanOrEqual(at);
        expect(place).toBeLessThan(at + 1);
        expect(letterOf(eraOfYear(year))).toBe(segments[at]?.letter);
      }),
      options,
    );
  });

  test('decades after the last letter share it, and what is undated has none', () => {
    expect(letterOf('2040')).toBe('T');
    expect(letterOf('undated')).toBe('');
  });
});
