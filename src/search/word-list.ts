import { findNearWord } from './near-words.ts';
import { Vocabulary } from './word-forms.ts';

/**
 * The words of one language's index, each with the number of records that hold it. The build
 * writes it; a page loads it only when a search finds nothing or little.
 */
export type WordList = Readonly<Record<string, number>>;

/** The list of some records, each given as its words. Words of one or two letters stay out. */
export function makeWordList(records: readonly (readonly string[])[]): WordList {
  const counts = new Map<string, number>();
  for (const words of records) {
    for (const word of new Set(words)) {
      if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A list as it is sent: words of one count together, which is a seventh smaller. */
export type PackedWordList = readonly (readonly [count: number, words: string])[];

export function packWordList(list: WordList): PackedWordList {
  const groups = Map.groupBy(Object.entries(list), ([, count]) => count);
  return [...groups].map(([count, words]) => [count, words.map(([word]) => word).join(' ')]);
}

/** @returns the list that was packed, in another order */
export function unpackWordList(packed: PackedWordList): WordList {
  return Object.fromEntries(
    packed.flatMap(([count, words]) => words.split(' ').map((word) => [word, count])),
  );
}

/** The most records that can hold all of the words: exact for one word. */
export function countAtMost(list: WordList, words: readonly string[]): number {
  const counts = words.map((word) => (Object.hasOwn(list, word) ? (list[word] ?? 0) : 0));
  return counts.length ? Math.min(...counts) : 0;
}

/**
 * A query in words the index has: each unknown word becomes the nearest known one, or drops out
 * where none is near.
 */
export function repairWords(list: WordList, words: readonly string[]): string[] {
  const counts = new Map(Object.entries(list));
  const vocabulary = new Vocabulary(counts.keys());
  return words.flatMap((word) =>
    vocabulary.knows(word) ? word : (findNearWord(word, counts) ?? []),
  );
}
