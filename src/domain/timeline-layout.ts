import type { DatedEvent, EventDate } from './archive.ts';
import { placePeriod, type Stretch } from '#drawing/time-scale.ts';
import { isApproximate } from './period.ts';

/**
 * Puts stretches into lanes so that none overlap, each in the first lane with room.
 * @param gap units kept free after each
 * @returns the lane of each stretch, in the order given
 */
export function assignLanes(stretches: readonly Stretch[], gap: number): number[] {
  const order = stretches
    .map((_, at) => at)
    .sort((a, b) => {
      const [first, second] = [stretches[a], stretches[b]];
      return (first?.start ?? 0) - (second?.start ?? 0);
    });
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  for (const at of order) {
    const { start, end } = stretches[at] as Stretch;
    const free = ends.findIndex((laneEnd) => laneEnd + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[at] = lane;
  }
  return lanes;
}

/** A label beside its leader line: where the line stands and what stretch the words cover. */
export interface LabelStretch extends Stretch {
  readonly at: number;
}

/**
 * Puts labels into rows, row 0 nearest the pipe, so that no leader line crosses words: a label
 * stands above every label whose line falls within its words, and shares no row with one it meets.
 */
export function assignRows(labels: readonly LabelStretch[], gap: number): number[] {
  const rows = new Array<number>(labels.length).fill(0);
  const meets = (a: LabelStretch, b: LabelStretch): boolean =>
    a.start - gap < b.end && b.start - gap < a.end;
  const mustRise = (one: number, other: number): boolean => {
    const [a, b] = [labels[one] as LabelStretch, labels[other] as LabelStretch];
    const [rowA, rowB] = [rows[one] ?? 0, rows[other] ?? 0];
    const crosses = (words: LabelStretch, line: LabelStretch): boolean =>
      line.at > words.start - gap / 2 && line.at < words.end + gap / 2;
    const isAbove = crosses(a, b) && !crosses(b, a);
    return isAbove ? rowA <= rowB : one < other && rowA === rowB && meets(a, b);
  };
  // Each round lifts what must rise. Two labels that cross each other cannot both be on top.
  for (let round = 0; round < labels.length * 2; round += 1) {
    labels.forEach((_, one) =>
      labels.forEach((__, other) => {
        if (one !== other && mustRise(one, other)) rows[one] = (rows[other] ?? 0) + 1;
      }),
    );
  }
  // A row nobody stands in would only lengthen the lines.
  const used = [...new Set(rows)].sort((a, b) => a - b);
  return rows.map((row) => used.indexOf(row));
}

/**
 * Moves points on a line as little as possible so that none is nearer than `gap` to the next
 * (pooling of adjacent violators; Ayer et al. 1955).
 * @param points in ascending order
 */
export function spreadApart(points: readonly number[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  points.forEach((point, at) => {
    pools.push({ sum: point - at * gap, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before;) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  });
  const means = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return means.map((mean, at) => mean + at * gap);
}

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

/** Breaks a text into lines of at most so many letters, at spaces. */
export function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
