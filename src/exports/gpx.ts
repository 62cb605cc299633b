import { type Archive, hasPage } from '#domain/archive.ts';
import type { Localized } from '#domain/locale.ts';
import type { Place } from '#domain/records.ts';
import type { Links } from './links.ts';
import { shapeOf } from './place-shape.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

/** A place as a waypoint, its children in the order of the GPX 1.1 schema; null for an area. */
function toWaypoint(archive: Archive, place: Place, links: Links): XmlElement | null {
  const shape = shapeOf(archive, place);
  if (shape?.kind !== 'point') return null;
  const [lon, lat] = shape.position;
  const page = hasPage(archive, place) ? links.both('places', place.id).id : null;
  const licence = place.origin ? `${place.origin.basis.en} ${place.origin.licence}` : null;
  return {
    name: 'wpt',
    attributes: { lat: String(lat), lon: String(lon) },
    content: [
      element('name', place.name.id),
      element('cmt', `± ${shape.precision} m`),
      element('desc', place.name.en),
      element('src', licence),
      page ? { name: 'link', attributes: { href: page } } : null,
      element('type', place.kind),
    ],
  };
}

/** The places of a list that are known to 250 m. */
export function listPrecise(archive: Archive, places: readonly Place[]): Place[] {
  return places.filter((place) => shapeOf(archive, place)?.kind === 'point');
}

/**
 * Places as waypoints of GPX 1.1 (topografix.com/GPX/1/1). Places known only roughly are left out:
 * a receiver would lead somebody to the middle of nowhere.
 */
export function writeGpx(
  archive: Archive,
  places: readonly Place[],
  title: Localized,
  links: Links,
): string {
  const { name, licences } = archive.site;
  return writeXml({
    name: 'gpx',
    attributes: { xmlns: 'http://www.topografix.com/GPX/1/1', version: '1.1', creator: name },
    content: [
      element('metadata', [
        element('name', title.id),
        element('desc', title.en),
        {
          name: 'copyright',
          attributes: { author: name },
          content: [element('license', licences.content.URL)],
        },
        { name: 'link', attributes: { href: links.home.id } },
      ]),
      ...places.map((place) => toWaypoint(archive, place, links)),
    ],
  });
}
