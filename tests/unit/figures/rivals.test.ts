import { expect, test } from 'vitest';
import { listSeries } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { groupRivals } from '#figures/rivals.ts';
import { aClaim, aConflict, aFigure, anArchive } from '../../support/builders.ts';
import { archive } from '../../support/real-archive.ts';

/** The groups of an archive with a count of each year, by the years whose claims are rivals. */
function groupYears(years: readonly number[], questions: readonly (readonly number[])[]) {
  const claims = years.map((year) =>
    aClaim({
      id: String(year),
      period: parsePeriod(String(year)),
      figures: [aFigure({ series: 'makers-regency' })],
    }),
  );
  const conflicts = questions.map((asked, at) =>
    aConflict(
      asked.map((year) => [String(year)]),
      { id: `question-${at}` },
    ),
  );
  return groupRivals(anArchive({ claims, conflicts }), 'makers-regency').map(
    ({ conflict, points }) => [conflict?.id ?? null, ...points.map(({ claim }) => claim.id)],
  );
}

test('figures stand in order of time, rivals together at the first of them', () => {
  const groups = groupYears([2016, 1990, 2010, 2000], [[2010, 1990]]);
  expect(groups).toEqual([
    ['question-0', '1990', '2010'],
    [null, '2000'],
    [null, '2016'],
  ]);
});

test('each question has its own rivals', () => {
  const groups = groupYears(
    [1990, 2000, 2010, 2016],
    [
      [1990, 2010],
      [2000, 2016],
    ],
  );
  expect(groups).toEqual([
    ['question-0', '1990', '2010'],
    ['question-1', '2000', '2016'],
  ]);
});

test('a figure whose rivals are of another kind stands alone', () => {
  expect(groupYears([1990, 2000], [[1990]])).toEqual([
    [null, '1990'],
    [null, '2000'],
  ]);
});

test.each(seriesIds)('every figure of %s stands once, rivals of a question together', (series) => {
  const groups = groupRivals(archive, series);
  const points = groups.flatMap((group) => group.points);
  expect(points).toHaveLength(listSeries(archive, series).length);
  expect(new Set(points.map(({ figure }) => figure)).size).toBe(points.length);
  const asked = groups.flatMap(({ conflict }) => conflict ?? []);
  expect(new Set(asked).size).toBe(asked.length);
  for (const { conflict, points: own } of groups) {
    if (conflict) expect(own.length).toBeGreaterThan(1);
  }
});
