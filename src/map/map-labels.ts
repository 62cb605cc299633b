import type { MapMark } from './map-marks.ts';

/** Where of a name its point is. */
type Anchor = 'start' | 'middle' | 'end';

/** A name on the map, in the frame's units. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Whether there is room for it; where there is none it waits for the map to come nearer. */
  readonly fits: boolean;
}

/** What is to be named, and how large on screen. */
export interface Named {
  readonly mark: Pick<MapMark, 'id' | 'form' | 'x' | 'y'>;
  readonly text: string;
  /** Height of the letters in CSS pixels. */
  readonly size: number;
  /** What it lies upon, where no later name may stand. */
  readonly shape?: Box;
}

/** A part of the map that is taken, in the frame's units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a letter and height of a line, to the size of the letters. */
const [letterShare, lineShare] = [0.52, 1.2];

/**
 * Puts names at their marks so that none covers another: a facet's upon it, a square's beside it.
 * The first have the right of way.
 * @param unit units to a CSS pixel
 * @param taken where no name may stand
 */
export function placeLabels(
  named: readonly Named[],
  unit: number,
  taken: readonly Box[] = [],
): MapLabel[] {
  const boxes = [...taken];
  return named.map(({ mark, text, size, shape }) => {
    const [width, height] = [text.length * letterShare, lineShare].map(
      (part) => part * size * unit,
    );
    const box = { width: width ?? 0, height: height ?? 0 };
    const spots = spotsOf(mark, box, unit);
    const spot = spots.find((one) => boxes.every((other) => !covers(boxAround(one, box), other)));
    if (spot) boxes.push(boxAround(spot, box));
    if (shape) boxes.push(shape);
    const { x, y, anchor } = spot ?? spots[0] ?? { ...mark, anchor: 'middle' };
    return { id: mark.id, text, x, y, anchor, fits: spot !== undefined };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

function spotsOf({ form, x, y }: Named['mark'], { height }: Size, unit: number): Spot[] {
  if (form === 'square') {
    const [aside, below] = [9 * unit, height / 2 + 8 * unit];
    return [
      { x: x + aside, y, anchor: 'start' },
      { x: x - aside, y, anchor: 'end' },
      { x, y: y + below, anchor: 'middle' },
      { x, y: y - below, anchor: 'middle' },
    ];
  }
  const steps = form === 'facet' ? [0, -0.6, 0.6] : [0, -2, 2, -4, 4];
  return steps.map((step) => ({ x, y: y + step * height, anchor: 'middle' }));
}

function boxAround({ x, y, anchor }: Spot, { width, height }: Size): Box {
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function covers(one: Box, other: Box): boolean {
  const isApart = one.right <= other.left || one.left >= other.right;
  return !isApart && one.bottom > other.top && one.top < other.bottom;
}
