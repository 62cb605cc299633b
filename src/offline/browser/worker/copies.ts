import { isKeptCopy, keptCopies } from '#site/kept-copies.ts';
import { edition } from './scope.ts';

/** The cache of this build's shell. */
export const ownShell = `${keptCopies.shell}.${edition.id}`;

/** A file that is held, and the cache it is in. */
export interface Held {
  readonly cache: string;
  readonly response: Response;
}

/**
 * The site's caches in the order they are asked: pages read last came from the network last, then
 * the own shell, what a visitor saved, and the shells of other builds.
 */
export async function listCopies(): Promise<string[]> {
  const names = (await caches.keys()).filter(isKeptCopy);
  const order = [keptCopies.read, ownShell, keptCopies.saved, keptCopies.shell];
  const rank = (name: string): number => order.findIndex((start) => name.startsWith(start));
  return names.sort((a, b) => rank(a) - rank(b));
}

/**
 * What is held for an address.
 * @param page whether it is a page, which is the same whatever its query is
 * @param first the cache to look in before all others
 */
export async function findHeld(url: string, page: boolean, first?: string): Promise<Held | null> {
  const names = await listCopies();
  const query = { ignoreSearch: page, ignoreVary: true };
  for (const cache of first ? [first, ...names] : names) {
    // To open a cache that was just let go would bring it back.
    const response = await caches.match(url, { ...query, cacheName: cache });
    if (response) return { cache, response };
  }
  return null;
}
