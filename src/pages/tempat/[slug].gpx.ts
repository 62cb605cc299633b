import type { APIRoute } from 'astro';
import { find, listPlacePages } from '#domain/archive.ts';
import { listPrecise, writeGpx } from '#exports/gpx.ts';
import { loadArchive } from '#queries/archive.ts';
import { links, respond } from '#pages/_data-files.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return listPrecise(archive, listPlacePages(archive)).map(({ id }) => ({ params: { slug: id } }));
}

/** A place as a waypoint, where its point is known to 250 m. */
export const GET: APIRoute = async ({ params }) => {
  const archive = await loadArchive();
  const place = find(archive.places, params['slug'] ?? '');
  return respond(writeGpx(archive, [place], place.name, links), 'gpx');
};
