import type { Itinerary, ItineraryWords } from '#visit/itinerary.ts';
import { writeItineraryGpx } from '#visit/itinerary-gpx.ts';
import { type ItineraryTimes, writeItineraryIcs } from '#visit/itinerary-ics.ts';
import { writeItineraryKml } from '#visit/itinerary-kml.ts';
import type { VisitStop } from '#visit/visit-plan.ts';

const types: Readonly<Record<string, string>> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  ics: 'text/calendar',
};

/** The words of a list saved as a file. */
export interface FileWords extends ItineraryWords {
  readonly title: string;
  readonly note: string;
}

/**
 * Gives the visitor the list as a file.
 * @param format `gpx`, `kml` or `ics`
 */
export function downloadItinerary(
  words: FileWords,
  stops: readonly VisitStop[],
  url: string,
  format: string,
  times: ItineraryTimes,
): void {
  const itinerary: Itinerary = {
    title: words.title,
    description: words.note,
    url,
    stops,
    words,
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
