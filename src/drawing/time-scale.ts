import { readBuildDate } from '#archive/build-date.ts';
import { type Era, eraOfYear, type Period, toDecimalYear } from '#archive/period.ts';

/** The years a drawing of time covers: from the beginning of `first` to the beginning of `end`. */
interface TimeScale {
  readonly first: number;
  readonly end: number;
}

/** A stretch of a drawing, in its units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The scale that holds everything up to a day: it ends with that day's year. @param day `YYYY-MM-DD` */
export function scaleUpTo(day: string): TimeScale {
  return { first: 1940, end: Number(day.slice(0, 4)) + 1 };
}

/**
 * The scale of this build: `BUILD_DATE`, or today in Jakarta, lies in its last year. Scripts in
 * the browser read it from the markup.
 */
export const timeScale = scaleUpTo(readBuildDate(process.env['BUILD_DATE'], new Date()));

/** The decades of a scale, each with the year after its last one; the last may be shorter. */
export function listDecades({ first, end } = timeScale): { first: number; end: number }[] {
  return Array.from({ length: Math.ceil((end - first) / 10) }, (_, at) => {
    const year = first + at * 10;
    return { first: year, end: Math.min(year + 10, end) };
  });
}

/** The eras of a scale in order, and `undated` after them. */
export function listEras(scale = timeScale): Era[] {
  return [...new Set(listDecades(scale).map(({ first }) => eraOfYear(first))), 'undated'];
}

/** Where a year falls on a line of some length; years outside the scale stand at its ends. */
export function placeYear(year: number, length: number, { first, end } = timeScale): number {
  const inside = Math.min(Math.max(year, first), end);
  return ((inside - first) / (end - first)) * length;
}

/** The stretch a period covers; an open end runs to the edge of the scale. */
export function placePeriod(period: Period, length: number, scale = timeScale): Stretch {
  const start = period.minimum ? toDecimalYear(period.minimum) : scale.first;
  const end = period.maximum ? toDecimalYear(period.maximum) : scale.end;
  return { start: placeYear(start, length, scale), end: placeYear(end, length, scale) };
}
