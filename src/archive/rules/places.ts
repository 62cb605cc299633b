import type { Content, Entry, Problem } from '#archive/content.ts';
import type { Place } from '#archive/records.ts';
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
