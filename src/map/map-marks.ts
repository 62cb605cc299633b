import { type Archive, find, hasPage } from '#archive/archive.ts';
import { comparePeriods, type Era, eraOf } from '#archive/period.ts';
import type { Place } from '#archive/records.ts';
import { geodesicDistance, type Range, rangeBetween } from '#geo/distance.ts';
import { isVague, type Point } from '#geo/point.ts';
import { type Frame, project, unitsOf } from '#geo/projection.ts';

/** What the map shows at one point: one place, or several that share it. */
export interface MapMark {
  readonly id: string;
  readonly places: readonly Place[];
  readonly workshops: readonly Place[];
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  /** Radius in units of the frame; of no meaning for a point. */
  readonly radius: number;
  readonly isArea: boolean;
  /** The decade of the first dated claim that names it. */
  readonly era: Era;
}

function isInside({ lat, lon }: Point, { bounds }: Frame): boolean {
  return lat > bounds.south && lat < bounds.north && lon > bounds.west && lon < bounds.east;
}

/** The era in which dated claims and events first name some places. */
function firstNamed(archive: Archive, places: readonly Place[]): Era {
  const claims = places.flatMap(({ id }) => find(archive.placeUses, id).claims);
  const dated = claims.filter(({ basis }) => basis === 'stated' || basis === 'inferred');
  const first = dated.map(({ period }) => period).sort(comparePeriods)[0];
  return eraOf(first ?? null);
}

/** The marks of all places with a page inside the frame, largest first so that small ones stay on top. */
export function listMarks(archive: Archive, frame: Frame): MapMark[] {
  const groups = new Map<string, Place[]>();
  for (const place of archive.places.values()) {
    if (!place.point || !hasPage(archive, place) || !isInside(place.point, frame)) continue;
    if (place.kind === 'regency') continue;
    const key = `${place.point.lat},${place.point.lon}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()]
    .map((places) => toMark(archive, frame, places))
    .sort((a, b) => Number(b.isArea) - Number(a.isArea) || b.radius - a.radius);
}

function toMark(archive: Archive, frame: Frame, unordered: readonly Place[]): MapMark {
  const places = [...unordered].sort((a, b) => rank(a) - rank(b));
  const [first] = places;
  if (!first?.point) throw new Error('a mark needs a place with a point');
  const precision = Math.max(...places.map(({ point }) => point?.precision ?? 0));
  const point = { ...first.point, precision };
  return {
    id: first.id,
    places,
    workshops: places.flatMap(({ id }) => find(archive.placeUses, id).workshops),
    point,
    ...project(point, frame),
    radius: unitsOf(precision, point.lat, frame),
    isArea: isVague(point),
    era: firstNamed(archive, places),
  };
}

/** The craft's own places lead a shared point. */
function rank({ kind }: Place): number {
  return kind === 'craft-site' ? 0 : 1;
}

/** The places of a mark and the workshops drawn in it, for its name. */
export function namesOf(mark: MapMark): Place[] {
  return [...mark.places, ...mark.workshops];
}

/** Where a mark's workshops are drawn: evenly on a ring inside its area, their true spots unknown. */
export function ringOf(mark: MapMark): { place: Place; x: number; y: number }[] {
  return mark.workshops.map((place, at) => {
    const angle = (at / mark.workshops.length) * 2 * Math.PI - Math.PI / 2;
    return {
      place,
      x: mark.x + mark.radius * 0.58 * Math.cos(angle),
      y: mark.y + mark.radius * 0.58 * Math.sin(angle),
    };
  });
}

/** A name on the map, in the frame's units. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Puts names beside their marks so that none covers another; a name without room is left out,
 * because the list beside the map holds it.
 * @param unit units to a CSS pixel, for the size of the letters
 */
export function placeLabels(
  named: readonly { mark: MapMark; text: string }[],
  unit: number,
): MapLabel[] {
  const placed: { left: number; right: number; y: number }[] = [];
  const [line, letter] = [16 * unit, 7.4 * unit];
  return named.flatMap(({ mark, text }) => {
    const half = (text.length * letter) / 2;
    const reach = (mark.isArea ? mark.radius : 6 * unit) + line * 0.6;
    const spots = [mark.y, mark.y + reach, mark.y - reach, mark.y + reach + line];
    const y = spots.find((spot) =>
      placed.every(
        (other) =>
          Math.abs(other.y - spot) > line ||
          mark.x - half > other.right ||
          mark.x + half < other.left,
      ),
    );
    if (y === undefined) return [];
    placed.push({ left: mark.x - half, right: mark.x + half, y });
    return [{ id: mark.id, text, x: mark.x, y }];
  });
}

/** A place and how far away it is, in metres in a straight line. */
export interface Neighbour {
  readonly place: Place;
  /** Between centres, by which the neighbours are ordered. */
  readonly distance: number;
  /** What is known of the true distance. */
  readonly range: Range;
}

/** The nearest places with a page, whole districts left out. */
export function listNeighbours(archive: Archive, { point, id }: Place, count: number): Neighbour[] {
  if (!point) return [];
  return [...archive.places.values()]
    .flatMap((place) => {
      const isWhole = place.kind === 'district' || place.kind === 'regency';
      if (!place.point || isWhole || place.id === id || !hasPage(archive, place)) return [];
      const distance = geodesicDistance(point, place.point);
      return [{ place, distance, range: rangeBetween(point, place.point) }];
    })
    .filter(({ distance }) => distance > 1)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
}
