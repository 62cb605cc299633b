const mostWords = 12;
const edgeWords = 5;

/** Percent-encodes words for a text directive, in which `-`, `,` and `&` have a meaning. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

/**
 * The fragment that leads to some words of a page and marks them (URL Fragment Text Directives,
 * WICG): `:~:text=words` or, where they are many or something stands between, `first,last`.
 * @param runs the words in unbroken runs; a browser finds no text across the gap between two
 * @returns the fragment without `#`, or null when there are no words
 */
export function textFragment(runs: readonly string[]): string | null {
  const words = runs
    .map((run) => run.trim().split(/\s+/).filter(Boolean))
    .filter((run) => run.length > 0);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  if (words.length === 1 && first.length <= mostWords) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, edgeWords))},${encode(last.slice(-edgeWords))}`;
}
