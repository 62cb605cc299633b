import { type Archive, listSeries } from '#archive/archive.ts';
import { middleOfClosed } from '#archive/period.ts';
import { type SeriesId, seriesIds } from '#archive/records.ts';
import { listYearsWithin } from '#drawing/ticks.ts';

/** The years that figures of some series stand at, in order. */
function listFigureYears(archive: Archive, series: readonly SeriesId[]): number[] {
  return series
    .flatMap((one) => listSeries(archive, one))
    .map(({ claim }) => middleOfClosed(claim.period))
    .filter((year) => year !== null)
    .sort((a, b) => a - b);
}

/** A scale of years: its stops as shares of the drawing's width, and the years to write under it. */
interface YearScale {
  readonly stops: readonly number[];
  readonly shares: readonly number[];
  readonly ticks: readonly number[];
}

/** The years of one series, evenly. */
export function scaleOwn(archive: Archive, series: SeriesId): YearScale {
  const [first, last] = boundsOf(listFigureYears(archive, [series]));
  return { stops: [first, last], shares: [0, 1], ticks: listYearsWithin(first, last, 8) };
}

/**
 * The years of all series together. What stands before the widest gap is drawn together on a
 * fifth of the width, behind a break.
 */
export function scaleShared(archive: Archive): YearScale & { breakYear: number } {
  const years = listFigureYears(archive, seriesIds);
  const [first, last] = boundsOf(years);
  const gaps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  const after = years[gaps.indexOf(Math.max(...gaps)) + 1] ?? last;
  const breakYear = Math.floor(after / 5) * 5;
  const ticks = listYearsWithin(breakYear + 1, last, 4);
  const stops = [first, breakYear, last];
  return { stops, shares: [0, 0.2, 1], ticks: [first + 1, ...ticks], breakYear };
}

/** A year more than the figures need at each end. */
function boundsOf(years: readonly number[]): [number, number] {
  return [Math.floor(Math.min(...years)) - 1, Math.ceil(Math.max(...years)) + 1];
}
