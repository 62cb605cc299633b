import type { Locale } from '#archive/locale.ts';

/** Longest query that is read; what a reader types after it is ignored. */
const longestQuery = 200;
const mostWords = 12;

/**
 * A text as its words in one plain form, as the index and the query both spell them: lower case,
 * without accents, and a number without its separators, so that "313.380", "313,380" and
 * "313380" are one word.
 */
export function listWords(text: string): string[] {
  return joinNumbers(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text with its numbers written without separators of thousands. */
export function joinNumbers(text: string): string {
  return text.replaceAll(/\d{1,3}(?:[.,]\d{3})+(?!\d)/g, (number) =>
    number.replaceAll(/[.,]/g, ''),
  );
}

/** Words that ask a question or join others, which no reader searches for. */
const stopWords: Record<Locale, ReadonlySet<string>> = {
  id: new Set(
    'ada adalah akan apa apakah atau bagaimana bagi berapa bisa cara dalam dan dapat dari dengan di dimana harus ialah ini itu juga ka kapan kalau karena ke kenapa mana mengapa menurut oleh pada para saja sampai saya sebagai seberapa sebuah sejak siapa sudah tentang telah untuk yang'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a about an and any are as at be been by can could did do does for from get had has have how i in into is it its long many may me much my of on or so tell than that the their them there these they this those to was were what when where which who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
};

/**
 * The words of a query worth searching for, at most twelve. A query of nothing but joining words
 * keeps them.
 */
export function readQuery(query: string, locale: Locale): string[] {
  const words = listWords(query.slice(0, longestQuery)).slice(0, mostWords).map(trimDecade);
  const telling = words.filter((word) => !stopWords[locale].has(word));
  return [...new Set(telling.length ? telling : words)].filter((word) => word !== 'an');
}

/** "1970s" is written "1970-an" in Indonesian; both are asked for by the year. */
function trimDecade(word: string): string {
  return /^\d{4}s$/.test(word) ? word.slice(0, 4) : word;
}
