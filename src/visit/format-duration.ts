import type { Locale } from '#archive/locale.ts';
import type { Range } from '#geo/distance.ts';

const units: Record<Locale, { readonly hours: string; readonly minutes: string }> = {
  id: { hours: 'jam', minutes: 'menit' },
  en: { hours: 'h', minutes: 'min' },
};

/** Minutes in words: "45 menit", from an hour on "18 jam 25 menit". */
export function formatDuration(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours ? `${hours} ${units[locale].hours}` : '',
    rest || !hours ? `${rest} ${units[locale].minutes}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** From the least to the most minutes in words: "25–50 menit", "50 menit – 1 jam 20 menit". */
export function formatDurationRange({ least, most }: Range, locale: Locale): string {
  if (least === most) return formatDuration(most, locale);
  if (most < 60) return `${least}–${formatDuration(most, locale)}`;
  return `${formatDuration(least, locale)} – ${formatDuration(most, locale)}`;
}
