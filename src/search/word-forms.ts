/** Shortest word that says something, and shortest stem that does once affixes are off. */
const shortestWord = 3;
const shortestStem = 4;

const prefixes = /^(?:men[gy]?|mem|pen[gy]?|pem|per|ber|ter|di|ke|se)/;
const shorterPrefixes = /^(?:me|pe|be|te)/;
const suffix = /(?:annya|nya|kan|lah|kah|an|ings?|i[sz]ed|i[sz]es|ies|ed|es|ers?|s|i|e|y)$/;

/**
 * What may be the stem of a word, without what Indonesian and English add to it, roughly: only to
 * tell whether two words are forms of one, never shown. The index has stemmers of its own.
 */
export function listStems(word: string): string[] {
  const bare = word.replace(suffix, '');
  const endings = bare.length >= shortestWord ? [word, bare] : [word];
  const inner = endings.flatMap((ending) => [
    ending.replace(prefixes, ''),
    ending.replace(shorterPrefixes, ''),
  ]);
  return [...endings, ...inner.filter((stem) => stem.length >= shortestStem)];
}

/** The words of some texts, and a quick way to ask for one. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #stems: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = [...words];
    this.#stems = new Set(this.#words.flatMap(listStems));
  }

  /** Whether the word, a form of it, or a word that starts with it is among them. */
  knows(word: string): boolean {
    if (word.length < shortestWord) return true;
    if (listStems(word).some((stem) => this.#stems.has(stem))) return true;
    return this.#words.some((other) => other.startsWith(word));
  }
}
