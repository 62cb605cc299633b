import type { TravelMode } from '#archive/visit-records.ts';
import { isVague, type Point } from '#geo/point.ts';

/** Map programs a visitor may have. */
export const mapApps = ['google', 'apple', 'organic', 'osmand', 'waze', 'geo'] as const;
export type MapApp = (typeof mapApps)[number];

/** A link that opens a map program at a place. */
export interface Direction {
  readonly app: MapApp;
  readonly url: string;
}

/** What directions need to know of a place. */
export interface Destination {
  readonly name: string;
  /** Name, village and regency, for a search. */
  readonly query: string;
  readonly point: Point | null;
}

/**
 * Links to a place, in the forms the programs document (Google Maps URLs, Apple Map Links,
 * Organic Maps API, OsmAnd intents, Waze deep links, RFC 5870). Coordinates go out for precise
 * places only; for the others the programs that can search get the name and village.
 */
export function listDirections({ name, query, point }: Destination): Direction[] {
  if (!point || isVague(point)) {
    const words = encodeURIComponent(query);
    return [
      { app: 'google', url: `https://www.google.com/maps/search/?api=1&query=${words}` },
      { app: 'apple', url: `https://maps.apple.com/?q=${words}` },
      { app: 'organic', url: `om://search?query=${words}` },
      { app: 'waze', url: `https://waze.com/ul?q=${words}` },
    ];
  }
  const at = `${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
  const label = encodeURIComponent(name);
  return [
    { app: 'google', url: `https://www.google.com/maps/dir/?api=1&destination=${at}` },
    { app: 'apple', url: `https://maps.apple.com/?daddr=${at}` },
    { app: 'organic', url: `om://map?v=1&ll=${at}&n=${label}` },
    { app: 'osmand', url: `https://osmand.net/map?pin=${at}#16/${at.replace(',', '/')}` },
    { app: 'waze', url: `https://waze.com/ul?ll=${at}&navigate=yes` },
    { app: 'geo', url: `geo:${at}?q=${at}(${label})` },
  ];
}

const googleModes: Readonly<Record<TravelMode, string>> = {
  foot: 'walking',
  motorcycle: 'two-wheeler',
  car: 'driving',
};

/** A stop as a map program takes it. */
export interface RouteStop {
  readonly point: Point | null;
  /** Name, street and village, for a search; empty where no source says where it stands. */
  readonly search?: string;
}

/**
 * One route through a whole plan (Google Maps URLs, `dir` action): precise stops by coordinate, the
 * others by name, street or junction. Null where fewer than two stops can be found.
 */
export function routeAddress(stops: readonly RouteStop[], mode: TravelMode): string | null {
  const found = stops.flatMap(({ point, search }) => {
    if (point && !isVague(point)) return `${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
    return search ? search : [];
  });
  const [origin, destination] = [found.at(0), found.at(-1)];
  if (found.length < 2 || !origin || !destination) return null;
  const between = found.slice(1, -1).join('|');
  const asked = new URLSearchParams({ api: '1', origin, destination });
  if (between) asked.set('waypoints', between);
  asked.set('travelmode', googleModes[mode]);
  return `https://www.google.com/maps/dir/?${asked.toString()}`;
}
