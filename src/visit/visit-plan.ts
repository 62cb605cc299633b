import type { TravelMode } from '#archive/records.ts';
import { geodesicDistance } from '#geo/distance.ts';
import type { Point } from '#geo/point.ts';

/** A place on a list, in one language. `point` is null where nobody says where it stands. */
export interface VisitStop {
  readonly id: string;
  readonly name: string;
  /** Village, district and regency as far as they are known; may be empty. */
  readonly address: string;
  readonly point: Point | null;
  readonly url: string;
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

/** The way from one stop to the next: metres in a straight line, and rough minutes by road. */
export interface Leg {
  readonly metres: number;
  readonly minutes: number;
}

/** Minutes for a straight-line distance, in steps of five. */
export function travelMinutes(metres: number, mode: TravelMode): number {
  const hours = ((metres / 1000) * detour) / travelSpeeds[mode];
  return Math.max(5, Math.ceil((hours * 60) / 5) * 5);
}

/** The legs between stops; null where one end is not known. */
export function planLegs(
  stops: readonly { readonly point: Point | null }[],
  mode: TravelMode,
): (Leg | null)[] {
  return stops.slice(1).map(({ point }, at) => {
    const before = stops[at]?.point;
    if (!before || !point) return null;
    const metres = geodesicDistance(before, point);
    return { metres, minutes: travelMinutes(metres, mode) };
  });
}

/**
 * Orders stops by nearest neighbour: the first stays first, each next one is the nearest of those
 * left. Stops of unknown place come last, in their own order.
 */
export function orderNearest<T extends { readonly point: Point | null }>(stops: readonly T[]): T[] {
  const left = stops.filter(({ point }) => point !== null);
  const ordered = left.splice(0, 1);
  for (let here = ordered[0]?.point; here && left.length; here = ordered.at(-1)?.point) {
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

/** Puts stops into the day: a stay at each, the way between as planned, ten minutes if unknown. */
export function scheduleStops(
  stops: readonly { readonly point: Point | null }[],
  mode: TravelMode,
  start: number,
): Slot[] {
  const legs = planLegs(stops, mode);
  let clock = start;
  return stops.map((_, at) => {
    if (at > 0) clock += legs[at - 1]?.minutes ?? 10;
    const slot = { start: clock, end: clock + stayMinutes };
    clock = slot.end;
    return slot;
  });
}
