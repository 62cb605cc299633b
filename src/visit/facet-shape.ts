import type { Spot } from './spread-spots.ts';

/** The corners of a facet, from its SVG path data of straight lines (`M`, `L`, `l`, `Z`). */
export function cornersOf(path: string): Spot[] {
  let here: Spot = { x: 0, y: 0 };
  return Array.from(path.matchAll(/([MLml])\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g), ([, letter, x, y]) => {
    const isRelative = letter === 'l' || letter === 'm';
    here = {
      x: Number(x) + (isRelative ? here.x : 0),
      y: Number(y) + (isRelative ? here.y : 0),
    };
    return here;
  });
}

/** A rectangle of a drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around some spots. */
export function boxAround(spots: readonly Spot[]): Box {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, right: Math.max(...xs), bottom: Math.max(...ys) };
}
