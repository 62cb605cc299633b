import type { DatedEvent, EventDate } from '#archive/archive.ts';
import { isApproximate } from '#archive/period.ts';
import { assignLanes } from '#drawing/lanes.ts';
import { placePeriod, type Stretch } from '#drawing/time-scale.ts';

/** One date of an event as a sign on the pipe. */
export interface DateSign extends Stretch {
  readonly event: DatedEvent;
  readonly date: EventDate;
  readonly lane: number;
  readonly isSpan: boolean;
  readonly isUncertain: boolean;
}

/** A date that is approximate, or that the claims only infer. */
export function isUncertainDate({ period, claims }: EventDate): boolean {
  return isApproximate(period) || claims.every(({ basis }) => basis === 'inferred');
}

function toSign(event: DatedEvent, date: EventDate, length: number, size: number): DateSign {
  const stretch = placePeriod(date.period, length);
  const isSpan = stretch.end - stretch.start > size * 1.5;
  const middle = (stretch.start + stretch.end) / 2;
  const drawn = isSpan ? stretch : { start: middle - size / 2, end: middle + size / 2 };
  return { ...drawn, event, date, lane: 0, isSpan, isUncertain: isUncertainDate(date) };
}

/** Undisputed events as signs in lanes. @param size of a sign, in units */
export function layOutEvents(
  events: readonly DatedEvent[],
  length: number,
  size: number,
): DateSign[] {
  const signs = events
    .filter(({ isDisputed }) => !isDisputed)
    .flatMap((event) => event.when.map((date) => toSign(event, date, length, size)));
  const lanes = assignLanes(signs, 3);
  return signs.map((sign, at) => ({ ...sign, lane: lanes[at] ?? 0 }));
}

/** A disputed event: its rival dates, tied from the first to the last. */
export interface Tie extends Stretch {
  readonly event: DatedEvent;
  readonly signs: readonly DateSign[];
  /** How far below the first tie it hangs. */
  readonly top: number;
}

/** Units between the lanes of a tie, and from its lowest lane to the next tie. */
export const tieLane = 12;
const tieGap = 17;

/**
 * Disputed events as ties, one below the other. Dates of a tie that overlap step aside in lanes
 * of their own.
 */
export function layOutTies(events: readonly DatedEvent[], length: number, size: number): Tie[] {
  let top = 0;
  return events
    .filter(({ isDisputed }) => isDisputed)
    .map((event) => {
      const signs = event.when.map((date) => toSign(event, date, length, size));
      const lanes = assignLanes(signs, 2);
      const own = top;
      top += tieGap + tieLane * Math.max(...lanes);
      return {
        event,
        top: own,
        start: Math.min(...signs.map(({ start }) => start)),
        end: Math.max(...signs.map(({ end }) => end)),
        signs: signs.map((sign, at) => ({ ...sign, lane: lanes[at] ?? 0 })),
      };
    });
}
