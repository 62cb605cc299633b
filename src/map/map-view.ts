import type { Bounds } from '#geo/point.ts';
import { type Frame, project, unitsOf, unproject } from '#geo/projection.ts';
import type { MapLook } from '#narrowing/view-state.ts';
import type { MapMark } from './map-marks.ts';

/** A part of a frame: x, y, width, height in its units. */
export type View = readonly [number, number, number, number];

/** The sides a square view may have; the style of the picture knows each, to size its letters. */
export const viewSides = [120, 150, 170, 200, 240, 300, 400, 600, 1000] as const;

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

/** The view as a square of the next larger side there is, round the same middle. */
export function squareOf([x, y, width, height]: View): View {
  const most = Math.max(width, height);
  const side = viewSides.find((one) => one >= most) ?? viewSides.at(-1) ?? most;
  return [x + (width - side) / 2, y + (height - side) / 2, side, side];
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

/** Metres to a pixel of a web map at the equator at zoom 0, tiles of 256 pixels. */
const metresAtZoom0 = 156_543.034;

/**
 * The square view that shows a look of the moving map in a still picture.
 * @param side the picture's shorter side on screen, in CSS pixels
 */
export function lookToView({ zoom, lat, lon }: MapLook, frame: Frame, side: number): View {
  const metres = (metresAtZoom0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const length = unitsOf(metres * side, lat, frame);
  const { x, y } = project({ lat, lon }, frame);
  return [x - length / 2, y - length / 2, length, length];
}
