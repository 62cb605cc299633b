/**
 * `npm run bench:search`: the score of the query list; the bytes every query of it moves as a
 * first and as a further search; and in a browser the time to results at 4x CPU slow-down: for
 * the built site and for a generated one of 10,000 pages. Needs `npm run build` first.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, type CustomRecord } from 'pagefind';
import { readArchive } from '#archive/build/read-archive.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { listCustomRecords } from '#search/build/search-index.ts';
import { makeIndex, writeIndex } from '#search/build/write-index.ts';
import { openIndex } from '../tests/support/node-pagefind.ts';
import { measureBytes, summarize } from '../tests/support/search-bytes.ts';
import { scoreQueries } from '../tests/support/search-score.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const generatedPages = 10_000;
const pages: Readonly<Record<Locale, string>> = { id: '/cari/', en: '/en/search/' };
/** Asked in the browser, where each takes seconds. */
const timed: Readonly<Record<Locale, readonly string[]>> = {
  id: ['drum bekas', 'patung knalpot', 'sultoni', 'kebakaran 2021', 'galuh', '313.380', 'gamelan'],
  en: ['oil drums', 'exhaust statue', 'sultoni', 'fire 2021', 'galuh', '313,380', 'gamelan'],
};

async function printScore(folder: string, locale: Locale): Promise<void> {
  const scored = await scoreQueries(await openIndex(folder, locale), locale);
  for (const { query, first, isFound } of scored) {
    console.log(`${isFound ? 'ok  ' : 'MISS'} ${locale} ${query} -> ${first[0] ?? 'nothing'}`);
  }
  const found = scored.filter(({ isFound }) => isFound).length;
  const share = ((100 * found) / scored.length).toFixed(1);
  console.log(
    `${locale}: ${found} of ${scored.length} have an expected page among the first three (${share} %)\n`,
  );
}

async function printBytes(folder: string, locale: Locale, name: string): Promise<void> {
  const { first, further } = await measureBytes(folder, locale);
  const tell = (numbers: readonly number[]): string => {
    const { median, nearlyAll, most } = summarize(numbers);
    const [middle, near, top] = [median, nearlyAll, most].map((one) => (one / 1000).toFixed(1));
    return `median ${middle} kB, 95th percentile ${near} kB, most ${top} kB`;
  };
  console.log(`${name}, ${locale}, ${first.length} queries`);
  console.log(`  first search:   ${tell(first)}`);
  console.log(`  further search: ${tell(further)}`);
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a folder as a host would, text compressed. */
function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)];
    if (!type) return response.end(readFileSync(file));
    const headers = { 'content-type': type, 'content-encoding': 'gzip' };
    return response.writeHead(200, headers).end(gzipSync(readFileSync(file)));
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      resolve({ server, origin: `http://localhost:${(server.address() as AddressInfo).port}` });
    });
  });
}

/** Types a query and waits for its answer. @returns milliseconds to results */
async function search(page: Page, query: string): Promise<number> {
  const status = page.locator('[data-status]');
  await page.locator('#q').fill('');
  await page.waitForFunction(() => !document.querySelector('[data-status]')?.textContent);
  const start = performance.now();
  await page.locator('#q').fill(query);
  await status.filter({ hasText: `“${query}”` }).waitFor({ timeout: 60_000 });
  return performance.now() - start;
}

async function printTimes(browser: Browser, folder: string, locale: Locale): Promise<void> {
  const { server, origin } = await serve(folder);
  const [first, further]: [number[], number[]] = [[], []];
  for (const [at, query] of timed[locale].entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(origin + pages[locale], { waitUntil: 'networkidle' });
    first.push(await search(page, query));
    further.push(await search(page, timed[locale][at + 1] ?? timed[locale][0] ?? ''));
    await context.close();
  }
  server.close();
  const middle = (numbers: readonly number[]): number => Math.round(summarize(numbers).median);
  console.log(
    `  at 4x CPU slow-down: median ${middle(first)} ms to the first results, ${middle(further)} ms to further ones, ${middle([...first, ...further])} ms in all\n`,
  );
}

/** A copy of the site whose index holds 10,000 records made of the real ones, words varied. */
async function generate(locale: Locale): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-knalpot-search-'));
  for (const part of ['_astro', 'pagefind', ...Object.values(pages)]) {
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  }
  const bundle = join(folder, 'pagefind', locale);
  const words = readFileSync(join(bundle, 'words.json'));
  rmSync(bundle, { recursive: true });
  const real = listCustomRecords(readArchive('.'), locale);
  const pick = (at: number): CustomRecord => real[at % real.length] as CustomRecord;
  const records = Array.from({ length: generatedPages }, (_, at): CustomRecord => {
    const [one, other] = [pick(at), pick(at * 7 + 3)];
    return {
      ...one,
      url: `${one.url}?copy=${at}`,
      content: `${one.content} ${other.content} w${at}`,
    };
  });
  writeIndex(await makeIndex(records), bundle);
  writeFileSync(join(bundle, 'words.json'), words);
  return folder;
}

const { fetch } = globalThis;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArguments,
});

async function measure(folder: string, locale: Locale, name: string): Promise<void> {
  await printBytes(folder, locale, name);
  globalThis.fetch = fetch;
  await printTimes(browser, folder, locale);
}

for (const locale of locales) await printScore('dist', locale);
for (const locale of locales) await measure('dist', locale, 'this site');
for (const locale of locales) {
  const folder = await generate(locale);
  await measure(folder, locale, `${generatedPages} pages`);
  rmSync(folder, { recursive: true });
}
await close();
await browser.close();
