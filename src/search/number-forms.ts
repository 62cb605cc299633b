import type { Locale } from '#archive/locale.ts';

/** Stands for the decimal sign in a number that is one word: letters and digits only. */
const point = 'd';

/** A number that is one word, "43d8" for 43,8, or whole. */
export const numberWord = /^\d+(?:d\d+)?$/;

// Safari before 16.4 knows no looking behind: what stands before a number is matched with it.

/** A text with its numbers written without separators of thousands. */
function joinThousands(text: string): string {
  return text.replaceAll(
    /(^|[^\d.,])((?!0[.,])\d{1,3}(?:[.,]\d{3})+)(?!\d)/g,
    (_, before: string, number: string) => before + number.replaceAll(/[.,]/g, ''),
  );
}

/**
 * A text with each number as one word, whatever signs set its thousands and its decimals apart and
 * whatever unit or currency is glued to it: "Rp1.043,8miliar" becomes "Rp 1043d8 miliar". A number
 * with more signs than that, as a date or a code, stays in its parts.
 */
export function joinNumbers(text: string): string {
  return joinThousands(text.replaceAll(/(\b(?:rp|idr)\.?)(?=\d)/gi, '$1 '))
    .replaceAll(/(^|[^\d.,])(\d+)[.,](\d+)(?![.,]?\d)/g, `$1$2${point}$3`)
    .replaceAll(/(\d)(?=\p{L}{3})/gu, '$1 ');
}

/** Numbers a text writes with separators, as the one word each is asked by. */
export function listNumberWords(text: string): string[] {
  const written = text.match(/\d[\d.,]*[.,]\d+/g) ?? [];
  return [...new Set(written.map(joinNumbers))].filter((word) => numberWord.test(word));
}

/** A word of a query as a reader writes it: a number with its decimal sign. */
export function showNumber(word: string, locale: Locale): string {
  return numberWord.test(word) ? word.replace(point, locale === 'id' ? ',' : '.') : word;
}

/**
 * A text with its decades as their first years: "1970-an", "70an", "tahun 80-an", "the '80s". Two
 * digits from 40 up are of the last century, the time this archive begins.
 */
export function readDecades(text: string): string {
  const spoken =
    /(\b(?:tahun(?:an)?|era|dekade|dasawarsa)\s+|^|\D)(?:(\d\d)|['’‘]?)(\d0)(?:\s?[-–‑]?\s?an|['’]?s)\b/gi;
  type Parts = [before: string, century: string | undefined, decade: string];
  return text.replaceAll(spoken, (_, ...[before, century, decade]: Parts) => {
    const guessed = Number(decade) >= 40 ? '19' : '20';
    const kept = before.length > 1 || /['’‘]/.test(before) ? '' : before;
    return `${kept}${century ?? guessed}${decade}`;
  });
}
