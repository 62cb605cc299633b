import type { Locale } from '#archive/locale.ts';

const vocabulary: Record<Locale, readonly string[]> = {
  id: ['kampung', 'itu', 'menempa', 'pelat', 'tembaga', 'bengkel', 'pagi', 'palu', 'drum'],
  en: ['the', 'quarter', 'hammers', 'copper', 'plate', 'in', 'its', 'workshop', 'every', 'day'],
};

/** Filler prose of so many words, in sentences and without a numeral. */
export function writeProse(words: number, locale: Locale): string {
  const list = vocabulary[locale];
  return Array.from({ length: words }, (_, at) => {
    const word = list[(at * 7 + Math.floor(at / list.length)) % list.length] ?? '';
    return at % 12 === 11 ? `${word}.` : word;
  }).join(' ');
}
