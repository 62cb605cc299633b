import type { Stretch } from './time-scale.ts';

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
interface LabelStretch extends Stretch {
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
