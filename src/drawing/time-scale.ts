import { readBuildDate } from '#archive/build-date.ts';
import {
  type Era,
  eraOfYear,
  firstDecade,
  type Period,
  type Tint,
  tints,
  toDecimalYear,
} from '#archive/period.ts';

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

/** The letters of the name, each an era. */
const letters = [...'KNALPOT'];

/** An era as a piece of the pipe: its letter, and its years up to the beginning of `end`. */
export interface Segment {
  readonly letter: string;
  readonly era: Exclude<Tint, 'undated'>;
  readonly first: number;
  readonly end: number;
}

/**
 * The seven eras of the name in order. The first holds all years before 1970, the last, which
 * stays open, at least ten.
 */
export function listSegments({ first, end } = timeScale): Segment[] {
  const starts = tints.flatMap((era) => (era === 'undated' ? [] : [era]));
  const yearOf = (era: Segment['era']): number => (era === 'before' ? first : Number(era));
  return starts.map((era, at) => {
    const next = starts[at + 1];
    const own = yearOf(era);
    const until = next ? yearOf(next) : Math.max(own + 10, end);
    return { letter: letters[at] ?? '', era, first: own, end: until };
  });
}

/** The letter of an era; later decades share the last one, what is undated has none. */
export function letterOf(era: Era): string {
  if (era === 'undated') return '';
  const year = era === 'before' ? firstDecade - 1 : Number(era);
  const segment = listSegments().find(({ end }) => year < end) ?? listSegments().at(-1);
  return segment?.letter ?? '';
}

/**
 * Where a year falls on a pipe of some length. Its seven segments are equally long; inside one
 * time runs evenly. Years outside the scale stand at its ends.
 */
export function placeYear(year: number, length: number, scale = timeScale): number {
  const segments = listSegments(scale);
  const inside = Math.min(Math.max(year, scale.first), scale.end);
  const at = Math.max(
    segments.findLastIndex(({ first }) => first <= inside),
    0,
  );
  const { first, end } = segments[at] ?? scale;
  return ((at + (inside - first) / (end - first)) / segments.length) * length;
}

/** The stretch a period covers; an open end runs to the edge of the scale. */
export function placePeriod(period: Period, length: number, scale = timeScale): Stretch {
  const start = period.minimum ? toDecimalYear(period.minimum) : scale.first;
  const end = period.maximum ? toDecimalYear(period.maximum) : scale.end;
  return { start: placeYear(start, length, scale), end: placeYear(end, length, scale) };
}
