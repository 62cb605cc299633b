import { isVague } from '#domain/map-marks.ts';
import type { VisitStop } from '#domain/visit-plan.ts';
import { describeStop, type Itinerary, nameStop } from './itinerary.ts';
import { escapeXml } from './xml-text.ts';

/**
 * An itinerary as GPX 1.1 (topografix.com/GPX/1/1): precise places as waypoints and as a route in
 * order. Places known only roughly get no point; the description names them.
 */
export function writeItineraryGpx({ title, description, url, stops, words }: Itinerary): string {
  const numbered = stops.map((stop, at) => ({
    stop,
    label: nameStop(stop, at, stops.length),
    line: describeStop(stop, at, stops.length),
  }));
  const precise = numbered.filter(({ stop }) => stop.point && !isVague(stop.point));
  const rest = numbered.filter((one) => !precise.includes(one));
  const about = [description];
  if (rest.length) about.push(`${words.withoutPoint}: ${rest.map(({ line }) => line).join('; ')}`);
  const points = (tag: string): string =>
    precise.map(({ stop, label }) => writePoint(tag, stop, label)).join('');
  const route = `<rte>\n<name>${escapeXml(title)}</name>\n${points('rtept')}</rte>\n`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Jejak Knalpot">\n' +
    `<metadata>\n<name>${escapeXml(title)}</name>\n<desc>${escapeXml(about.join('\n'))}</desc>\n` +
    `<link href="${escapeXml(url)}"/>\n</metadata>\n` +
    `${points('wpt')}${precise.length > 1 ? route : ''}</gpx>\n`
  );
}

function writePoint(tag: string, { point, url, address }: VisitStop, label: string): string {
  const [lat, lon] = [point?.lat.toFixed(5), point?.lon.toFixed(5)];
  return (
    `<${tag} lat="${lat}" lon="${lon}">\n<name>${escapeXml(label)}</name>\n` +
    (address ? `<desc>${escapeXml(address)}</desc>\n` : '') +
    `<link href="${escapeXml(url)}"/>\n</${tag}>\n`
  );
}
