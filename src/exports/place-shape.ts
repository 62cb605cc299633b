import { type Archive, find } from '#domain/archive.ts';
import { isVague } from '#domain/map-marks.ts';
import type { Place, Point } from '#domain/records.ts';

/** Longitude and latitude in WGS 84 degrees, the order of GeoJSON and KML. */
export type Position = readonly [lon: number, lat: number];

/** How a place may be given away: a point only where it is known to 250 m, else an area. */
export type PlaceShape =
  | { readonly kind: 'point'; readonly position: Position; readonly precision: number }
  | { readonly kind: 'area'; readonly ring: readonly Position[]; readonly precision: number };

const sides = 48;
/** Metres to a degree of latitude on the sphere of mean radius (IUGG). */
const metresPerDegree = 111_195;

/**
 * The circle a vague place lies in: a closed ring, counter-clockwise as RFC 7946 asks, to five
 * decimals (about a metre).
 */
export function circleAround({ lat, lon, precision }: Point): Position[] {
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  const high = precision / metresPerDegree;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: sides }, (_, at): Position => {
    const angle = (at / sides) * 2 * Math.PI;
    return [round(lon + wide * Math.cos(angle)), round(lat + high * Math.sin(angle))];
  });
  return [...ring, ...ring.slice(0, 1)];
}

function toArea(point: Point): PlaceShape {
  return { kind: 'area', ring: circleAround(point), precision: point.precision };
}

/**
 * The shape of a place, null where its spot is unknown. A workshop has the area it is drawn in and
 * never a point, because makers are named at village level.
 */
export function shapeOf(archive: Archive, place: Place): PlaceShape | null {
  const area = place.area ? find(archive.places, place.area).point : null;
  if (place.kind === 'workshop') return area && isVague(area) ? toArea(area) : null;
  const { point } = place;
  if (!point) return null;
  if (isVague(point)) return toArea(point);
  return { kind: 'point', position: [point.lon, point.lat], precision: point.precision };
}

/** The places that are published, in the order of the content. */
export function listPublished(archive: Archive): Place[] {
  return [...archive.places.values()].filter(({ isPublished }) => isPublished);
}
