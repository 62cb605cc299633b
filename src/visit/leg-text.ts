import type { Locale } from '#archive/locale.ts';
import { isOverlap, type Range, roundRange } from '#geo/distance.ts';
import { formatDistance, formatDistanceRange } from '#site/format-distance.ts';
import { formatDurationRange } from './format-duration.ts';
import type { Leg, LegTotal } from './visit-plan.ts';

/** What is said of a way that has no length to tell. */
export interface LegWords {
  /** Where the way rounds to nothing. */
  readonly legHere: string;
  readonly legUnknown: string;
  /** Where the places are known so roughly that they may be one; `{distance}` is filled in. */
  readonly atMost: string;
  /** Says from which stop, where the one before is not known; `{way}` and `{name}` are filled in. */
  readonly legFrom: string;
}

/** Writes a distance and a time, "1.2–2.4 km" and "25–50 min", into a sentence. */
export type WayWriter = (distance: string, time: string) => string;

/** What is known of a distance in words: one figure, a range, or how far it is at most. */
export function describeRange(
  range: Range,
  words: Pick<LegWords, 'atMost'>,
  locale: Locale,
): string {
  if (!isOverlap(range)) return formatDistanceRange(range, locale);
  return words.atMost.replace('{distance}', formatDistance(roundRange(range).most, locale));
}

/** The ways to all stops but the first in words, each from the stop it is measured from. */
export function describeLegs(
  legs: readonly (Leg | null)[],
  names: readonly string[],
  words: LegWords,
  locale: Locale,
  write: WayWriter,
): string[] {
  return legs.map((leg, at) => {
    const way = describeLeg(leg, words, locale, write);
    if (!leg || leg.from === at) return way;
    return words.legFrom.replace('{way}', way).replace('{name}', names[leg.from] ?? '');
  });
}

/** The way to a stop in words: what is known of it, and no more. */
export function describeLeg(
  leg: Leg | null,
  words: Omit<LegWords, 'legFrom'>,
  locale: Locale,
  write: WayWriter,
): string {
  if (!leg) return words.legUnknown;
  if (!leg.minutes) return describeRange(leg.metres, words, locale);
  if (roundRange(leg.metres).most === 0) return words.legHere;
  return write(formatDistanceRange(leg.metres, locale), formatDurationRange(leg.minutes, locale));
}

/** What is said of all ways together. */
export interface TotalWords {
  /** Says how many `{legs}` the total leaves out. */
  readonly withoutLegs: string;
  /** Said where the total would leave out all. */
  readonly withoutAny: string;
}

/** The length of all known ways in words, and what it leaves out; nothing where it rounds to nothing. */
export function describeTotal(
  { metres, minutes, unknown }: LegTotal,
  words: TotalWords,
  locale: Locale,
  write: WayWriter,
): string {
  const left = unknown ? words.withoutLegs.replace('{legs}', String(unknown)) : '';
  if (roundRange(metres).most === 0) return unknown ? words.withoutAny : '';
  const known = write(formatDistanceRange(metres, locale), formatDurationRange(minutes, locale));
  return [known, left].filter(Boolean).join(' ');
}
