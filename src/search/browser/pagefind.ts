/** What is used here of the script Pagefind 1.5 writes beside its index (no types come with it). */

/** One result before its text is loaded. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  /** Text around the words found, escaped, with `<mark>` around each. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Records per value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResponse {
  readonly results: readonly PagefindHit[];
  readonly filters: FilterCounts;
  readonly unfilteredResultCount: number;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  search(term: string, options?: PagefindOptions): Promise<PagefindResponse>;
  /** Loads the filters, so that later responses count them. */
  filters(): Promise<FilterCounts>;
}

/**
 * How results are ranked: names and titles first, the words an editor or the glossary adds last; a short
 * record is not punished for being short.
 */
export const ranking = {
  pageLength: 0.4,
  termFrequency: 0.6,
  metaWeights: {
    word: 14,
    wordAlias: 9,
    name: 8,
    nameAlias: 5,
    title: 4,
    titleAlias: 3,
    label: 1.5,
    labelAlias: 1,
    keywords: 0.8,
    date: 0.4,
  },
};
