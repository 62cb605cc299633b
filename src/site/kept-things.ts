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
