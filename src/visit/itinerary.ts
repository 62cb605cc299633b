import type { VisitStop } from './visit-plan.ts';

/** A list of stops to write into a file, in one language. */
export interface Itinerary {
  /** Id of a ready route; a visitor's own list has none. */
  readonly plan?: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page or shared link it came from. */
  readonly url: string;
  readonly stops: readonly VisitStop[];
  readonly words: ItineraryWords;
}

/** Words the files need, in the language of the page. */
export interface ItineraryWords {
  /** "Known only roughly, so without a point" */
  readonly withoutPoint: string;
  /** "somewhere within {metres} m" */
  readonly around: string;
}

/** A stop's name, numbered where there are several. */
export function nameStop({ name }: VisitStop, at: number, all: number): string {
  return all > 1 ? `${at + 1}. ${name}` : name;
}

/** A stop's name and address in a line. */
export function describeStop(stop: VisitStop, at: number, all: number): string {
  return [nameStop(stop, at, all), stop.address].filter(Boolean).join(', ');
}
