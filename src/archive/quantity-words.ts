import type { Locale } from './locale.ts';

/**
 * Words that count without a numeral, large numbers written out among them. Decades ("delapan puluhan"), superlatives ("the most common",
 * "most often") and "at most" do not.
 */
const patterns: Readonly<Record<Locale, RegExp>> = {
  id: /(?<![\p{L}-])(?:(?<!(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) )puluhan|ratusan|ribuan|jutaan|kebanyakan|mayoritas|sebagian besar|(?:hampir|nyaris) (?:semua|seluruh|setiap)|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus) (?:ratus|ribu|juta|miliar))(?!\p{L})/giu,
  en: /(?<![\p{L}-])(?:dozens|scores of|hundreds|thousands|millions|mostly|majority|(?<!(?:at|the) )most(?! (?:often|likely|probably|common|numerous|recent))|(?:nearly|almost) (?:all|every|everyone)|(?:\p{L}+-)?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred) (?:hundred|thousand|million|billion))(?!\p{L})/giu,
};

/** The quantity words of a text, as they stand in it. */
export function findQuantityWords(text: string, locale: Locale): string[] {
  return Array.from(text.matchAll(patterns[locale]), ([word]) => word);
}
