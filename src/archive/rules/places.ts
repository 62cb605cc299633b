import type { Content, Entry, Problem } from '#archive/content.ts';
import type { Place } from '#archive/records.ts';

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
