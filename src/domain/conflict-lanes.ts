import {
  type Across,
  type Band,
  reach,
  type Said,
  type SaidPoint,
  toPoint,
} from './conflict-across.ts';

const laneHead = 30;
const rowHeight = 30;

/** One lane for each answer in words; points that would cover one another stand in rows. */
export function layOutLanes(
  positionCount: number,
  said: readonly Said[],
  across: Across,
): { bands: Band[]; points: SaidPoint[] } {
  const bands: Band[] = [];
  const points: SaidPoint[] = [];
  let top = 8;
  for (let at = 0; at < positionCount; at += 1) {
    const own = said
      .filter(({ position }) => position === at + 1)
      .map((one) => ({ one, x: across.place(one.source) }))
      .sort((a, b) => a.x - b.x);
    const rows: number[] = [];
    for (const { one, x } of own) {
      const row = rows.findIndex((end) => x - end >= reach);
      const free = row < 0 ? rows.length : row;
      rows[free] = x;
      points.push(toPoint(one, x, top + laneHead + rowHeight * (free + 0.5)));
    }
    const bottom = top + laneHead + rowHeight * rows.length + 4;
    bands.push({ kind: 'lane', top, bottom, ticks: [], position: at + 1, measure: null });
    top = bottom;
  }
  return { bands, points };
}
