import { type Archive, hasPage } from '#domain/archive.ts';
import type { Localized } from '#domain/locale.ts';
import type { Place } from '#domain/records.ts';
import type { Position } from '#geo/point.ts';
import type { Links } from './links.ts';
import { shapeOf } from './place-shape.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

/** A point of GPX 1.1 and what may be said of it; `link` is an address. */
export interface Waypoint {
  readonly name: string;
  readonly position: Position;
  readonly comment?: string;
  readonly description?: string | null;
  readonly source?: string | null;
  readonly link?: string | null;
  readonly type?: string;
}

/** What a GPX file says of itself. */
export interface GpxHead {
  readonly creator: string;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** Address of the licence. */
  readonly licence?: string;
}

const linkTo = (href: string): XmlElement => ({ name: 'link', attributes: { href } });

/** A waypoint, or a point of a route, its children in the order of the schema. */
export function toWaypoint(tag: 'wpt' | 'rtept', point: Waypoint): XmlElement {
  const [lon, lat] = point.position;
  return {
    name: tag,
    attributes: { lat: String(lat), lon: String(lon) },
    content: [
      element('name', point.name),
      element('cmt', point.comment),
      element('desc', point.description),
      element('src', point.source),
      point.link ? linkTo(point.link) : null,
      element('type', point.type),
    ],
  };
}

/** A document of GPX 1.1 (topografix.com/GPX/1/1) around waypoints and routes. */
export function writeGpxFile(head: GpxHead, content: readonly (XmlElement | null)[]): string {
  const { creator, title, description, link, licence } = head;
  const copyright = licence ? [element('license', licence)] : null;
  return writeXml({
    name: 'gpx',
    attributes: { xmlns: 'http://www.topografix.com/GPX/1/1', version: '1.1', creator },
    content: [
      element('metadata', [
        element('name', title),
        element('desc', description),
        element('copyright', copyright, { author: creator }),
        linkTo(link),
      ]),
      ...content,
    ],
  });
}

function markPlace(archive: Archive, place: Place, links: Links): XmlElement | null {
  const shape = shapeOf(archive, place);
  if (shape?.kind !== 'point') return null;
  return toWaypoint('wpt', {
    name: place.name.id,
    position: shape.position,
    comment: `± ${shape.precision} m`,
    description: place.name.en,
    source: place.origin ? `${place.origin.basis.en} ${place.origin.licence}` : null,
    link: hasPage(archive, place) ? links.both('places', place.id).id : null,
    type: place.kind,
  });
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
  const head = {
    creator: name,
    title: title.id,
    description: title.en,
    link: links.home.id,
    licence: licences.content.URL,
  };
  return writeGpxFile(
    head,
    places.map((place) => markPlace(archive, place, links)),
  );
}
