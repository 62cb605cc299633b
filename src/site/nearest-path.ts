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

const partsOf = (path: string): string[] => path.toLowerCase().split('/').filter(Boolean);

/**
 * The path most like the one asked for, by its parts from the left; none when even the best would
 * have half its letters changed.
 */
export function findNearest(asked: string, paths: readonly string[]): string | undefined {
  const wanted = partsOf(asked);
  const judged = paths.map((path) => {
    const own = partsOf(path);
    const start = wanted.slice(0, own.length).join('/');
    return { path, length: own.join('').length, edits: countEdits(start, own.join('/')) };
  });
  const near = judged.filter(({ length, edits }) => length > 0 && edits * 2 <= length);
  const kept = (one: (typeof near)[number]): number => one.length - 2 * one.edits;
  return near.sort((a, b) => kept(b) - kept(a))[0]?.path;
}
