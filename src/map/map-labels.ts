import type { MapMark } from './map-marks.ts';

/** A name on the map, in the frame's units; centred on its point. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
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
    const { x, y } = spot ?? spots[0] ?? mark;
    return { id: mark.id, text, x, y, fits: spot !== undefined };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotsOf({ form, x, y }: Named['mark'], { width, height }: Size, unit: number): Spot[] {
  if (form === 'square') {
    const [aside, below] = [width / 2 + 10 * unit, height / 2 + 8 * unit];
    return [
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y + below },
      { x, y: y - below },
    ];
  }
  const steps = form === 'facet' ? [0, -0.6, 0.6] : [0, -2, 2, -4, 4];
  return steps.map((step) => ({ x, y: y + step * height }));
}

function boxAround({ x, y }: Spot, { width, height }: Size): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function covers(one: Box, other: Box): boolean {
  const isApart = one.right <= other.left || one.left >= other.right;
  return !isApart && one.bottom > other.top && one.top < other.bottom;
}
