import type { Locale } from './locale.ts';

const values: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  id: {
    ...{ nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8 },
    ...{ sembilan: 9, sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000 },
  },
  en: {
    ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
    ...{ nine: 9, ten: 10, eleven: 11, twelve: 12 },
  },
};

const whole: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:semua(?:nya)?|seluruh(?:nya)?)\b/i,
  en: /\b(?:all|every(?:one|thing|body)?)\b/i,
};

/** What the small number words of a text are worth ("enam ruang kerja" holds 6). */
export function findNumberWords(text: string, locale: Locale): number[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) =>
    Object.hasOwn(values[locale], word) ? (values[locale][word] ?? []) : [],
  );
}

/** Whether a text speaks of all there are, which is a hundred per cent. */
export function saysAll(text: string, locale: Locale): boolean {
  return whole[locale].test(text);
}
