import { type Archive, find } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import { circleAround } from '#geo/circle.ts';
import type { Point, Position } from '#geo/point.ts';
import { isVague } from '#geo/point.ts';

/** How a place may be given away: a point only where it is known to 250 m, else an area. */
export type PlaceShape =
  | { readonly kind: 'point'; readonly position: Position; readonly precision: number }
  | {
      readonly kind: 'area';
      readonly middle: Position;
      readonly ring: readonly Position[];
      readonly precision: number;
    };

/** The shape of a point, null where there is none: itself, or the circle the true point lies in. */
export function shapePoint(point: Point | null): PlaceShape | null {
  if (!point) return null;
  const { lat, lon, precision } = point;
  return isVague(point)
    ? { kind: 'area', middle: [lon, lat], ring: circleAround(point), precision }
    : { kind: 'point', position: [lon, lat], precision };
}

/**
 * A place's name where a map app shows a point for it: "≈ Dusun Sayangan ±600 m" where the point is
 * only the middle of the circle the place lies in. Such apps show names and hide descriptions.
 */
export function nameShape(name: string, shape: PlaceShape | null): string {
  return shape?.kind === 'area' ? `≈ ${name} ±${shape.precision} m` : name;
}

/**
 * The shape of a place, null where its spot is unknown. A workshop has the area it is drawn in and
 * never a point, because makers are named at village level.
 */
export function shapeOf(archive: Archive, place: Place): PlaceShape | null {
  if (place.kind !== 'workshop') return shapePoint(place.point);
  const shape = shapePoint(place.area ? find(archive.places, place.area).point : null);
  return shape?.kind === 'area' ? shape : null;
}

/**
 * The files in which a place is given to a traveller. None for a workshop: map apps drop an area
 * without a point.
 */
export function listPlaceFormats(archive: Archive, place: Place): ('gpx' | 'kml')[] {
  const kind = place.kind === 'workshop' ? null : shapeOf(archive, place)?.kind;
  if (!kind) return [];
  return kind === 'point' ? ['gpx', 'kml'] : ['kml'];
}

/** The places that are published, in the order of the content. */
export function listPublished(archive: Archive): Place[] {
  return [...archive.places.values()].filter(({ isPublished }) => isPublished);
}
