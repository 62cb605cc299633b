/** A file with what it weighs in a part: its bytes before compression, more where nothing is gained. */
interface Weighed {
  readonly path: string;
  readonly weight: number;
}

/** The most that goes into one part: a tenth or so of it, in bytes, on the wire. */
const heaviest = 1_500_000;

/** The folder a page stands in; the main pages and their files stand in none. */
const sectionOf = (path: string): string => /^(.*\/)[^/]+\/$/.exec(path)?.[1] ?? '';

/**
 * Files in the order they are saved, cut into parts: main pages and what all need first, then the
 * sections with few pages (stories, places) before those with many (statements, sources), so that
 * a save that is broken off is of use.
 */
export function cutParts<File extends Weighed>(files: readonly File[]): File[][] {
  const sections = Map.groupBy(files, ({ path }) => sectionOf(path));
  const ordered = [...sections].sort(
    ([a, some], [b, others]) =>
      Number(a !== '') - Number(b !== '') || some.length - others.length || (a < b ? -1 : 1),
  );
  const parts: File[][] = [[]];
  let sum = 0;
  for (const file of ordered.flatMap(([, section]) => section)) {
    if (sum > 0 && sum + file.weight > heaviest) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)?.push(file);
    sum += file.weight;
  }
  return parts;
}
