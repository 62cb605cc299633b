/**
 * Everything the site keeps on a visitor's device: what stores, what forgets and the privacy text
 * all read this list.
 */

/** What something is kept for. */
type Purpose = 'own-list' | 'own-history' | 'own-choice' | 'own-draft';

export interface KeptThing {
  readonly key: `jejak-knalpot.${string}`;
  readonly purpose: Purpose;
  /** The key it had before, for visitors who come back. */
  readonly formerKey?: string;
}

/** What is kept, by name. */
export const keptThings = {
  visit: { key: 'jejak-knalpot.visit', purpose: 'own-list' },
  searches: {
    key: 'jejak-knalpot.searches',
    purpose: 'own-history',
    formerKey: 'recent-searches',
  },
  streetMap: {
    key: 'jejak-knalpot.street-map',
    purpose: 'own-choice',
    formerKey: 'jejak-knalpot:street',
  },
  proposal: { key: 'jejak-knalpot.proposal', purpose: 'own-draft' },
} as const satisfies Record<string, KeptThing>;

export type KeptName = keyof typeof keptThings;

/** Copies of the site's pages and files, for reading without a network: how their caches' names start. */
export const keptCopies = {
  /** What the first visit leaves; one for each build. */
  shell: 'jejak-knalpot.shell',
  /** The pages read. */
  read: 'jejak-knalpot.read',
  /** What a visitor saved whole; one for each language and build. */
  saved: 'jejak-knalpot.saved',
} as const;

export type CopyName = keyof typeof keptCopies;

/** Whether a cache is one of the site's copies. */
export function isKeptCopy(cache: string): boolean {
  return Object.values(keptCopies).some((name) => cache === name || cache.startsWith(`${name}.`));
}
