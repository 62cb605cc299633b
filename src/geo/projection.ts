import type { Bounds, Coordinate } from './point.ts';

/** A drawing of some bounds in Web Mercator (EPSG:3857): `width` units wide, north at y = 0. */
export interface Frame {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
}

/** Mean radius in metres (IUGG) of the sphere that Web Mercator draws; distances are not taken from it. */
const earthRadius = 6_371_008.8;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Northing of a latitude in Web Mercator, in radians (Snyder 1987, equation 7-7). */
function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + toRadians(lat) / 2));
}

/** The frame that shows some bounds at a given width. */
export function frameOf(bounds: Bounds, width: number): Frame {
  const span = toRadians(bounds.east - bounds.west);
  const height = ((northing(bounds.north) - northing(bounds.south)) / span) * width;
  return { bounds, width, height };
}

/** Where a place falls in a frame, in its units. */
export function project({ lat, lon }: Coordinate, frame: Frame): { x: number; y: number } {
  const { north, south, east, west } = frame.bounds;
  return {
    x: ((lon - west) / (east - west)) * frame.width,
    y: ((northing(north) - northing(lat)) / (northing(north) - northing(south))) * frame.height,
  };
}

/** The place at a point of a frame: the inverse of `project`. */
export function unproject({ x, y }: { x: number; y: number }, frame: Frame): Coordinate {
  const { north, south, east, west } = frame.bounds;
  const top = northing(north);
  const value = top - (y / frame.height) * (top - northing(south));
  return {
    lat: ((2 * Math.atan(Math.exp(value)) - Math.PI / 2) * 180) / Math.PI,
    lon: west + (x / frame.width) * (east - west),
  };
}

/** The length of some metres in a frame's units, at a latitude. */
export function unitsOf(metres: number, lat: number, frame: Frame): number {
  const degrees = metres / ((Math.PI / 180) * earthRadius * Math.cos(toRadians(lat)));
  return (degrees / (frame.bounds.east - frame.bounds.west)) * frame.width;
}
