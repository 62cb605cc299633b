import type { VisitStop } from '#domain/visit-plan.ts';
import { writeItineraryGpx } from '#exports/itinerary-gpx.ts';
import { type ItineraryTimes, writeItineraryIcs } from '#exports/itinerary-ics.ts';
import { writeItineraryKml } from '#exports/itinerary-kml.ts';
import type { Itinerary } from '#exports/itinerary.ts';

const types: Readonly<Record<string, string>> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  ics: 'text/calendar',
};

/**
 * Gives the visitor the list as a file.
 * @param words the host's `data-word-…`
 * @param format `gpx`, `kml` or `ics`
 */
export function downloadItinerary(
  words: DOMStringMap,
  stops: readonly VisitStop[],
  url: string,
  format: string,
  times: ItineraryTimes,
): void {
  const itinerary: Itinerary = {
    title: words['wordExportTitle'] ?? '',
    description: words['wordExportNote'] ?? '',
    url,
    stops,
    words: { withoutPoint: words['wordWithoutPoint'] ?? '', around: words['wordAround'] ?? '' },
  };
  const text =
    format === 'gpx'
      ? writeItineraryGpx(itinerary)
      : format === 'kml'
        ? writeItineraryKml(itinerary)
        : writeItineraryIcs(itinerary, times);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: types[format] ?? 'text/plain' }));
  link.download = `purbalingga.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
