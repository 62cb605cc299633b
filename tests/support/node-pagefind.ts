import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locale, locales } from '#domain/locale.ts';
import { type PackedWordList, unpackWordList, type WordList } from '#domain/word-list.ts';
import { type Pagefind, ranking } from '#elements/search/pagefind.ts';
import type { SearchSources } from '#elements/search/search-engine.ts';

/** Pagefind asks for its files by address; here they are read from the built site. */
function serveFiles(folder: string): void {
  globalThis.fetch = (input) => {
    const { pathname } = new URL(String(input), 'http://site');
    return Promise.resolve(new Response(readFileSync(join(folder, pathname))));
  };
}

/** The search of a built site, run in Node on the index a browser would load. */
export async function openIndex(folder: string, locale: Locale): Promise<SearchSources> {
  serveFiles(folder);
  const script = pathToFileURL(resolve(folder, 'pagefind', locale, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Pagefind;
  };
  const basePath = `/pagefind/${locale}/`;
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
  return { pagefind, loadWords: (wanted) => Promise.resolve(readWords(folder, wanted)) };
}

function readWords(folder: string, locale: Locale): WordList {
  const file = join(folder, 'pagefind', locales.includes(locale) ? locale : 'id', 'words.json');
  return unpackWordList(JSON.parse(readFileSync(file, 'utf8')) as PackedWordList);
}
