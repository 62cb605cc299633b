import type { Archive } from '#archive/archive.ts';
import { listWords } from './search-words.ts';

/** Words of one meaning: each in its plain words, and as a line of them between blanks. */
type Group = readonly { readonly words: readonly string[]; readonly line: string }[];

/** The groups the editors keep in `content/search/synonyms.yaml`. */
export function listSynonymGroups(archive: Archive): Group[] {
  return archive.synonyms.map(({ words }) => words.map((text) => toPhrase(listWords(text))));
}

const toPhrase = (words: readonly string[]): Group[number] => ({
  words,
  line: ` ${words.join(' ')} `,
});

/**
 * The words a text should also be found by: those of every group it holds a word of, without the
 * words it has already.
 */
export function findSynonyms(text: string, groups: readonly Group[]): string[] {
  const { words, line } = toPhrase(listWords(text));
  const known = new Set(words);
  const holds = (phrase: Group[number]): boolean =>
    known.has(phrase.words[0] ?? '') && line.includes(phrase.line);
  const added = groups.filter((group) => group.some(holds)).flat();
  return [...new Set(added.flatMap((phrase) => phrase.words))].filter((word) => !known.has(word));
}
