import { languageTags, type Locale } from '#archive/locale.ts';

/**
 * Metres or kilometres: "600 m", "4,5 km".
 * @param step how many metres the distance is told to; one, unless it is less well known
 */
export function formatDistance(metres: number, locale: Locale, step = 1): string {
  const told = Math.max(step, Math.round(metres / step) * step);
  const format = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2 });
  return told < 1000 ? `${format.format(told)} m` : `${format.format(told / 1000)} km`;
}
