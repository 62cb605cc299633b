import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { scaleUpTo, timeScale } from '#drawing/time-scale.ts';
import {
  countStarts,
  findNewestYear,
  firstYearOf,
  listDecadeSteps,
} from '#narrowing/decade-steps.ts';
import { aClaim, anArchive, aPlace } from '../../support/builders.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const naming = (id: string, period: string, ...places: string[]) =>
  aClaim({ id, period: parsePeriod(period), places });
const archive = anArchive({
  places: ['quarter', 'village', 'undated'].map((id) => aPlace({ id })),
  claims: [
    naming('later', '1994', 'quarter', 'village'),
    naming('early', '1956~', 'quarter'),
    { ...naming('written', '2016', 'undated'), basis: 'source_date' },
  ],
});

describe('the walk through the decades', () => {
  const steps = listDecadeSteps(archive);

  test('covers the scale without a gap', () => {
    expect(steps[0]?.from).toBe(timeScale.first);
    expect(steps.at(-1)?.to).toBe(timeScale.end - 1);
    for (const [at, step] of steps.slice(1).entries())
      expect(step.from).toBe((steps[at]?.to ?? 0) + 1);
  });

  test('lights up a place once, in the decade a dated claim first names it', () => {
    const lit = steps.flatMap(({ places }) => places.map(({ id }) => id));
    expect(new Set(lit).size).toBe(lit.length);
    for (const { from, to, places } of steps) {
      for (const place of places) {
        const year = firstYearOf(archive, place);
        expect(year).toBeGreaterThanOrEqual(from);
        expect(year).toBeLessThanOrEqual(to);
      }
    }
    expect(lit).toEqual(['quarter', 'village']);
  });
});

test('an event of the year of the build is walked to, counted and found to be the newest', () => {
  const small = linkSmallArchive((one) =>
    one.set(['claims/craft.yaml', 'count-1980'], ['period'], '2031-01-01'),
  );
  const scale = scaleUpTo('2031-01-01');
  expect(listDecadeSteps(small, scale).at(-1)).toMatchObject({ from: 2030, to: 2031, events: 1 });
  expect(countStarts(small, scale).at(-1)).toBe(1);
  expect(findNewestYear(small)).toBe(2031);
});

test('strokes of the brush count each dated beginning in its year', () => {
  const starts = countStarts(linkSmallArchive());
  const years = starts.flatMap((count, at) => (count ? [[timeScale.first + at, count]] : []));
  expect(years).toEqual([
    [1956, 1],
    [1970, 1],
    [1980, 1],
  ]);
  expect(starts).toHaveLength(timeScale.end - timeScale.first);
});
