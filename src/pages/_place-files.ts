import { type Archive, listPlacePages } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import { listPrecise, writeGpx } from '#data/gpx.ts';
import { writeKml } from '#data/kml.ts';
import { shapeOf } from '#data/place-shape.ts';
import { filePathOf } from '#site/routes.ts';
import { links } from './_data-files.ts';
import type { SiteFile } from './_site-file.ts';

/**
 * The files of each place, the same in both languages: KML as a point, if need be with its circle,
 * GPX where its point is known to 250 m.
 */
export function listPlaceFiles(archive: Archive): SiteFile[] {
  const places = listPlacePages(archive);
  const shaped = places.filter((place) => shapeOf(archive, place));
  const write = (place: Place, ending: 'gpx' | 'kml', writer: typeof writeKml): SiteFile => ({
    path: filePathOf('id', { page: 'places', slug: place.id }, ending),
    text: writer(archive, [place], place.name, links, true),
  });
  return [
    ...listPrecise(archive, places).map((place) => write(place, 'gpx', writeGpx)),
    ...shaped.map((place) => write(place, 'kml', writeKml)),
  ];
}
