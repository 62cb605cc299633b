import { linkTo, toWaypoint, writeGpxFile } from '#data/gpx.ts';
import { shapePoint } from '#data/place-shape.ts';
import { element } from '#site/xml.ts';
import { describeStop, type Itinerary, nameStop } from './itinerary.ts';

/**
 * An itinerary as GPX 1.1: precise places as waypoints and as a route in order. Places known only
 * roughly get no point; the description names them.
 */
export function writeItineraryGpx({ title, description, url, stops, words }: Itinerary): string {
  const shaped = stops.map((stop, at) => ({ stop, at, shape: shapePoint(stop.point) }));
  const rough = shaped
    .filter(({ shape }) => shape?.kind !== 'point')
    .map(({ stop, at }) => describeStop(stop, at, stops.length));
  const mark = (tag: 'wpt' | 'rtept') =>
    shaped.flatMap(({ stop, at, shape }) => {
      if (shape?.kind !== 'point') return [];
      const about = [element('desc', stop.address || null), linkTo(stop.url)];
      return [toWaypoint(tag, nameStop(stop, at, stops.length), shape.position, about)];
    });
  const notes = rough.length ? `\n${words.withoutPoint}: ${rough.join('; ')}` : '';
  const route = mark('rtept');
  return writeGpxFile(
    'Jejak Knalpot',
    [element('name', title), element('desc', `${description}${notes}`), linkTo(url)],
    [...mark('wpt'), route.length > 1 ? element('rte', [element('name', title), ...route]) : null],
  );
}
