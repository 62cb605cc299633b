import type { Content, Problem } from '#archive/content.ts';
import { codeOf } from '#archive/place-code.ts';

/** A shared link names places by codes; two places with one code would swap in old links. */
export function findSharedCodes(content: Content): Problem[] {
  const first = new Map<string, string>();
  return content.places.flatMap(({ file, data: { id } }) => {
    const other = first.get(codeOf(id));
    first.set(codeOf(id), other ?? id);
    if (other === undefined || other === id) return [];
    const message = `has the link code of "${other}", expected an id with a code of its own`;
    return [{ file, field: `${id}.id`, message }];
  });
}

export function findUnpublishedStops(content: Content): Problem[] {
  const hidden = new Set(
    content.places.filter(({ data }) => !data.isPublished).map(({ data }) => data.id),
  );
  return content.itineraries.flatMap(({ file, data }) =>
    data.stops.flatMap(({ place }, at) => {
      if (!hidden.has(place)) return [];
      const message = `"${place}" has no page, expected a published place`;
      return [{ file, field: `stops[${at}].place`, message }];
    }),
  );
}

export function findPlacelessHours(content: Content): Problem[] {
  return content.visitFacts
    .filter(({ data }) => data.hours && !(data.places.length && data.fields.includes('hours')))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.hours`,
      message: 'opens no place, expected its place in "places" and "hours" in "fields"',
    }));
}
