/**
 * `npm run bench [-- --runs 5 --pages home,map --no-lighthouse]`: what a phone with a slow line
 * gets from the built site, page by page, over brotli: bytes, requests, times, layout shift, one
 * interaction; and Lighthouse's four scores. The median of the runs; all of them as JSON in
 * `test-results/bench.json`. Needs `npm run build` first.
 */
import { type Browser, chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeHosts, openBrotliHost } from './bench/brotli-host.ts';
import { scorePage, type Scores } from './bench/lighthouse-scores.ts';
import { type Device, devices, type Measure, measure } from './bench/throttled.ts';
import { type Visit, visits } from './bench/visits.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: visits.map(({ name }) => name).join() },
    lighthouse: { type: 'boolean', default: true },
  },
});
const runs = Number(options.runs);
const chosen = visits.filter(({ name }) => options.pages.split(',').includes(name));
const debuggerPort = 9333;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const columns = {
  kilobytes: 1,
  requests: 0,
  fcp: 0,
  lcp: 0,
  tbt: 0,
  cls: 3,
  inp: 0,
} satisfies Record<keyof Measure, number>;
const names = Object.keys(columns) as (keyof Measure)[];

async function repeat<T>(act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < runs) results.push(await act());
  return results;
}

function printRow(visit: Visit, measures: readonly Measure[]): void {
  const cells = names.map((name) =>
    middle(measures.map((one) => one[name]))
      .toFixed(columns[name])
      .padStart(9),
  );
  const weight = middle(measures.map(({ kilobytes }) => kilobytes));
  const verdict = weight > visit.most ? `  over ${visit.most} kB` : '';
  console.log(visit.name.padEnd(10) + cells.join('') + verdict);
}

async function benchDevice(
  browser: Browser,
  origin: string,
  device: Device,
): Promise<Record<string, Measure[]>> {
  console.log(`\n${device.name}\n${' '.repeat(10)}${names.map((n) => n.padStart(9)).join('')}`);
  const results: Record<string, Measure[]> = {};
  for (const visit of chosen) {
    const measures = await repeat(() => measure(browser, origin + visit.path, visit, device));
    results[visit.name] = measures;
    printRow(visit, measures);
  }
  return results;
}

async function benchLighthouse(origin: string): Promise<Record<string, Scores[]>> {
  console.log('\nLighthouse, phone: performance, accessibility, best practices, search engines');
  const results: Record<string, Scores[]> = {};
  for (const { name, path } of chosen) {
    const found = await repeat(() => scorePage(origin + path, debuggerPort));
    results[name] = found;
    const scores = [0, 1, 2, 3].map((at) => middle(found.map((one) => one.scores[at] ?? 0)));
    const faults = [...new Set(found.flatMap((one) => one.faults))].join('; ');
    console.log(`${name.padEnd(10)}${scores.join(' ')}  ${faults}`);
  }
  return results;
}

const origin = await openBrotliHost('dist');
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArguments, `--remote-debugging-port=${debuggerPort}`],
});
const report: Record<string, unknown> = { runs };
for (const device of devices) report[device.name] = await benchDevice(browser, origin, device);
if (options.lighthouse) report['lighthouse'] = await benchLighthouse(origin);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', JSON.stringify(report, null, 1));
await browser.close();
closeHosts();
