import type { Archive } from '#archive/archive.ts';
import { listWords } from './search-words.ts';

/** Words of one meaning, each as its plain words: "oil drum" is `['oil', 'drum']`. */
type Group = readonly (readonly string[])[];

/** The groups the editors keep in `content/search/synonyms.yaml`. */
export function listSynonymGroups(archive: Archive): Group[] {
  return archive.synonyms.map(({ words }) => words.map(listWords));
}

/**
 * The words a text should also be found by: those of every group it holds a word of, without the
 * words it has already.
 */
export function findSynonyms(text: string, groups: readonly Group[]): string[] {
  const words = listWords(text);
  const known = new Set(words);
  const line = ` ${words.join(' ')} `;
  const holds = (phrase: readonly string[]): boolean => line.includes(` ${phrase.join(' ')} `);
  const added = groups.filter((group) => group.some(holds)).flatMap((group) => group.flat());
  return [...new Set(added)].filter((word) => !known.has(word));
}
