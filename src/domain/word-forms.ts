/** Shortest part of a word that still says something once its affixes are off. */
const shortestStem = 3;

const prefix = /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)/;
const suffix =
  /(?:kannya|annya|nya|kan|lah|kah|an|ings?|ised|ized|ises|izes|ies|ed|es|ers?|s|i|e|y)$/;

/**
 * A word without what Indonesian and English add to it, roughly: only to tell whether two words
 * are forms of one, never shown. The index has stemmers of its own.
 */
export function stripAffixes(word: string): string {
  const bare = word.replace(suffix, '');
  const ending = bare.length >= shortestStem ? bare : word;
  const stem = ending.replace(prefix, '');
  return stem.length >= shortestStem ? stem : ending;
}

/** The words of some texts, and a quick way to ask for one. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #stems: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = [...words];
    this.#stems = new Set(this.#words.map(stripAffixes));
  }

  /** Whether the word, a form of it, or a word that starts with it is among them. */
  knows(word: string): boolean {
    if (word.length < shortestStem || this.#stems.has(stripAffixes(word))) return true;
    return this.#words.some((other) => other.startsWith(word));
  }
}
