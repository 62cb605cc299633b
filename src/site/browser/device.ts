/**
 * Everything the site keeps on a visitor's device. This file alone names the browser's storage,
 * so that the list below is whole: what tells of it, and what forgets it, reads the list.
 */

/** What something is kept for. */
type Purpose = 'own-list' | 'own-history' | 'own-choice';

interface KeptThing {
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
} as const satisfies Record<string, KeptThing>;

export type KeptName = keyof typeof keptThings;

/** What is kept under a name; null when nothing is, or the browser denies its storage. */
export function readKept(name: KeptName): string | null {
  try {
    adopt(keptThings[name]);
    return localStorage.getItem(keptThings[name].key);
  } catch {
    return null;
  }
}

/** Keeps a text. @returns false when the browser keeps nothing: denied or full */
export function keep(name: KeptName, text: string): boolean {
  const { key } = keptThings[name];
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

export function forget(name: KeptName): void {
  remove(keptThings[name]);
}

/** Forgets all that the site ever kept on the device. */
export function forgetEverything(): void {
  Object.values(keptThings).forEach(remove);
}

/** Moves what stands under a former key, unless there is something newer. */
function adopt({ key, formerKey }: KeptThing): void {
  const former = formerKey ? localStorage.getItem(formerKey) : null;
  if (!formerKey || former === null) return;
  if (localStorage.getItem(key) === null) localStorage.setItem(key, former);
  localStorage.removeItem(formerKey);
}

function remove({ key, formerKey }: KeptThing): void {
  try {
    localStorage.removeItem(key);
    if (formerKey) localStorage.removeItem(formerKey);
  } catch {
    // Denied: then nothing is kept either.
  }
}
