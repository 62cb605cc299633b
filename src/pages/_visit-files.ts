import { encode } from 'uqr';
import { type Archive, listPlacePages } from '#archive/archive.ts';
import { buildDate } from '#archive/build/build-date.ts';
import { type Locale, locales } from '#archive/locale.ts';
import type { Itinerary as ReadyRoute } from '#archive/visit-records.ts';
import { writeQrSvg } from '#share/qr-svg.ts';
import { filePathOf, pathOf, type Route, urlOf } from '#site/routes.ts';
import { exampleStart, findExampleDay } from '#visit/example-day.ts';
import type { Itinerary } from '#visit/itinerary.ts';
import { writeItineraryGpx } from '#visit/itinerary-gpx.ts';
import { writeItineraryIcs } from '#visit/itinerary-ics.ts';
import { writeItineraryKml } from '#visit/itinerary-kml.ts';
import { formatDay } from '#visit/plan-message.ts';
import { listStops } from '#visit/visit-places.ts';
import { scheduleStops } from '#visit/visit-plan.ts';
import { visitWords } from '#visit/words.ts';
import type { SiteFile } from './_site-file.ts';

const routeOf = (id: string): Route => ({ page: 'itineraries', slug: id });

/** The ready itineraries as GPX, KML and calendar, in both languages. */
export function listItineraryFiles(archive: Archive): SiteFile[] {
  const routes = [...archive.itineraries.values()];
  return locales.flatMap((locale) =>
    routes.flatMap((route) => {
      const itinerary = describeItinerary(archive, route, locale);
      const pathOfFile = (ending: string) => filePathOf(locale, routeOf(route.id), ending);
      return [
        { path: pathOfFile('gpx'), text: writeItineraryGpx(itinerary) },
        { path: pathOfFile('kml'), text: writeItineraryKml(itinerary) },
        { path: pathOfFile('ics'), text: writeExampleIcs(itinerary, route, locale) },
      ];
    }),
  );
}

/** A calendar has no entry without a day, so a ready route carries an example and says so. */
function writeExampleIcs(itinerary: Itinerary, { mode }: ReadyRoute, locale: Locale): string {
  const day = findExampleDay(buildDate);
  const note = visitWords[locale].route.icsNote(formatDay(day, locale));
  const told = { ...itinerary, description: `${note} ${itinerary.description}` };
  return writeItineraryIcs(told, {
    day,
    slots: scheduleStops(itinerary.stops, mode, exampleStart),
    stamp: new Date(`${buildDate}T00:00:00Z`),
  });
}

function describeItinerary(archive: Archive, route: ReadyRoute, locale: Locale): Itinerary {
  const words = visitWords[locale].mine.file;
  const ids = route.stops.map(({ place }) => place);
  const { SITE } = import.meta.env;
  return {
    plan: route.id,
    title: route.title[locale],
    description: `${route.summary[locale]} ${words.note}`,
    url: urlOf(pathOf(locale, routeOf(route.id)), SITE),
    stops: listStops(archive, ids, locale, (slug) =>
      urlOf(pathOf(locale, { page: 'places', slug }), SITE),
    ),
    words,
  };
}

/** The QR code of each place's and itinerary's address, for a sign or a printed sheet. */
export function listQrFiles(archive: Archive): SiteFile[] {
  const routes: Route[] = [
    ...listPlacePages(archive).map(({ id }): Route => ({ page: 'places', slug: id })),
    ...[...archive.itineraries.keys()].map(routeOf),
  ];
  return locales.flatMap((locale) => routes.map((route) => drawQr(pathOf(locale, route))));
}

function drawQr(page: string): SiteFile {
  const href = urlOf(page, import.meta.env.SITE);
  const { data } = encode(href, { ecc: 'M', border: 4 });
  return { path: `${page}qr.svg`, text: writeQrSvg(data, href) };
}
