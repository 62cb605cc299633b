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

const gap = 1.5;

/** Gives each flag a row so that none covers another, nor, where it can be, another's pole. */
export function placeFlags(flags: readonly Flag[]): PlacedFlag[] {
  const sized = flags.map((flag) => {
    const width = Math.round(flag.label.length * letterWidth + padding);
    return { ...flag, width, isLeft: flag.at + lengthOf(width) > 100 };
  });
  const placed = new Map<number, PlacedFlag>();
  // A flag flies away from its pole, so what it may cover is placed before it.
  for (const { flag, index } of orderOutward(sized)) {
    placed.set(index, { ...flag, row: findRow(flag, [...placed.values()]) });
  }
  return sized.map((flag, index) => placed.get(index) ?? { ...flag, row: 0 });
}

type SizedFlag = Omit<PlacedFlag, 'row'>;

function orderOutward(flags: readonly SizedFlag[]): { flag: SizedFlag; index: number }[] {
  const numbered = flags.map((flag, index) => ({ flag, index }));
  const left = numbered.filter(({ flag }) => flag.isLeft).sort((a, b) => a.flag.at - b.flag.at);
  const right = numbered.filter(({ flag }) => !flag.isLeft).sort((a, b) => b.flag.at - a.flag.at);
  return [...left, ...right];
}

function findRow(flag: SizedFlag, others: readonly PlacedFlag[]): number {
  const { start, end } = reachOf(flag);
  const crossed = others.filter(({ at }) => at > start - gap && at < end + gap);
  const isTaken = (row: number): boolean =>
    others.some((other) => {
      const { start: from, end: to } = reachOf(other);
      return other.row === row && start - gap < to && from - gap < end;
    });
  let row = Math.max(0, ...crossed.map((other) => other.row + 1));
  while (isTaken(row)) row += 1;
  return row;
}

function reachOf({ at, width, isLeft }: SizedFlag): { start: number; end: number } {
  const length = lengthOf(width);
  return isLeft ? { start: at - length, end: at } : { start: at, end: at + length };
}

const lengthOf = (width: number): number => (width / narrowest) * 100;
