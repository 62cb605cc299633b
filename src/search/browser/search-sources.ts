import type { Locale } from '#archive/locale.ts';
import { type PackedWordList, unpackWordList, type WordList } from '#search/word-list.ts';
import type { SearchSources } from './search-engine.ts';
import { startPagefind } from './start-pagefind.ts';

/**
 * Loads the index of a language; a word list is loaded when it is first asked for.
 * @param root base path of the site
 * @param attempt 0, then one more for each retry
 */
export async function loadSources(
  root: string,
  locale: Locale,
  attempt: number,
): Promise<SearchSources> {
  const folder = (of: Locale): string => `${root}pagefind/${of}/`;
  const pagefind = await startPagefind(folder(locale), root, attempt);
  const lists = new Map<Locale, Promise<WordList>>();
  const loadWords = (of: Locale): Promise<WordList> => {
    const list =
      lists.get(of) ?? loadWordList(`${folder(of)}words.json?ts=${import.meta.env.SEARCH_VERSION}`);
    lists.set(of, list);
    // A list that did not come is asked for again.
    list.catch(() => lists.delete(of));
    return list;
  };
  return { pagefind, loadWords };
}

async function loadWordList(address: string): Promise<WordList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return unpackWordList((await response.json()) as PackedWordList);
}
