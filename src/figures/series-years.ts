import { type Archive, listSeries } from '#archive/archive.ts';
import type { SeriesId } from '#archive/claim-records.ts';
import { middleOfClosed } from '#archive/period.ts';
import { listYearsWithin } from '#drawing/ticks.ts';

/** A scale of years: where it begins and ends, a year more than the figures need, and its ticks. */
interface YearScale {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly number[];
}

/** The years the figures of a series stand at. @param most ticks there is room for */
export function scaleYears(archive: Archive, series: SeriesId, most: number): YearScale {
  const years = listSeries(archive, series)
    .map(({ claim }) => middleOfClosed(claim.period))
    .filter((year) => year !== null);
  const first = Math.floor(Math.min(...years)) - 1;
  const last = Math.ceil(Math.max(...years)) + 1;
  return { first, last, ticks: listYearsWithin(first, last, most) };
}

/** Whether a series is of counts, whose rings can be laid beside each other; amounts are of a year. */
export const isCount = (series: SeriesId): boolean => !series.endsWith('-year');
