import { showWaiting } from '#site/browser/patience.ts';
import type { ShownPlan } from './shown-plan.ts';
import type { FileWords } from './visit-files.ts';
import type { SheetWords } from './visit-sheet.ts';

/** How a plan is saved. */
interface Saving {
  /** `gpx`, `kml` or `ics` */
  readonly format: string;
  /** The day of the visit, `YYYY-MM-DD`. */
  readonly day: string;
  /** What was pressed, which shows that it waits. */
  readonly button: HTMLElement;
}

/**
 * Prints the plan as a sheet of the host.
 * @param link the address the sheet leads to
 * @param button what was pressed, which shows that it waits
 */
export async function printPlan(
  host: HTMLElement,
  { stops, slots, day }: ShownPlan,
  link: string,
  words: SheetWords,
  button: HTMLElement,
): Promise<void> {
  const { printSheet } = await showWaiting(button, import('./visit-sheet.ts'));
  printSheet(host, stops, link, words, { slots, day });
}

/** Gives the visitor the plan as a file. @returns false where it cannot leave the browser */
export async function downloadPlan(
  { stops, slots }: ShownPlan,
  link: string,
  words: FileWords,
  { format, day, button }: Saving,
): Promise<boolean> {
  const { giveItinerary } = await showWaiting(button, import('./visit-files.ts'));
  return giveItinerary(words, stops, link, format, { day, slots, stamp: new Date() });
}
