import type { Coordinate } from './point.ts';

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
export function roundDistance(metres: number): number {
  const step = metres < 1000 ? 50 : 100;
  return Math.round(metres / step) * step;
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
