import { linkTo, toWaypoint, writeGpxFile } from '#data/gpx.ts';
import { type PlaceShape, shapePoint } from '#data/place-shape.ts';
import { element, type XmlElement } from '#site/xml.ts';
import { describeStop, type Itinerary, nameSpot } from './itinerary.ts';
import type { VisitStop } from './visit-plan.ts';

/** A stop with its name on the map. */
interface NamedStop {
  readonly stop: VisitStop;
  readonly name: string;
  readonly shape: PlaceShape | null;
}

/**
 * An itinerary as GPX 1.1: its stops as waypoints, the precise ones as a route in order too. A place
 * known only roughly is a waypoint that is named so, with its circle as a track; the description
 * names the places of unknown spot.
 */
export function writeItineraryGpx(itinerary: Itinerary): string {
  const { title, description, url, stops, words } = itinerary;
  const named = stops.map((stop, at) => ({
    stop,
    name: nameSpot(stop, at, stops.length),
    shape: shapePoint(stop.point),
  }));
  const lost = stops.flatMap((stop, at) =>
    stop.point ? [] : [describeStop(stop, at, stops.length)],
  );
  const notes = lost.length ? `\n${words.withoutPoint}: ${lost.join('; ')}` : '';
  const route = named.flatMap((one) => (one.shape?.kind === 'point' ? mark('rtept', one) : []));
  return writeGpxFile(
    'Jejak Knalpot',
    [element('name', title), element('desc', `${description}${notes}`), linkTo(url)],
    [
      ...named.flatMap((one) => mark('wpt', one, words.around)),
      route.length > 1 ? element('rte', [element('name', title), ...route]) : null,
      ...named.flatMap(drawCircle),
    ],
  );
}

/** @param around what is said of a rough point; `{metres}` is filled in */
function mark(tag: 'wpt' | 'rtept', { stop, name, shape }: NamedStop, around = ''): XmlElement[] {
  if (!shape) return [];
  const isRough = shape.kind === 'area';
  const rough = isRough ? around.replace('{metres}', String(shape.precision)) : '';
  const about = [stop.address, rough].filter(Boolean).join(', ');
  const position = isRough ? shape.middle : shape.position;
  return [toWaypoint(tag, name, position, [element('desc', about || null), linkTo(stop.url)])];
}

function drawCircle({ name, shape }: NamedStop): (XmlElement | null)[] {
  if (shape?.kind !== 'area') return [];
  const points = shape.ring.map(([lon, lat]) => ({
    name: 'trkpt',
    attributes: { lat: String(lat), lon: String(lon) },
  }));
  return [element('trk', [element('name', name), element('trkseg', points)])];
}
