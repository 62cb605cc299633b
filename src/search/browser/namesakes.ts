import { listWords } from '#search/search-words.ts';
import type { PagefindFragment, PagefindHit } from './pagefind.ts';

/** Everything a record is called: its names as written side by side, and its other names. */
function listNames({ word, wordAlias, name, nameAlias }: PagefindFragment['meta']): string[] {
  const written = [word, wordAlias, name, nameAlias].filter((one) => one !== undefined);
  return written.flatMap((one) => one.split(/[/,(]/)).map((one) => listWords(one).join(' '));
}

/** How many records are read to find one that is called what was asked. */
const readFirst = 8;

/**
 * Puts the records that are called what was asked before those that only hold its words, and first
 * of all a page that explains it.
 */
export async function promoteNamesakes(
  hits: readonly PagefindHit[],
  term: string,
): Promise<readonly PagefindHit[]> {
  const first = await Promise.allSettled(
    hits.slice(0, readFirst).map(async (hit) => ({ hit, ...(await hit.data()) })),
  );
  // What could not be read keeps its place.
  const read = first.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const named = read.filter(({ meta }) => listNames(meta).includes(term));
  const pages = named.filter(({ filters }) => filters['type']?.includes('page'));
  const namesakes = new Set([...pages, ...named].map(({ hit }) => hit));
  return [...namesakes, ...hits.filter((hit) => !namesakes.has(hit))];
}
