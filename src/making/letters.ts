import type { Term } from '#archive/story-records.ts';

/** The terms that begin with one letter, in the order of the alphabet. */
export interface TermLetter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The glossary from A to Z; a letter no term begins with is left out. */
export function groupByLetter(terms: readonly Term[]): TermLetter[] {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'id'));
  const letters = Map.groupBy(sorted, ({ term }) => term.slice(0, 1).toUpperCase());
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}
