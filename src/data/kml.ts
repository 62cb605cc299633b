import { type Archive, hasPage } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import type { Position } from '#geo/point.ts';
import type { Links } from '#site/links.ts';
import { element, writeXml, type XmlElement } from '#site/xml.ts';
import { nameShape, type PlaceShape, shapeOf } from './place-shape.ts';

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

const toPoint = (position: Position): XmlElement | null =>
  element('Point', [element('coordinates', position.join(','))]);

/** A shape as the data give it: a point, or the circle alone. */
function toGeometry(shape: PlaceShape | null): XmlElement | null {
  if (!shape) return null;
  if (shape.kind === 'point') return toPoint(shape.position);
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

/** A placemark of KML 2.2, its children in the order of the schema. */
export function toPlacemark(
  name: string,
  description: string,
  geometry: XmlElement | null,
  data: XmlElement | null = null,
): XmlElement {
  return {
    name: 'Placemark',
    content: [
      element('name', name),
      element('description', description),
      element('styleUrl', '#area'),
      data,
      geometry,
    ],
  };
}

/**
 * A place in a file that a traveller carries. Map apps drop a placemark without a point, and
 * GPSBabel reads none inside a MultiGeometry: so the middle of a circle is a placemark of its own,
 * with the circle as the next. Its name has to say so (`nameShape`).
 */
export function toCarriedPlacemarks(
  name: string,
  description: string,
  shape: PlaceShape | null,
  data: XmlElement | null = null,
): XmlElement[] {
  if (shape?.kind !== 'area') return [toPlacemark(name, description, toGeometry(shape), data)];
  return [
    toPlacemark(name, description, toPoint(shape.middle), data),
    toPlacemark(name, description, toGeometry(shape)),
  ];
}

function markPlace(archive: Archive, place: Place, links: Links, isCarried: boolean): XmlElement[] {
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
  // Makers are named at village level: no point stands for a workshop anywhere.
  const hasMiddle = isCarried && place.kind !== 'workshop';
  const about = describe(shape, page);
  const [first, ...rest] = hasMiddle
    ? toCarriedPlacemarks(nameShape(place.name.id, shape), about, shape, data)
    : [toPlacemark(place.name.id, about, toGeometry(shape), data)];
  return first ? [{ ...first, attributes: { id: place.id } }, ...rest] : [];
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
 * @param isCarried for a traveller: a circle has a point in its middle, and its name says so
 */
export function writeKml(
  archive: Archive,
  places: readonly Place[],
  title: Localized,
  links: Links,
  isCarried = false,
): string {
  const { content } = archive.site.licences;
  const about = `${title.en}. ${content.name}, ${content.URL}`;
  return writeKmlFile(
    title.id,
    `${about}\n${links.home.id}\n${links.home.en}`,
    places.flatMap((place) => markPlace(archive, place, links, isCarried)),
  );
}
