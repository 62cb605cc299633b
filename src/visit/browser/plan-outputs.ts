import type { ShownPlan } from './shown-plan.ts';
import type { FileWords } from './visit-files.ts';
import type { SheetWords } from './visit-sheet.ts';

/** Prints the plan as a sheet of the host. @param link the address the sheet leads to */
export async function printPlan(
  host: HTMLElement,
  { stops, slots, day }: ShownPlan,
  link: string,
  words: SheetWords,
): Promise<void> {
  const { printSheet } = await import('./visit-sheet.ts');
  printSheet(host, stops, link, words, { slots, day });
}

/**
 * Gives the visitor the plan as a file.
 * @param format `gpx`, `kml` or `ics`
 * @param today the day of the visit where none is chosen, `YYYY-MM-DD`
 */
export async function downloadPlan(
  { stops, slots, day }: ShownPlan,
  link: string,
  words: FileWords,
  { format, today }: { readonly format: string; readonly today: string },
): Promise<void> {
  const { downloadItinerary } = await import('./visit-files.ts');
  const times = { day: day ?? today, slots, stamp: new Date() };
  downloadItinerary(words, stops, link, format, times);
}
