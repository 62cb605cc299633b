import type { TravelMode } from '#archive/visit-records.ts';
import { geodesicDistance, isOverlap, type Range, rangeBetween } from '#geo/distance.ts';
import type { Point } from '#geo/point.ts';

/** A place on a list, in one language. `point` is null where nobody says where it stands. */
export interface VisitStop {
  readonly id: string;
  readonly name: string;
  /** Village, district and regency as far as they are known; may be empty. */
  readonly address: string;
  readonly point: Point | null;
  readonly url: string;
  /** Its hours, or that nobody has published any; may be empty. */
  readonly note?: string;
  /** What a map program searches for; empty where no source says where it stands. */
  readonly search?: string;
}

/** Kilometres an hour in town and village traffic: rough on purpose, and stated to the visitor. */
export const travelSpeeds = { foot: 4.5, motorcycle: 28, car: 24 } satisfies Record<
  TravelMode,
  number
>;

/** Roads are longer than the straight line by about this factor. */
export const detour = 1.4;

/** Minutes the plan gives each stop. */
export const stayMinutes = 45;

/** The way to a stop: metres in a straight line, and rough minutes by road. */
export interface Leg {
  /** Which stop it is measured from: the last one before whose spot is known. */
  readonly from: number;
  readonly metres: Range;
  /** Null where the two stops may be one: nothing is known of the way. */
  readonly minutes: Range | null;
}

/** Minutes for a straight-line distance, in steps of five, rounded up unless told otherwise. */
export function travelMinutes(metres: number, mode: TravelMode, round = Math.ceil): number {
  const hours = ((metres / 1000) * detour) / travelSpeeds[mode];
  return Math.max(5, round((hours * 60) / 5) * 5);
}

/** Minutes for what is known of a distance; those of a range are rounded outwards. */
function minutesWithin({ least, most }: Range, mode: TravelMode): Range {
  const longest = travelMinutes(most, mode);
  const shortest = least === most ? longest : travelMinutes(least, mode, Math.floor);
  return { least: shortest, most: longest };
}

/** The legs to all stops but the first; null to a stop of unknown spot, and to the first known one. */
export function planLegs(
  stops: readonly { readonly point: Point | null }[],
  mode: TravelMode,
): (Leg | null)[] {
  return stops.slice(1).map(({ point }, at) => {
    const from = stops.slice(0, at + 1).findLastIndex((stop) => stop.point !== null);
    const before = stops[from]?.point;
    if (!before || !point) return null;
    const metres = rangeBetween(before, point);
    return { from, metres, minutes: isOverlap(metres) ? null : minutesWithin(metres, mode) };
  });
}

/** All legs together, those of unknown length left out and counted. */
export interface LegTotal {
  readonly metres: Range;
  readonly minutes: Range;
  readonly unknown: number;
}

/** The sum of a plan's legs. */
export function sumLegs(legs: readonly (Leg | null)[]): LegTotal {
  const known = legs.flatMap((leg) =>
    leg?.minutes ? { metres: leg.metres, minutes: leg.minutes } : [],
  );
  const sum = (of: 'metres' | 'minutes', end: keyof Range): number =>
    known.reduce((total, leg) => total + leg[of][end], 0);
  return {
    metres: { least: sum('metres', 'least'), most: sum('metres', 'most') },
    minutes: { least: sum('minutes', 'least'), most: sum('minutes', 'most') },
    unknown: legs.length - known.length,
  };
}

/**
 * Orders stops by nearest neighbour: the first stays first, or is the nearest to `start`; each next
 * one is the nearest of those left. Stops of unknown place come last, in their own order.
 */
export function orderNearest<T extends { readonly point: Point | null }>(
  stops: readonly T[],
  start: Point | null = null,
): T[] {
  const left = stops.filter(({ point }) => point !== null);
  const ordered = start ? [] : left.splice(0, 1);
  let here = start ?? ordered[0]?.point;
  for (; here && left.length; here = ordered.at(-1)?.point) {
    const from = here;
    const far = left.map(({ point }) => (point ? geodesicDistance(from, point) : Infinity));
    ordered.push(...left.splice(far.indexOf(Math.min(...far)), 1));
  }
  return [...ordered, ...stops.filter(({ point }) => point === null)];
}

/** When a stop begins and ends, in minutes after midnight of the first day. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** Puts stops into the day: a stay at each, the longest way between, ten minutes if unknown. */
export function scheduleStops(
  stops: readonly { readonly point: Point | null }[],
  mode: TravelMode,
  start: number,
): Slot[] {
  const legs = planLegs(stops, mode);
  let clock = start;
  return stops.map((_, at) => {
    if (at > 0) clock += legs[at - 1]?.minutes?.most ?? 10;
    const slot = { start: clock, end: clock + stayMinutes };
    clock = slot.end;
    return slot;
  });
}

/** A plan that is not over by nine in the evening has run into the night. */
const evening = 21 * 60;

/** When a plan ends, in minutes after midnight of its first day, if that is at night; else null. */
export function findNightEnd(slots: readonly Slot[]): number | null {
  const end = slots.at(-1)?.end ?? 0;
  return end > evening ? end : null;
}
