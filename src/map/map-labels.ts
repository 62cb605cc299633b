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
  /** Width of the text to the size of its letters, where it is known better than by their number. */
  readonly width?: number;
  /** Whether a point lies in what bears the name, outside which it would name another. */
  readonly owns?: (x: number, y: number) => boolean;
  /** What it lies upon, where no later name may stand. */
  readonly shape?: Box;
  /** What is seen first: a name its edge would cut moves in, or to its other side. */
  readonly sight?: Box;
}

/** A part of the map that is taken, in the frame's units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A size at which the map may be seen. */
export interface Scale {
  /** Units to a CSS pixel. */
  readonly unit: number;
  /** Where no name may stand. */
  readonly taken: readonly Box[];
}

/** Width of a letter and height of a line, to the size of the letters. */
const [letterShare, lineShare] = [0.52, 1.2];

/**
 * Puts names at their marks so that none covers another: a facet's upon it, a square's beside it.
 * The first have the right of way.
 * @param scale the size the names are placed for
 * @param others further sizes, at which none may cover another either
 */
export function placeLabels(
  named: readonly Named[],
  scale: Scale,
  others: readonly Scale[] = [],
): MapLabel[] {
  const rooms = [scale, ...others].map(({ unit, taken }) => ({ unit, boxes: [...taken] }));
  const most = Math.max(...rooms.map(({ unit }) => unit));
  return named.map(({ mark, text, size, width, shape, owns, sight }) => {
    const sizeAt = (unit: number): Size => ({
      width: (width ?? text.length * letterShare) * size * unit,
      height: lineShare * size * unit,
    });
    const boxAt = (spot: Spot, unit: number): Box => boxAround(spot, sizeAt(unit));
    const x = sight ? moveIn(mark.x, boxAt({ ...mark, anchor: 'middle' }, most), sight) : mark.x;
    const start = mark.form === 'name' ? { ...mark, x } : mark;
    const own = spotsOf(start, sizeAt(scale.unit), scale.unit).filter(
      (one) => owns?.(one.x, one.y) ?? true,
    );
    const isCut = (one: Spot): boolean => sight !== undefined && cuts(sight, boxAt(one, most));
    const spots = [...own.filter((one) => !isCut(one)), ...own.filter((one) => isCut(one))];
    const spot = spots.find((one) =>
      rooms.every(({ unit, boxes }) => !boxes.some((box) => covers(boxAt(one, unit), box))),
    );
    for (const { unit, boxes } of rooms) {
      if (spot) boxes.push(boxAt(spot, unit));
      if (shape) boxes.push(shape);
    }
    const stood = spot ?? spots[0] ?? { ...mark, anchor: 'middle' as const };
    return {
      id: mark.id,
      text,
      x: stood.x,
      y: stood.y,
      anchor: stood.anchor,
      fits: spot !== undefined,
    };
  });
}

/** Where the middle of a box is to stand from left to right, so that the edge does not cut it. */
function moveIn(x: number, box: Box, sight: Box): number {
  if (!covers(box, sight)) return x;
  return x + Math.max(sight.left - box.left, 0) - Math.max(box.right - sight.right, 0);
}

/** Whether a part of a box lies outside of what is seen, and a part within. */
function cuts(sight: Box, box: Box): boolean {
  const isAcross = box.left < sight.left || box.right > sight.right;
  return covers(box, sight) && (isAcross || box.top < sight.top || box.bottom > sight.bottom);
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

/** Where the name of an area may stand, in lines right of and under its middle. */
const steps = {
  facet: [
    [0, 0],
    [0, -0.6],
    [0, 0.6],
    [0, -1.2],
    [-0.7, 0],
    [0.7, 0],
    [-0.7, -1.2],
    [0.7, -1.2],
  ],
  name: [
    [0, 0],
    [0, -2],
    [0, 2],
    [0, -4],
    [0, 4],
  ],
} as const;

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
  return steps[form === 'facet' ? 'facet' : 'name'].map(([aside, down]) => ({
    ...{ x: x + aside * height, y: y + down * height },
    anchor: 'middle' as const,
  }));
}

function boxAround({ x, y, anchor }: Spot, { width, height }: Size): Box {
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function covers(one: Box, other: Box): boolean {
  const isApart = one.right <= other.left || one.left >= other.right;
  return !isApart && one.bottom > other.top && one.top < other.bottom;
}
