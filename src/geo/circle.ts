import { degreeLengthAt } from './distance.ts';
import type { Point, Position } from './point.ts';

const sides = 48;

/**
 * The circle a point known only roughly lies in, as a polygon of 48 sides: a closed ring,
 * counter-clockwise as RFC 7946 asks (section 3.1.6), to five decimals (about a metre). Its corners
 * are as far from the middle as `precision` says; its area is 0.3 % under the circle's.
 */
export function circleAround({ lat, lon, precision }: Point): Position[] {
  const { ofLatitude, ofLongitude } = degreeLengthAt(lat);
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  const ring = Array.from({ length: sides }, (_, at): Position => {
    const angle = (at / sides) * 2 * Math.PI;
    const [east, north] = [Math.cos(angle) * precision, Math.sin(angle) * precision];
    return [round(lon + east / ofLongitude), round(lat + north / ofLatitude)];
  });
  return [...ring, ...ring.slice(0, 1)];
}
