import type { Bounds } from '#geo/point.ts';
import { type Frame, unproject } from '#geo/projection.ts';
import type { MapMark } from './map-marks.ts';

/** A part of a frame: x, y, width, height in its units. */
export type View = readonly [number, number, number, number];

/** The view that holds some marks with room around them; the whole frame when there are none. */
export function viewOf(
  marks: readonly MapMark[],
  frame: Frame,
  { margin = 18, least = 120 }: { margin?: number; least?: number } = {},
): View {
  if (!marks.length) return [0, 0, frame.width, frame.height];
  const reach = (mark: MapMark): number => (mark.isArea ? mark.radius : 0);
  const left = Math.min(...marks.map((mark) => mark.x - reach(mark))) - margin;
  const right = Math.max(...marks.map((mark) => mark.x + reach(mark))) + margin;
  const top = Math.min(...marks.map((mark) => mark.y - reach(mark))) - margin;
  const bottom = Math.max(...marks.map((mark) => mark.y + reach(mark))) + margin;
  const [width, height] = [Math.max(right - left, least), Math.max(bottom - top, least)];
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height];
}

/** The bounds on earth of a view. */
export function boundsOfView([x, y, width, height]: View, frame: Frame): Bounds {
  const northWest = unproject({ x, y }, frame);
  const southEast = unproject({ x: x + width, y: y + height }, frame);
  return {
    north: northWest.lat,
    west: northWest.lon,
    south: southEast.lat,
    east: southEast.lon,
  };
}
