import type { APIRoute } from 'astro';
import { find, listPlacePages } from '#domain/archive.ts';
import { writeKml } from '#exports/kml.ts';
import { shapeOf } from '#exports/place-shape.ts';
import { loadArchive } from '#queries/archive.ts';
import { links, respond } from '#pages/_data-files.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return listPlacePages(archive)
    .filter((place) => shapeOf(archive, place))
    .map(({ id }) => ({ params: { slug: id } }));
}

/** A place as a point or as the circle it lies in. */
export const GET: APIRoute = async ({ params }) => {
  const archive = await loadArchive();
  const place = find(archive.places, params['slug'] ?? '');
  return respond(writeKml(archive, [place], place.name, links), 'kml');
};
