import { type Archive, listPlacePages } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import { writeGpx } from '#data/gpx.ts';
import { writeKml } from '#data/kml.ts';
import { listPlaceFormats } from '#data/place-shape.ts';
import { filePathOf } from '#site/routes.ts';
import { links } from './_data-files.ts';
import type { SiteFile } from './_site-file.ts';

const writers = { gpx: writeGpx, kml: writeKml } as const;

/**
 * The files of each place, the same in both languages: KML as a point, if need be with its circle,
 * GPX where its point is known to 250 m.
 */
export function listPlaceFiles(archive: Archive): SiteFile[] {
  const write = (place: Place, ending: 'gpx' | 'kml'): SiteFile => ({
    path: filePathOf('id', { page: 'places', slug: place.id }, ending),
    text: writers[ending](archive, [place], place.name, links, true),
  });
  return listPlacePages(archive).flatMap((place) =>
    listPlaceFormats(archive, place).map((ending) => write(place, ending)),
  );
}
