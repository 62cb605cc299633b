import { type Archive, hasPage } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import type { Place } from '#archive/records.ts';
import type { Links } from '#site/links.ts';
import { element, writeXml, type XmlElement } from '#site/xml.ts';
import { type PlaceShape, shapeOf } from './place-shape.ts';

/** What a reader sees in a balloon: how well the spot is known, in both languages. */
function describe(shape: PlaceShape | null, page: Localized | null): string {
  const metres = shape ? `${shape.precision} m` : '';
  const known = {
    point: `Titik, ketelitian ${metres}. / A point, to ${metres}.`,
    area: `Hanya kira-kira, dalam jari-jari ${metres}. / Only roughly, within ${metres}.`,
    none: 'Letaknya tidak diketahui. / The spot is unknown.',
  };
  return [known[shape?.kind ?? 'none'], page?.id, page?.en].filter(Boolean).join('\n');
}

function toGeometry(shape: PlaceShape | null): XmlElement | null {
  if (!shape) return null;
  if (shape.kind === 'point') {
    return element('Point', [element('coordinates', shape.position.join(','))]);
  }
  const ring = shape.ring.map((position) => position.join(',')).join(' ');
  const boundary = element('LinearRing', [element('coordinates', ring)]);
  return element('Polygon', [element('outerBoundaryIs', [boundary])]);
}

function toData(values: Readonly<Record<string, string | undefined>>): XmlElement | null {
  const filled = Object.entries(values).filter(([, value]) => value);
  return element(
    'ExtendedData',
    filled.map(([name, value = '']) => ({
      name: 'Data',
      attributes: { name },
      content: [element('value', value)],
    })),
  );
}

/** A placemark of KML 2.2, its children in the order of the schema; no shape, no geometry. */
export function toPlacemark(
  name: string,
  description: string,
  shape: PlaceShape | null,
  data: XmlElement | null = null,
): XmlElement {
  return {
    name: 'Placemark',
    content: [
      element('name', name),
      element('description', description),
      element('styleUrl', '#area'),
      data,
      toGeometry(shape),
    ],
  };
}

function markPlace(archive: Archive, place: Place, links: Links): XmlElement {
  const shape = shapeOf(archive, place);
  const page = hasPage(archive, place) ? links.both('places', place.id) : null;
  const data = toData({
    name_en: place.name.en,
    kind: place.kind,
    precision_m: shape ? String(shape.precision) : undefined,
    origin_id: place.origin?.basis.id,
    origin_en: place.origin?.basis.en,
    origin_source: place.origin?.from,
    licence: place.origin?.licence,
  });
  const placemark = toPlacemark(place.name.id, describe(shape, page), shape, data);
  return { ...placemark, attributes: { id: place.id } };
}

/** An area is drawn as a line with a thin veil, so that the map under it stays readable. */
const areaStyle: XmlElement = {
  name: 'Style',
  attributes: { id: 'area' },
  content: [
    element('LineStyle', [element('color', 'ff1a1814'), element('width', '2')]),
    element('PolyStyle', [element('color', '33909a8b')]),
  ],
};

/** A document of KML 2.2 (OGC 07-147r2) around its placemarks. */
export function writeKmlFile(
  title: string,
  description: string,
  placemarks: readonly XmlElement[],
): string {
  return writeXml({
    name: 'kml',
    attributes: { xmlns: 'http://www.opengis.net/kml/2.2' },
    content: [
      element('Document', [
        element('name', title),
        element('description', description),
        areaStyle,
        ...placemarks,
      ]),
    ],
  });
}

/**
 * Places in KML: points where they are known to 250 m, else the circle they lie in; a place of
 * unknown spot is a placemark without geometry.
 */
export function writeKml(
  archive: Archive,
  places: readonly Place[],
  title: Localized,
  links: Links,
): string {
  const { content } = archive.site.licences;
  const about = `${title.en}. ${content.name}, ${content.URL}`;
  return writeKmlFile(
    title.id,
    `${about}\n${links.home.id}\n${links.home.en}`,
    places.map((place) => markPlace(archive, place, links)),
  );
}
