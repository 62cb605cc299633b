import type { Locale } from '#archive/locale.ts';
import { joinNumbers, readDecades } from './number-forms.ts';

/** Longest query that is read; what a reader types after it is ignored. */
const longestQuery = 200;
const mostWords = 12;

/**
 * A text as its words in one plain form, as the index and the query both spell them: lower case,
 * without accents, and a number as one word, so that "313.380", "313,380" and "313380" are the
 * same, and so are "43,8" and "43.8".
 */
export function listWords(text: string): string[] {
  return joinNumbers(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Words that ask a question or join others, which no reader searches for. */
const stopWords: Record<Locale, ReadonlySet<string>> = {
  id: new Set(
    'ada adalah akan apa apakah atau bagaimana bagi berapa bisa cara dalam dan dapat dari dengan di dimana harus ialah idr ini itu juga ka kapan kalau karena ke kenapa mana mengapa menurut oleh pada para rp saja sampai saya sebagai seberapa sebuah sejak siapa sudah tentang telah untuk yang'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a about an and any are as at be been by can could did do does for from get had has have how i idr in into is it its long many may me much my of on or rp so tell than that the their them there these they this those to was were what when where which who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
};

/**
 * The words of a query worth searching for, at most twelve. A query of nothing but joining words
 * keeps them.
 */
export function readQuery(query: string, locale: Locale): string[] {
  const words = listWords(readDecades(query.slice(0, longestQuery))).slice(0, mostWords);
  const telling = words.filter((word) => !stopWords[locale].has(word));
  return [...new Set(telling.length ? telling : words)];
}
