/**
 * `npm run bench:silencer [-- --runs 3 --dist dist]`: how long the built bench of `/peredam/` keeps a phone's
 * main thread, at a quarter of the machine's speed, thing by thing; how long an address with a state
 * takes to stand; and how soon the sound is silent. The medians of the runs. Needs `npm run build` first.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { closeHosts, openBrotliHost } from './bench/brotli-host.ts';
import { type Busy, traceBusy, watchEvents } from './bench/main-thread.ts';
import { tapSound, timeSilence } from './bench/silence.ts';
import { acts } from './bench/silencer-acts.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
  },
});
const runs = Number(options.runs);
const slowDown = 4;
const shared = '?pipe=52&shell=100&length=380&chambers=1&wool=1&killer=1&engine=four&pedal=80';

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function openBench(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(watchEvents);
  await page.addInitScript(tapSound);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}

type Row = readonly [name: string, busy: Busy];

async function benchOnce(browser: Browser, url: string): Promise<Row[]> {
  const page = await openBench(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const rows: Row[] = [];
  for (const { name, find } of acts) {
    rows.push([name, await traceBusy(browser, page, await find(page))]);
  }
  const reopen = async (): Promise<void> => {
    await page.goto(url + shared, { waitUntil: 'networkidle' });
  };
  rows.push(['shared state', await traceBusy(browser, page, reopen)]);
  await page.close();
  return rows;
}

async function repeat<T>(act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < runs) results.push(await act());
  return results;
}

async function benchSilence(browser: Browser, url: string): Promise<number> {
  const page = await openBench(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await timeSilence(page);
  await page.close();
  return time;
}

function print(all: readonly Row[][]): void {
  console.log(`CPU slowed down ${slowDown} times; milliseconds, medians of ${runs}`);
  console.log(`${' '.repeat(28)}longest task  its own time  interaction`);
  for (const [at, [name]] of (all[0] ?? []).entries()) {
    const cell = (key: keyof Busy): string =>
      middle(all.map((rows) => rows[at]?.[1][key] ?? 0))
        .toFixed(0)
        .padStart(12);
    console.log(`${name.padEnd(28)}${cell('longest')}  ${cell('longestOwn')} ${cell('event')}`);
  }
}

const url = `${await openBrotliHost(options.dist)}/peredam/`;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArguments, '--autoplay-policy=no-user-gesture-required'],
});
print(await repeat(() => benchOnce(browser, url)));
const silences = await repeat(() => benchSilence(browser, url));
console.log(
  `from the stop key to silence  ${silences.map((time) => time.toFixed(0)).join(', ')} ms`,
);
await browser.close();
closeHosts();
