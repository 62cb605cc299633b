import { readLinkQuery } from '#site/link-query.ts';
import { filterNames, type Filters, type Order, type Question } from './search-engine.ts';

const orders: readonly Order[] = ['oldest', 'newest'];

/**
 * Reads a question from the query string of an address: `?q=drum&type=claim&sort=oldest`. Values
 * that are not offered are dropped.
 * @param isOffered whether the page offers a value of a filter
 */
export function readAddress(
  search: string,
  isOffered: (name: string, value: string) => boolean,
): Question {
  const given = readLinkQuery(search);
  // What is asked may end with any sign.
  const asked = new URLSearchParams(search).get('q') ?? '';
  const filters: Filters = Object.fromEntries(
    filterNames
      .map((name) => [name, given.get(name) ?? ''] as const)
      .filter(([name, value]) => value !== '' && isOffered(name, value)),
  );
  const order = orders.find((one) => one === given.get('sort')) ?? 'relevance';
  return { text: asked.slice(0, 200), filters, order };
}

/** The query string of a question, without what is not set. */
export function writeAddress({ text, filters, order }: Question): string {
  const pairs = [
    ['q', text.trim()],
    ...filterNames.map((name) => [name, filters[name] ?? '']),
    ['sort', order === 'relevance' ? '' : order],
  ].filter(([, value]) => value !== '');
  return pairs.length ? `?${new URLSearchParams(pairs).toString()}` : '';
}
