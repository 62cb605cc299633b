import { toWaypoint, type Waypoint, writeGpxFile } from './gpx.ts';
import { describeStop, type Itinerary, nameStop } from './itinerary.ts';
import { shapePoint } from './place-shape.ts';
import { element } from './xml.ts';

/**
 * An itinerary as GPX 1.1: precise places as waypoints and as a route in order. Places known only
 * roughly get no point; the description names them.
 */
export function writeItineraryGpx({ title, description, url, stops, words }: Itinerary): string {
  const roughly: string[] = [];
  const points = stops.flatMap((stop, at): Waypoint[] => {
    const shape = shapePoint(stop.point);
    if (shape?.kind !== 'point') {
      roughly.push(describeStop(stop, at, stops.length));
      return [];
    }
    const name = nameStop(stop, at, stops.length);
    const { address, url: link } = stop;
    return [{ name, position: shape.position, description: address || null, link }];
  });
  const rest = roughly.length ? `\n${words.withoutPoint}: ${roughly.join('; ')}` : '';
  const route = [element('name', title), ...points.map((point) => toWaypoint('rtept', point))];
  return writeGpxFile(
    { creator: 'Jejak Knalpot', title, description: `${description}${rest}`, link: url },
    [
      ...points.map((point) => toWaypoint('wpt', point)),
      points.length > 1 ? element('rte', route) : null,
    ],
  );
}
