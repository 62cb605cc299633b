import type { Content, Entry, Problem } from '#archive/content.ts';
import type { Place } from '#archive/place-records.ts';
import { geodesicDistance } from '#geo/distance.ts';
import { isVague } from '#geo/point.ts';

export function findUnplacedWorkshops(content: Content): Problem[] {
  const places = new Map(content.places.map(({ data }) => [data.id, data]));
  return content.places
    .filter(({ data }: Entry<Place>) => data.area && places.get(data.area)?.point === null)
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.area`,
      message: `"${data.area}" has no point, expected a village or quarter that is on the map`,
    }));
}

/**
 * A workshop is drawn in the area it was named in, and nobody knows where in it: a precise point
 * of that area would send visitors to a door that is not the workshop's.
 */
export function findPreciseAreas(content: Content): Problem[] {
  const points = new Map(content.places.map(({ data }) => [data.id, data.point]));
  return content.places.flatMap(({ file, data: { id, area } }) => {
    const point = points.get(area ?? '');
    if (!point || isVague(point)) return [];
    const message = `"${area}" is known to ${point.precision} m, expected an area known only roughly`;
    return [{ file, field: `${id}.area`, message }];
  });
}

/** The town itself, and how far from it the regency's last house may be, in metres. */
const middle = { lat: -7.388, lon: 109.363 };
const farthest = 30_000;
/** Kinds of place that lie outside the regency because people come from there. */
const elsewhere = new Set<string>(['town', 'transport']);

/** A slip in a coordinate carries a place into another regency. */
export function findFarPlaces(content: Content): Problem[] {
  return content.places.flatMap(({ file, data: { id, kind, point } }) => {
    if (!point || elsewhere.has(kind)) return [];
    const far = geodesicDistance(point, middle);
    if (far <= farthest) return [];
    const message = `lies ${Math.round(far / 1000)} km from Purbalingga, expected at most ${farthest / 1000} km for a place of the kind ${kind}`;
    return [{ file, field: `${id}.point`, message }];
  });
}

/** Two villages on one point would leave one of them without an area on the map. */
export function findTwinVillages(content: Content): Problem[] {
  const first = new Map<string, string>();
  return content.villages.flatMap(({ file, data: { code, lat, lon } }) => {
    const other = first.get(`${lat} ${lon}`);
    first.set(`${lat} ${lon}`, other ?? code);
    const message = `has the same point as ${other}, expected a point of its own`;
    return other === undefined ? [] : [{ file, field: `${code}.lat`, message }];
  });
}
