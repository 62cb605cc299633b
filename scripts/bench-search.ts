/**
 * `npm run bench:search`: the score of the query list, then in a browser the bytes a first and a
 * further search move (gzip) and the median time to results at 4x CPU slow-down, for the built
 * site and for a generated one of 10,000 pages. Needs `npm run build` first.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { close, type CustomRecord } from 'pagefind';
import { type Locale, locales } from '#domain/locale.ts';
import { readArchive } from '#integrations/content/read-archive.ts';
import { listCustomRecords } from '#integrations/search/search-index.ts';
import { writeIndex } from '#integrations/search/write-index.ts';
import { openIndex } from '../tests/support/node-pagefind.ts';
import { scoreQueries } from '../tests/support/search-score.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const generatedPages = 10_000;
const pages: Readonly<Record<Locale, string>> = { id: '/cari/', en: '/en/search/' };
const asked: Readonly<Record<Locale, readonly string[]>> = {
  id: ['drum bekas', 'patung knalpot', 'sultoni', 'kebakaran 2021', 'galuh', '313.380', 'gamelan'],
  en: ['oil drums', 'exhaust statue', 'sultoni', 'fire 2021', 'galuh', '313,380', 'gamelan'],
};
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

async function printScores(folder: string): Promise<void> {
  for (const locale of locales) {
    const scored = await scoreQueries(await openIndex(folder, locale), locale);
    for (const { query, first, isFound } of scored) {
      console.log(`${isFound ? 'ok  ' : 'MISS'} ${locale} ${query} -> ${first[0] ?? 'nothing'}`);
    }
    const found = scored.filter(({ isFound }) => isFound).length;
    const share = ((100 * found) / scored.length).toFixed(1);
    console.log(
      `${locale}: ${found} of ${scored.length} expected pages among the first three (${share} %)\n`,
    );
  }
}

/** Serves a folder and counts the bytes sent, text compressed as a host would. */
function serve(folder: string): Promise<{ server: Server; origin: string; takeBytes(): number }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)];
    const body = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    bytes += body.length;
    const headers = { 'content-type': type ?? 'application/octet-stream' };
    return response
      .writeHead(200, type ? { ...headers, 'content-encoding': 'gzip' } : headers)
      .end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      resolve({ server, origin, takeBytes: () => [bytes, (bytes = 0)][0] ?? 0 });
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

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

async function measure(
  browser: Browser,
  folder: string,
  locale: Locale,
  name: string,
): Promise<void> {
  const { server, origin, takeBytes } = await serve(folder);
  const [first, further, times]: number[][] = [[], [], []];
  for (const query of asked[locale]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(origin + pages[locale], { waitUntil: 'networkidle' });
    takeBytes();
    times?.push(await search(page, query));
    first?.push(takeBytes());
    for (const other of asked[locale].filter((one) => one !== query).slice(0, 2)) {
      times?.push(await search(page, other));
      further?.push(takeBytes());
    }
    await context.close();
  }
  server.close();
  console.log(
    `${name}, ${locale}: first search ${kilo(middle(first ?? []))} kB (most ${kilo(Math.max(...(first ?? [])))}), ` +
      `further ${kilo(middle(further ?? []))} kB (most ${kilo(Math.max(...(further ?? [])))}), ` +
      `median ${Math.round(middle(times ?? []))} ms to results at 4x slow-down`,
  );
}

/** A copy of the site whose index holds 10,000 records made of the real ones, words varied. */
async function generate(locale: Locale): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-knalpot-search-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'pagefind', locale), { recursive: true });
  const real = listCustomRecords(readArchive('.'), locale);
  const records = Array.from({ length: generatedPages }, (_, at): CustomRecord => {
    const one = real[at % real.length] as CustomRecord;
    const other = real[(at * 7 + 3) % real.length] as CustomRecord;
    return {
      ...one,
      url: `${one.url}?copy=${at}`,
      content: `${one.content} ${other.content} w${at}`,
    };
  });
  await writeIndex(records, join(folder, 'pagefind', locale));
  cpSync(
    join('dist/pagefind', locale, 'words.json'),
    join(folder, 'pagefind', locale, 'words.json'),
  );
  return folder;
}

const { fetch } = globalThis;
await printScores('dist');
globalThis.fetch = fetch;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArguments,
});
for (const locale of locales) await measure(browser, 'dist', locale, 'this site');
for (const locale of locales) {
  const folder = await generate(locale);
  await measure(browser, folder, locale, `${generatedPages} pages`);
  rmSync(folder, { recursive: true });
}
await close();
await browser.close();
