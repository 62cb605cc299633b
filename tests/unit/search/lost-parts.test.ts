import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pagefind } from '#search/browser/pagefind.ts';
import { findAnswer, type Question, type SearchSources } from '#search/browser/search-engine.ts';
import { tellFailures } from '#search/build/honest-script.ts';
import { makeIndex, writeIndex } from '#search/build/write-index.ts';
import { makeWordList } from '#search/word-list.ts';
import { deepRuns } from '../../support/depth.ts';

const records = ['drum bekas di bengkel', 'tempo dulu di bengkel', 'drum dan tempo'].map(
  (content, at) => ({
    ...{ url: `/${at}/`, content, language: 'id' },
    ...{ meta: { title: `catatan ${at}` }, filters: { type: ['claim'] } },
  }),
);
const parts = ['pagefind-entry.json', '.pf_meta', 'wasm.', '.pf_index', '.pf_fragment'];
const faults = [
  { fault: 'abort', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  { fault: 'garbage', answer: () => Promise.resolve(new Response('PK not an index')) },
  { fault: 'empty', answer: () => Promise.resolve(new Response('')) },
  { fault: '500', answer: () => Promise.resolve(new Response('<h1>Error</h1>', { status: 500 })) },
].slice(0, deepRuns(2, 4));
const abort = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

let folder = '';
let instances = 0;

/** The search on files of which those with a part's name fail for as long as `isLost` says. */
async function openSearch(
  part: string,
  fault: () => Promise<Response>,
  isLost = () => true,
): Promise<SearchSources> {
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname } = new URL(address, 'http://site');
    if (pathname.includes(part) && isLost()) return fault();
    return Promise.resolve(new Response(readFileSync(join(folder, pathname))));
  });
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  instances += 1;
  const { createInstance } = (await import(/* @vite-ignore */ `${script}?${instances}`)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ basePath: '/', baseUrl: '/', noWorker: true });
  return { pagefind, loadWords: () => Promise.resolve(makeWordList([['drum']])) };
}

const ask = (text: string): Question => ({ text, filters: {}, order: 'relevance' });

describe('a search of which a part is lost', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lost-parts-'));
    writeIndex(await makeIndex(records), folder);
    await close();
    // Pagefind says in the console what it could not load; here that is all it says.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
  });

  afterEach(() => vi.unstubAllGlobals());
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test('answers while nothing is', async () => {
    const { hits } = await findAnswer(await openSearch('nothing', abort), ask('drum'), 'id');
    expect(hits.length).toBe(2);
  });

  const cases = parts.flatMap((part) => faults.map((one) => ({ part, ...one })));

  test.each(cases)('fails instead of finding nothing: $part $fault', async ({ part, answer }) => {
    const sources = await openSearch(part, answer);
    await expect(findAnswer(sources, ask('drum tempo'), 'id')).rejects.toThrow();
  });

  test('tells that the counts are lost', async () => {
    const { pagefind } = await openSearch('.pf_filter', abort);
    await expect(pagefind.filters()).rejects.toThrow();
  });

  test('asks again for what failed, once it is started anew', async () => {
    let isLost = true;
    const open = () => openSearch('.pf_index', abort, () => isLost);
    await expect(findAnswer(await open(), ask('drum'), 'id')).rejects.toThrow();
    isLost = false;
    expect((await findAnswer(await open(), ask('drum'), 'id')).hits.length).toBe(2);
  });
});

test('a script of Pagefind that hides failures elsewhere stops the build', () => {
  expect(() => tellFailures('export const search = () => [];')).toThrow(
    /Pagefind's script has changed/,
  );
});
