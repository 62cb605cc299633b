import type { Locale } from '#archive/locale.ts';
import { findAnswer, type SearchSources } from '#search/browser/search-engine.ts';
import { searchQueries } from './search-queries.ts';

/** A query, the addresses found first, and whether one of them was expected. */
export interface ScoredQuery {
  readonly query: string;
  readonly first: readonly string[];
  readonly isFound: boolean;
}

/** Asks every query of a language; a query passes when an expected address is among the first three. */
export async function scoreQueries(sources: SearchSources, locale: Locale): Promise<ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const { query, addresses } of searchQueries[locale]) {
    const question = { text: query, filters: {}, order: 'relevance' } as const;
    const { hits } = await findAnswer(sources, question, locale);
    const first = await Promise.all(hits.slice(0, 3).map(async (hit) => (await hit.data()).url));
    const isFound = first.some((url) => addresses.some((address) => leadsTo(url, address)));
    scored.push({ query, first, isFound });
  }
  return scored;
}

/** An address is met exactly; that of a page also by one of its sections. */
function leadsTo(url: string, address: string): boolean {
  return url === address || (!address.includes('#') && url.startsWith(`${address}#`));
}
