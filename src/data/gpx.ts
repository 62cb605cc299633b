import { type Archive, hasPage } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import type { Position } from '#geo/point.ts';
import type { Links } from '#site/links.ts';
import { element, writeXml, type XmlElement } from '#site/xml.ts';
import { shapeOf } from './place-shape.ts';

type Children = readonly (XmlElement | null)[];

/** A link to a page, without words. */
export const linkTo = (href: string): XmlElement => ({ name: 'link', attributes: { href } });

/** A waypoint or a point of a route. @param about what else is said of it, in the schema's order */
export function toWaypoint(
  tag: 'wpt' | 'rtept',
  name: string,
  [lon, lat]: Position,
  about: Children,
): XmlElement {
  const attributes = { lat: String(lat), lon: String(lon) };
  return { name: tag, attributes, content: [element('name', name), ...about] };
}

/** A document of GPX 1.1 (topografix.com/GPX/1/1). @param content waypoints, then routes */
export function writeGpxFile(creator: string, metadata: Children, content: Children): string {
  return writeXml({
    name: 'gpx',
    attributes: { xmlns: 'http://www.topografix.com/GPX/1/1', version: '1.1', creator },
    content: [element('metadata', metadata), ...content],
  });
}

function markPlace(archive: Archive, place: Place, links: Links): XmlElement | null {
  const shape = shapeOf(archive, place);
  if (shape?.kind !== 'point') return null;
  return toWaypoint('wpt', place.name.id, shape.position, [
    element('cmt', `± ${shape.precision} m`),
    element('desc', place.name.en),
    element('src', place.origin && `${place.origin.basis.en} ${place.origin.licence}`),
    hasPage(archive, place) ? linkTo(links.both('places', place.id).id) : null,
    element('type', place.kind),
  ]);
}

/** The places of a list that are known to 250 m. */
export function listPrecise(archive: Archive, places: readonly Place[]): Place[] {
  return places.filter((place) => shapeOf(archive, place)?.kind === 'point');
}

/**
 * Places as waypoints. Places known only roughly are left out: a receiver would lead somebody to
 * the middle of nowhere.
 */
export function writeGpx(
  archive: Archive,
  places: readonly Place[],
  title: Localized,
  links: Links,
): string {
  const { name, licences } = archive.site;
  const licence = [element('license', licences.content.URL)];
  return writeGpxFile(
    name,
    [
      element('name', title.id),
      element('desc', title.en),
      element('copyright', licence, { author: name }),
      linkTo(links.home.id),
    ],
    places.map((place) => markPlace(archive, place, links)),
  );
}
