import { type Across, type Band, type Said, type SaidPoint, toPoint } from './conflict-across.ts';

const headHeight = 30;
const lineHeight = 19;
const rowHeight = 30;

/**
 * One lane for each answer in words, in lines; points that would cover one another stand in
 * rows.
 */
export function layOutLanes(
  answers: readonly (readonly string[])[],
  said: readonly Said[],
  across: Across,
): { bands: Band[]; points: SaidPoint[] } {
  const bands: Band[] = [];
  const points: SaidPoint[] = [];
  let top = 8;
  for (const [at, lines] of answers.entries()) {
    const head = headHeight + lineHeight * (lines.length - 1);
    const own = said
      .filter(({ position }) => position === at + 1)
      .map((one) => ({ one, x: across.place(one.source) }))
      .sort((a, b) => a.x - b.x);
    const rows: number[] = [];
    for (const { one, x } of own) {
      const row = rows.findIndex((end) => x - end >= across.reach);
      const free = row < 0 ? rows.length : row;
      rows[free] = x;
      points.push(toPoint(one, x, top + head + rowHeight * (free + 0.5)));
    }
    const bottom = top + head + rowHeight * rows.length + 4;
    bands.push({ kind: 'lane', top, bottom, ticks: [], position: at + 1, lines, measure: null });
    top = bottom;
  }
  return { bands, points };
}
