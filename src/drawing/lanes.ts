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
