import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#archive/locale.ts';
import { type Pagefind, ranking } from '#search/browser/pagefind.ts';
import type { SearchSources } from '#search/browser/search-engine.ts';
import { type PackedWordList, unpackWordList } from '#search/word-list.ts';

/** Told the path in the site of every file the search asks for. */
type Listener = (path: string) => void;

const fetchFromNetwork = globalThis.fetch;

/** Pagefind asks for its files by address; here they are read from the built site. */
function serveFiles(folder: string, listen: Listener): void {
  globalThis.fetch = (input, init) => {
    const { host, pathname } = new URL(String(input), 'http://site');
    if (host !== 'site') return fetchFromNetwork(input, init);
    listen(pathname);
    return Promise.resolve(new Response(readFileSync(join(folder, pathname))));
  };
}

/** The search of a built site, run in Node on the index a browser would load. */
export async function openIndex(
  folder: string,
  locale: Locale,
  listen: Listener = () => undefined,
): Promise<SearchSources> {
  serveFiles(folder, listen);
  const script = pathToFileURL(resolve(folder, 'pagefind', locale, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Pagefind;
  };
  const basePath = `/pagefind/${locale}/`;
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
  const loadWords: SearchSources['loadWords'] = (wanted) => {
    const path = `/pagefind/${wanted}/words.json`;
    listen(path);
    const packed = JSON.parse(readFileSync(join(folder, path), 'utf8')) as PackedWordList;
    return Promise.resolve(unpackWordList(packed));
  };
  return { pagefind, loadWords };
}
