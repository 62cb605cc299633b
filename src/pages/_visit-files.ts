import { encode } from 'uqr';
import { listStops } from '#components/visit/stops.ts';
import { find } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { qrSvg } from '#domain/qr-path.ts';
import type { Itinerary as Route } from '#domain/records.ts';
import { writeItineraryGpx } from '#exports/itinerary-gpx.ts';
import { writeItineraryKml } from '#exports/itinerary-kml.ts';
import type { Itinerary } from '#exports/itinerary.ts';
import { pathOf, type Route as PageRoute } from '#i18n/routes.ts';
import { visitWords } from '#i18n/visit.ts';
import { loadArchive } from '#queries/archive.ts';

const writers = { gpx: writeItineraryGpx, kml: writeItineraryKml } as const;
const types = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  svg: 'image/svg+xml',
} as const;

const respond = (text: string, type: keyof typeof types): Response =>
  new Response(text, { headers: { 'Content-Type': types[type] } });

/** A ready itinerary as a file, in one language. */
export async function serveItinerary(
  id: string,
  locale: Locale,
  format: keyof typeof writers,
  site: URL | undefined,
): Promise<Response> {
  const archive = await loadArchive();
  const route: Route = find(archive.itineraries, id);
  const words = visitWords[locale].mine.file;
  const page = pathOf(locale, { page: 'itineraries', slug: id });
  const itinerary: Itinerary = {
    title: route.title[locale],
    description: `${route.summary[locale]} ${words.note}`,
    url: new URL(page, site).href,
    stops: listStops(
      archive,
      route.stops.map(({ place }) => place),
      locale,
      site,
    ),
    words,
  };
  return respond(writers[format](itinerary), format);
}

/** The QR code of a page's address, for a sign or a printed sheet. */
export function serveQr(locale: Locale, route: PageRoute, site: URL | undefined): Response {
  const { href } = new URL(pathOf(locale, route), site);
  return respond(qrSvg(encode(href, { ecc: 'M', border: 4 }).data, href), 'svg');
}
