import { shareFile } from '#site/browser/system-share.ts';
import { isInApp } from '#visit/in-app.ts';
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
 * Gives the visitor the list as a file: saved, or in a browser inside an app, which drops what a
 * page makes, through the system's share sheet.
 * @param format `gpx`, `kml` or `ics`
 * @returns false where the file cannot leave the browser
 */
export async function giveItinerary(
  words: FileWords,
  stops: readonly VisitStop[],
  url: string,
  format: string,
  times: ItineraryTimes,
): Promise<boolean> {
  const { title, note } = words;
  const itinerary: Itinerary = { title, description: note, url, stops, words };
  const text = writeAs(format, itinerary, times);
  const file = new File([text], `purbalingga.${format}`, { type: types[format] ?? 'text/plain' });
  if (isInApp(navigator.userAgent)) return shareFile(file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}

function writeAs(format: string, itinerary: Itinerary, times: ItineraryTimes): string {
  if (format === 'gpx') return writeItineraryGpx(itinerary);
  return format === 'kml' ? writeItineraryKml(itinerary) : writeItineraryIcs(itinerary, times);
}
