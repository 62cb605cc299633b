import { numberWord } from './number-forms.ts';

/**
 * Edits that turn one word into the other: a letter added, left out, changed, or two neighbours
 * swapped (optimal string alignment), given up above `most`.
 */
export function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const change = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swap =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[to.length] ?? most + 1;
}

/** Edits forgiven in a word: none in a short one, one from four letters, two from seven. */
function forgive(word: string): number {
  if (word.length < 4 || numberWord.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * The nearest word of a list, the more frequent of two that are as near, or null.
 * @param counts words with the number of records that hold them
 */
export function findNearWord(word: string, counts: ReadonlyMap<string, number>): string | null {
  const most = forgive(word);
  let best: { word: string; edits: number; count: number } | null = null;
  for (const [other, count] of counts) {
    const edits = countEdits(word, other, best ? Math.min(most, best.edits) : most);
    if (edits > most || other === word) continue;
    const isBetter = !best || edits < best.edits || (edits === best.edits && count > best.count);
    if (isBetter) best = { word: other, edits, count };
  }
  return best?.word ?? null;
}
