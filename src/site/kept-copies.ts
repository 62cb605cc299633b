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
