import { expect, test } from 'vitest';
import { listSeries } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { groupRivals } from '#figures/rivals.ts';
import { archive } from '../../support/real-archive.ts';

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
