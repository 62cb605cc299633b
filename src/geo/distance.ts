import { type Coordinate, isVague, type Point } from './point.ts';

/** The WGS 84 ellipsoid: half its equator's width in metres, and its flattening. */
const semiMajor = 6_378_137;
const flattening = 1 / 298.257_223_563;
const eccentricity = flattening * (2 - flattening);

/** Metres to a degree at a latitude. */
interface DegreeLength {
  readonly ofLatitude: number;
  readonly ofLongitude: number;
}

/** The length of a degree by the ellipsoid's radii of curvature (Snyder 1987, 4-18 and 4-20). */
export function degreeLengthAt(lat: number): DegreeLength {
  const radian = Math.PI / 180;
  const curve = 1 - eccentricity * Math.sin(lat * radian) ** 2;
  const acrossMeridian = semiMajor / Math.sqrt(curve);
  const alongMeridian = (acrossMeridian * (1 - eccentricity)) / curve;
  return {
    ofLatitude: alongMeridian * radian,
    ofLongitude: acrossMeridian * Math.cos(lat * radian) * radian,
  };
}

/** Metres as the site prints them: in steps of 50, from a kilometre on in steps of 100. */
export function roundDistance(
  metres: number,
  round: (steps: number) => number = Math.round,
): number {
  const step = metres < 1000 ? 50 : 100;
  return round(metres / step) * step;
}

/**
 * Distance in metres on the ellipsoid between places of one region, measured at their middle
 * latitude: the one distance of the site. Within 0.1 % up to 500 km; a sphere is off by more than
 * half a per cent along a meridian here.
 */
export function geodesicDistance(a: Coordinate, b: Coordinate): number {
  const { ofLatitude, ofLongitude } = degreeLengthAt((a.lat + b.lat) / 2);
  return Math.hypot(ofLatitude * (b.lat - a.lat), ofLongitude * (b.lon - a.lon));
}

/** The least and the most that something may measure; the two are equal where it is known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * How far apart two places may truly be, in metres: one distance where both are points; where
 * either is known only roughly, the distance of the centres less and more both radii, never below 0.
 */
export function rangeBetween(a: Point, b: Point): Range {
  const metres = geodesicDistance(a, b);
  const reach = isVague(a) || isVague(b) ? a.precision + b.precision : 0;
  return { least: Math.max(0, metres - reach), most: metres + reach };
}

/**
 * Metres as the site prints them: one distance to the nearest step; a range outwards to the steps,
 * so that it still holds every distance it held.
 */
export function roundRange({ least, most }: Range): Range {
  const [down, up] = least === most ? [Math.round, Math.round] : [Math.floor, Math.ceil];
  return { least: roundDistance(least, down), most: roundDistance(most, up) };
}

/** Whether a range says nothing but that two places may be one: its circles touch, or nearly. */
export function isOverlap(range: Range): boolean {
  return range.least !== range.most && roundRange(range).least === 0;
}
