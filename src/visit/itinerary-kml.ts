import { toCarriedPlacemarks, writeKmlFile } from '#data/kml.ts';
import { shapePoint } from '#data/place-shape.ts';
import { isVague } from '#geo/point.ts';
import { type Itinerary, type ItineraryWords, nameSpot } from './itinerary.ts';
import type { VisitStop } from './visit-plan.ts';

/**
 * An itinerary as KML 2.2: its stops in order. A precise place is a point, one known roughly a
 * circle of its precision with a point that is named so, one of unknown place has no geometry.
 */
export function writeItineraryKml({ title, description, url, stops, words }: Itinerary): string {
  const placemarks = stops.flatMap((stop, at) =>
    toCarriedPlacemarks(
      nameSpot(stop, at, stops.length),
      describe(stop, words),
      shapePoint(stop.point),
    ),
  );
  return writeKmlFile(title, `${description}\n${url}`, placemarks);
}

function describe({ point, address, url }: VisitStop, words: ItineraryWords): string {
  const isAround = point !== null && isVague(point);
  const notes = [
    address,
    isAround ? words.around.replace('{metres}', String(point.precision)) : '',
    point ? '' : words.withoutPoint,
    url,
  ];
  return notes.filter(Boolean).join('\n');
}
