import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, twinLocale } from '#archive/locale.ts';
import { findAnswer, holdsMore, perPage } from '#search/browser/search-engine.ts';
import { weigh } from './built-site.ts';
import { openIndex } from './node-pagefind.ts';
import { searchQueries } from './search-queries.ts';

/** What each query of the list moves over the wire, in bytes and in its order. */
export interface SearchBytes {
  /** As the first search, from the tap on a page's opener to the results. */
  readonly first: readonly number[];
  /** As the next search after the query before it in the list. */
  readonly further: readonly number[];
}

/**
 * Runs every query of a language as a first and as a further search on a built site, and adds up
 * the files it asks for, each once, as a browser's cache would.
 * @param count measures so many of the queries, evenly spread
 */
export async function measureBytes(
  folder: string,
  locale: Locale,
  count = searchQueries[locale].length,
): Promise<SearchBytes> {
  const start = listStartFiles(folder, locale).reduce((sum, path) => sum + weighSent(path), 0);
  const queries = searchQueries[locale].map(({ query }) => query);
  const [first, further]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < count; turn += 1) {
    const at = Math.floor((turn * queries.length) / count);
    const search = await openSession(folder, locale);
    first.push(start + (await search(queries[at] ?? '')));
    further.push(await search(queries[(at + 1) % queries.length] ?? ''));
  }
  return { first, further };
}

/** What the first search loads besides the index: scripts, and the page that holds the panel. */
function listStartFiles(folder: string, locale: Locale): string[] {
  const scripts = readdirSync(join(folder, '_astro')).filter((name) =>
    /^search-.*\.js$/.test(name),
  );
  return [
    ...listImported(join(folder, '_astro'), scripts).map((name) => join(folder, '_astro', name)),
    join(folder, locale === 'id' ? 'cari' : 'en/search', 'index.html'),
    join(folder, 'pagefind', locale, 'pagefind.js'),
  ];
}

function listImported(folder: string, names: readonly string[]): string[] {
  const imported = names.flatMap((name) =>
    Array.from(
      readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import)\(?"\.\/([^"]+\.js)"/g),
      ([, other = '']) => other,
    ),
  );
  const all = [...new Set([...names, ...imported])];
  return all.length === names.length ? all : listImported(folder, all);
}

/** A search that has loaded nothing yet. @returns asks a query and gives the bytes it moved */
async function openSession(
  folder: string,
  locale: Locale,
): Promise<(query: string) => Promise<number>> {
  const asked = new Set<string>();
  let bytes = 0;
  const sources = await openIndex(folder, locale, (path) => {
    if (!asked.has(path)) bytes += weighSent(join(folder, path));
    asked.add(path);
  });
  return async (text) => {
    bytes = 0;
    const { hits } = await findAnswer(sources, { text, filters: {}, order: 'relevance' }, locale);
    await Promise.all(hits.slice(0, perPage).map((hit) => hit.data()));
    await holdsMore(sources, text, twinLocale(locale), hits.length);
    return bytes;
  };
}

/** Bytes as sent: hosts compress text; the files of the index are compressed already. */
function weighSent(file: string): number {
  return /\.(html|js|json)$/.test(file) ? weigh(file) : statSync(file).size;
}

/** The middle, the 95th of a hundred and the largest of some numbers. */
export function summarize(numbers: readonly number[]): {
  median: number;
  nearlyAll: number;
  most: number;
} {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { median: at(0.5), nearlyAll: at(0.95), most: at(1) };
}
