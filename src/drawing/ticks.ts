/** Scales and round values on them. For build time only: browsers need no d3-scale. */
import { scaleLinear } from 'd3-scale';

/** A tick of a scale: where it stands, and the year or number it means. */
export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** From values to lengths, straight between stops, of which there may be more than two. */
export function scaleBetween(
  stops: readonly number[],
  lengths: readonly number[],
): (value: number) => number {
  return scaleLinear(stops, lengths);
}

/** Round values that reach from below `low` to above `high`, some `count` of them. */
export function listTicksAround(low: number, high: number, count: number): number[] {
  return scaleLinear().domain([low, high]).nice(count).ticks(count);
}

/** Whole years from `first` to `last` that leave each other room, as many as `most` at most. */
export function listYearsWithin(first: number, last: number, most: number): number[] {
  return listMost(most, (count) => scaleLinear().domain([first, last]).ticks(count));
}

/** Whole years that reach from before `first` to after `last`, as many as `most` at most. */
export function listYearsAround(first: number, last: number, most: number): number[] {
  return listMost(most, (count) => listTicksAround(first, last, count));
}

/** d3 takes a count for a hint and may give half as many again, or parts of a year. */
function listMost(most: number, list: (count: number) => number[]): number[] {
  const lists = Array.from({ length: most }, (_, at) => list(most - at));
  const fits = (years: number[]): boolean =>
    years.length <= most && years.every((year) => Number.isInteger(year));
  return lists.find(fits) ?? [];
}
