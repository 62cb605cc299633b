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

/** The stretch of the pipe a flag's words cover, and the place of its pole. */
interface Reach {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const gap = 1.5;

/** Gives each flag a row so that none covers another or is crossed by a pole, on a phone too. */
export function placeFlags(flags: readonly Flag[]): PlacedFlag[] {
  const placed = flags.map((flag) => {
    const width = Math.round(flag.label.length * letterWidth + padding);
    const length = (width / narrowest) * 100;
    const isLeft = flag.at + length > 100;
    const start = isLeft ? flag.at - length : flag.at;
    return { flag, width, isLeft, reach: { at: flag.at, start, end: start + length } };
  });
  const rows = assignRows(placed.map(({ reach }) => reach));
  return placed.map(({ flag, width, isLeft }, at) => ({
    ...flag,
    width,
    isLeft,
    row: rows[at] ?? 0,
  }));
}

/** Flags fly away from their poles, so each stands above those whose poles its words cover. */
function assignRows(reaches: readonly Reach[]): number[] {
  const rows = new Array<number>(reaches.length).fill(0);
  // Each round lifts what must rise; as many rounds as flags settle any drawing.
  for (let round = 0; round < reaches.length * 2; round += 1) {
    for (const [one, reach] of reaches.entries()) {
      const below = reaches.flatMap((other, at) =>
        at !== one && mustStandAbove(reach, other, one, at) ? [rows[at] ?? 0] : [],
      );
      rows[one] = Math.max(rows[one] ?? 0, ...below.map((row) => row + 1));
    }
  }
  return rows;
}

/** Whether words cover another's pole; of two that merely meet, or cover each other's, the first. */
function mustStandAbove(one: Reach, other: Reach, at: number, otherAt: number): boolean {
  const covers = (words: Reach, { at: pole }: Reach): boolean =>
    pole > words.start - gap && pole < words.end + gap;
  const [over, under] = [covers(one, other), covers(other, one)];
  const meets = one.start - gap < other.end && other.start - gap < one.end;
  return over === under ? meets && at < otherAt : over;
}
