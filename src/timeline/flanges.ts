import { type Archive, listSeries, type SeriesPoint } from '#archive/archive.ts';
import type { SeriesId } from '#archive/records.ts';
import { spreadApart } from '#drawing/spread.ts';
import { placePeriod } from '#drawing/time-scale.ts';

/** The counts of makers drawn on the pipe as flanges, one style for each scope. */
export const flangeSeries = ['makers-quarter', 'makers-regency', 'estate-tenants'] as const;
export type FlangeSeries = (typeof flangeSeries)[number] & SeriesId;

/** A recorded count as a ring on the pipe. */
export interface Flange extends SeriesPoint {
  readonly series: FlangeSeries;
  /** Where it stands along the pipe; rival counts stand side by side. */
  readonly at: number;
  /** How far the ring rises above the pipe on each side, in units: proportional to the number. */
  readonly rise: number;
}

/** The widest rise, which the largest count gets. */
const highestRise = 46;

/**
 * All counts as flanges, in the order of time.
 * @param thickness of a ring in units; neighbours are kept this far apart
 */
export function layOutFlanges(archive: Archive, length: number, thickness: number): Flange[] {
  const points = flangeSeries.flatMap((series) =>
    listSeries(archive, series).map((point) => ({ series, ...point })),
  );
  const highest = Math.max(...points.map(({ figure }) => figure.value));
  const placed = points
    .flatMap((point) => {
      const { period } = point.claim;
      if (!period) return [];
      const { start, end } = placePeriod(period, length);
      return [{ ...point, at: (start + end) / 2 }];
    })
    .sort((a, b) => a.at - b.at);
  const spots = spreadApart(
    placed.map(({ at }) => at),
    thickness + 0.5,
  );
  return placed.map((point, index) => ({
    ...point,
    at: spots[index] ?? point.at,
    rise: 3 + (point.figure.value / highest) * highestRise,
  }));
}
