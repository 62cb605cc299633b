/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein 1965). */
export function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let column = 0; column < to.length; column += 1) {
      const change = (row[column] ?? 0) + Number(letter !== to[column]);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The words of a path in small letters; zeros before a number and escaped signs say nothing. */
const wordsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split(/%[\da-f]{2}|[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/^0+(?=\d)/, ''));

/** How much of a word is kept in the most like of others: its letters less two for each change. */
function keptOf(word: string, others: readonly string[]): number {
  if (others.includes(word)) return word.length;
  // Another number is another record.
  if (/\d/.test(word)) return -Infinity;
  return Math.max(0, ...others.map((other) => word.length - 2 * countEdits(other, word)));
}

/** What of a path's words is asked for, less a little for each letter nobody asked for. */
function judge(path: string, wanted: readonly string[]): { kept: number; length: number } {
  const own = wordsOf(path);
  const kept = own.map((word) => keptOf(word, wanted) || -word.length / 4);
  const sum = kept.reduce((before, one) => before + one, 0);
  return { kept: sum, length: own.join('').length };
}

/**
 * The path whose words are most like those asked for, wherever they stand in it; none when even the
 * best would have half its letters changed.
 */
export function findNearest(asked: string, paths: readonly string[]): string | undefined {
  const wanted = wordsOf(asked);
  const judged = paths.map((path) => ({ path, ...judge(path, wanted) }));
  const near = judged.filter(({ kept, length }) => kept > 0 && kept * 2 >= length);
  return near.sort((a, b) => b.kept - a.kept)[0]?.path;
}
