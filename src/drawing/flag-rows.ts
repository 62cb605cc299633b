import { assignRows } from './lanes.ts';

/** A flag on the pipe: its words, and where its pole stands, in hundredths of the pipe. */
export interface Flag {
  readonly label: string;
  readonly at: number;
  /** The stretch of time it speaks of. */
  readonly start: number;
  readonly end: number;
}

/** A flag with its place: lengths in CSS pixels but for those along the pipe. */
export interface PlacedFlag extends Flag {
  /** Rows count from the pipe up. */
  readonly row: number;
  readonly width: number;
  /** Whether it flies to the left of its pole, for want of room. */
  readonly isLeft: boolean;
}

/** The narrowest pipe: flags that keep apart on a phone do so everywhere. */
const narrowest = 296;
const letterWidth = 8.2;
const padding = 13;

/** Gives each flag a row so that none covers another or is crossed by a pole, on a phone too. */
export function placeFlags(flags: readonly Flag[]): PlacedFlag[] {
  const placed = flags.map((flag) => {
    const width = Math.round(flag.label.length * letterWidth + padding);
    const reach = (width / narrowest) * 100;
    const isLeft = flag.at + reach > 100;
    const from = isLeft ? flag.at - reach : flag.at;
    return { flag, width, isLeft, stretch: { at: flag.at, start: from, end: from + reach } };
  });
  const rows = assignRows(
    placed.map(({ stretch }) => stretch),
    1.5,
  );
  return placed.map(({ flag, width, isLeft }, at) => ({
    ...flag,
    width,
    isLeft,
    row: rows[at] ?? 0,
  }));
}
