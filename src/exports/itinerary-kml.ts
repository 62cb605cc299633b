import { isVague } from '#domain/map-marks.ts';
import type { Point } from '#domain/records.ts';
import type { VisitStop } from '#domain/visit-plan.ts';
import { type Itinerary, type ItineraryWords, nameStop } from './itinerary.ts';
import { escapeXml } from './xml-text.ts';

/**
 * An itinerary as KML 2.2 (OGC 07-147r2): a folder of its stops in order. A precise place is a
 * point, one known roughly a circle of its precision, one of unknown place has no geometry.
 */
export function writeItineraryKml({ title, description, url, stops, words }: Itinerary): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n' +
    `<Document>\n<name>${escapeXml(title)}</name>\n` +
    `<description>${escapeXml(`${description}\n${url}`)}</description>\n` +
    '<Style id="around"><LineStyle><color>ff1a1814</color><width>2</width></LineStyle>' +
    '<PolyStyle><color>334ab3e2</color></PolyStyle></Style>\n' +
    `${stops.map((stop, at) => writePlacemark(stop, nameStop(stop, at, stops.length), words)).join('')}</Document>\n</kml>\n`
  );
}

function writePlacemark(stop: VisitStop, name: string, words: ItineraryWords): string {
  const { point, address, url } = stop;
  const isAround = point !== null && isVague(point);
  const notes = [address];
  if (isAround) notes.push(words.around.replace('{metres}', String(point.precision)));
  if (!point) notes.push(words.withoutPoint);
  const text = [...notes.filter(Boolean), url].join('\n');
  return (
    `<Placemark>\n<name>${escapeXml(name)}</name>\n` +
    `<description>${escapeXml(text)}</description>\n` +
    (isAround ? '<styleUrl>#around</styleUrl>\n' : '') +
    `${point ? writeGeometry(point, isAround) : ''}</Placemark>\n`
  );
}

function writeGeometry(point: Point, isAround: boolean): string {
  const write = (lat: number, lon: number): string => `${lon.toFixed(5)},${lat.toFixed(5)}`;
  if (!isAround)
    return `<Point><coordinates>${write(point.lat, point.lon)}</coordinates></Point>\n`;
  const ring = Array.from({ length: 37 }, (_, at) => {
    const angle = ((at % 36) / 36) * 2 * Math.PI;
    const north = (point.precision * Math.cos(angle)) / 110_600;
    const east = (point.precision * Math.sin(angle)) / 111_320;
    return write(point.lat + north, point.lon + east / Math.cos((point.lat * Math.PI) / 180));
  });
  return (
    '<Polygon><outerBoundaryIs><LinearRing><coordinates>' +
    `${ring.join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>\n`
  );
}
