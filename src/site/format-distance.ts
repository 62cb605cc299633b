import { languageTags, type Locale } from '#archive/locale.ts';
import { type Range, roundRange } from '#geo/distance.ts';

/**
 * Metres or kilometres: "600 m", "4,5 km".
 * @param step how many metres the distance is told to; one, unless it is less well known
 */
export function formatDistance(metres: number, locale: Locale, step = 1): string {
  const told = Math.max(step, Math.round(metres / step) * step);
  const format = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2 });
  return told < 1000 ? `${format.format(told)} m` : `${format.format(told / 1000)} km`;
}

/** Metres, rounded, with what is not known of them: "4,5 km", "1,2–2,4 km", "650 m–1,2 km". */
export function formatDistanceRange(range: Range, locale: Locale): string {
  const { least, most } = roundRange(range);
  const [from, to] = [formatDistance(least, locale), formatDistance(most, locale)];
  if (from === to) return to;
  const [number, unit] = from.split(' ');
  return `${to.endsWith(` ${unit}`) ? number : from}–${to}`;
}
