import { listWords } from '#search/search-words.ts';
import type { PagefindFragment, PagefindHit } from './pagefind.ts';

/** Everything a record is called: its names as written side by side, and its other names. */
function listNames({ word, wordAlias, name, nameAlias }: PagefindFragment['meta']): string[] {
  const written = [word, wordAlias, name, nameAlias].filter((one) => one !== undefined);
  return written.flatMap((one) => one.split(/[/,(]/)).map((one) => listWords(one).join(' '));
}

/** How many records are read to find one that is called what was asked. */
const readFirst = 8;

/** Puts the records that are called what was asked before those that only hold its words. */
export async function promoteNamesakes(
  hits: readonly PagefindHit[],
  term: string,
): Promise<readonly PagefindHit[]> {
  const first = hits.slice(0, readFirst);
  const names = await Promise.all(first.map(async (hit) => listNames((await hit.data()).meta)));
  const isNamesake = (_: unknown, at: number): boolean => names[at]?.includes(term) ?? false;
  const namesakes = first.filter(isNamesake);
  return [...namesakes, ...hits.filter((hit) => !namesakes.includes(hit))];
}
