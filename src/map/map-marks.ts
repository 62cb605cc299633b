import { type Archive, find, hasPage } from '#archive/archive.ts';
import type { Era } from '#archive/period.ts';
import type { Place } from '#archive/place-records.ts';
import { geodesicDistance, type Range, rangeBetween } from '#geo/distance.ts';
import { isVague, type Point } from '#geo/point.ts';
import { type Frame, project, unitsOf } from '#geo/projection.ts';
import { firstHeated } from './craft-heat.ts';

/**
 * How the map shows a place: a district by its name, a village as its facet of zinc, the craft's
 * own places as the dashed circle they lie in, all others as a small square.
 */
export type MarkForm = 'name' | 'facet' | 'circle' | 'square';

/** The order of drawing: what is large lies under what is small. */
const forms: readonly MarkForm[] = ['name', 'facet', 'circle', 'square'];

/** What the map shows at one point: one place, or several that share it. */
export interface MapMark {
  readonly id: string;
  readonly form: MarkForm;
  /** The village whose facet it is; null where it is none. */
  readonly code: string | null;
  readonly places: readonly Place[];
  readonly workshops: readonly Place[];
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  /** Radius in units of the frame; of no meaning for a point. */
  readonly radius: number;
  readonly isArea: boolean;
  /** When a source first places the making of exhausts there. */
  readonly era: Era;
}

/** A place that has a point. */
type Placed = Place & { readonly point: Point };

function isInside({ lat, lon }: Point, { bounds }: Frame): boolean {
  return lat > bounds.south && lat < bounds.north && lon > bounds.west && lon < bounds.east;
}

/** Stories and places show a part of the same map: its marks are found once. */
const known = new WeakMap<Archive, WeakMap<Frame, readonly MapMark[]>>();

/** The marks of all places with a page inside the frame, largest first so that small ones stay on top. */
export function listMarks(archive: Archive, frame: Frame): readonly MapMark[] {
  const inArchive = known.get(archive) ?? new WeakMap<Frame, readonly MapMark[]>();
  known.set(archive, inArchive);
  const marks = inArchive.get(frame) ?? findMarks(archive, frame);
  inArchive.set(frame, marks);
  return marks;
}

function findMarks(archive: Archive, frame: Frame): MapMark[] {
  const placed = [...archive.places.values()].filter(
    (place): place is Placed =>
      place.point !== null &&
      place.kind !== 'regency' &&
      hasPage(archive, place) &&
      isInside(place.point, frame),
  );
  const [sites, others] = [placed.filter(isSite), placed.filter((place) => !isSite(place))];
  const groups = Map.groupBy(others, ({ point }) => `${point.lat},${point.lon}`);
  return [...gatherCircles(sites), ...groups.values()]
    .map((places) => toMark(archive, frame, places))
    .sort((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form) || b.radius - a.radius);
}

const isSite = ({ kind }: Place): boolean => kind === 'craft-site';

/** The craft's places by the circle they lie in: one whose own circle lies in another's shares it. */
function gatherCircles(sites: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const site of sites.toSorted((a, b) => b.point.precision - a.point.precision)) {
    const around = groups.find(([first]) => first && isWithin(site.point, first.point));
    if (around) around.push(site);
    else groups.push([site]);
  }
  return groups;
}

function isWithin(inner: Point, outer: Point): boolean {
  return geodesicDistance(inner, outer) + inner.precision <= outer.precision;
}

function toMark(archive: Archive, frame: Frame, unordered: readonly Place[]): MapMark {
  const places = unordered.toSorted((a, b) => rank(a) - rank(b));
  const [first] = places;
  if (!first?.point) throw new Error('a mark needs a place with a point');
  const precision = Math.max(...places.map(({ point }) => point?.precision ?? 0));
  const point = { ...first.point, precision };
  const form = formOf(first, isVague(point));
  return {
    id: first.id,
    form,
    code: form === 'facet' ? (first.code ?? null) : null,
    places,
    workshops: places.flatMap(({ id }) => find(archive.placeUses, id).workshops),
    point,
    ...project(point, frame),
    radius: unitsOf(precision, point.lat, frame),
    isArea: isVague(point),
    era: form === 'facet' || form === 'circle' ? firstHeated(archive, first) : 'undated',
  };
}

function formOf({ kind, code }: Place, isRough: boolean): MarkForm {
  if (kind === 'district') return 'name';
  if (kind === 'village' && code) return 'facet';
  return kind === 'craft-site' && isRough ? 'circle' : 'square';
}

/** A village leads the others of its point: the facet is its own. */
function rank({ kind }: Place): number {
  return kind === 'village' || kind === 'district' ? 0 : 1;
}

/** The district a place is, as the sheet names it. */
export function districtOf({ name }: Place): string {
  return name.id.replace(/^Kecamatan /, '');
}

/** The places of a mark and the workshops named in it. */
export function namesOf(mark: MapMark): Place[] {
  return [...mark.places, ...mark.workshops];
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
