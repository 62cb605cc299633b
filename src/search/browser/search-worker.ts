/**
 * Pagefind, in a worker of its own: it reads its index by WebAssembly, which the policy of no page
 * allows, and that of this script does.
 */
import type { Pagefind, PagefindHit } from './pagefind.ts';
import type { AskedOfWorker, Numbered } from './worker-line.ts';

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

let pagefind: Pagefind | undefined;
/** Every result told so far: its text is loaded when the page shows it. */
const hits: PagefindHit[] = [];

async function start(script: string, options: object): Promise<true> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  pagefind = createInstance({ ...options, noWorker: true });
  return true;
}

async function answer(asked: AskedOfWorker): Promise<unknown> {
  if (asked.name === 'start') return start(asked.script, asked.options);
  if (!pagefind) throw new Error('the search has not been started');
  if (asked.name === 'filters') return pagefind.filters();
  if (asked.name === 'data') return hits[asked.hit]?.data();
  const { results, ...rest } = await pagefind.search(asked.term, asked.options);
  const told = results.map((hit) => ({
    id: hit.id,
    score: hit.score,
    hit: hits.push(hit) - 1,
  }));
  return { ...rest, results: told };
}

addEventListener('message', ({ data }: MessageEvent<Numbered<AskedOfWorker>>) => {
  answer(data).then(
    (value) => postMessage({ number: data.number, value }),
    (error: unknown) => postMessage({ number: data.number, error: String(error) }),
  );
});
