/**
 * `npm run test:mutants [-- --sample 6 room or file...]`: changes the pure files of rooms, one slip
 * at a time, and looks whether the unit tests of the room notice (stryker.config.mjs,
 * docs/checking.md). Without names: every room that has unit tests and pure files. A sample takes so
 * many blocks of lines of each room, always the same ones, instead of all lines.
 */
import { Stryker } from '@stryker-mutator/core';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  options: { sample: { type: 'string' } },
  allowPositionals: true,
});

/** What runs elsewhere, and tables of fields, tags and words. */
const impure =
  /\/(browser|build|tags|schemas\/(?!period|opening))|\/words\.ts$|indonesian-problems\.ts$/;

const roomOf = (file: string): string => file.split('/')[1] ?? '';

function listPure(name: string): string[] {
  const pattern = name.endsWith('.ts') ? name : `src/${name}/**/*.ts`;
  return globSync(pattern).filter((file) => !impure.test(file));
}

/** Lines of a block: a function of ours is five lines long. */
const blockLines = 8;

/** So many blocks of the files as Stryker names them, drawn by a digest of their place. */
function drawBlocks(own: readonly string[], count: number): string[] {
  const blocks = own.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    const starts = Array.from(
      { length: Math.ceil(lines / blockLines) },
      (_, at) => at * blockLines,
    );
    return starts.map((start) => `${file}:${start + 1}-${Math.min(start + blockLines, lines)}`);
  });
  const digestOf = (block: string): string => createHash('sha256').update(block).digest('hex');
  return blocks.toSorted((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1)).slice(0, count);
}

/** Runs the mutants of a room's files and tells their counts; a run of no test proves nothing. */
async function runRoom(room: string, files: readonly string[]): Promise<string> {
  const start = performance.now();
  const results = await new Stryker({
    mutate: (options.sample ? drawBlocks(files, Number(options.sample)) : files).toSorted(),
    vitest: { configFile: 'vitest.mutants.config.ts', dir: `tests/unit/${room}`, related: false },
    incrementalFile: `.cache/mutants/${room}.known.json`,
    htmlReporter: { fileName: `.cache/mutants/${room}.html` },
    jsonReporter: { fileName: `.cache/mutants/${room}.json` },
  }).runMutationTest();
  const count = (...states: string[]): number =>
    results.filter(({ status }) => states.includes(status)).length;
  const [killed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const unproven = results.filter(
    ({ status, testsCompleted }) => status === 'Survived' && !testsCompleted,
  ).length;
  const score = ((100 * killed) / (killed + missed)).toFixed(1);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  return [
    `${room}: ${killed + missed} mutants, ${killed} noticed, ${count('Survived')} survived`,
    `${count('NoCoverage')} reached by no test, ${unproven} without a test run, ${score} %, ${minutes} min`,
  ].join(', ');
}

const tested = readdirSync('tests/unit').toSorted();
const names = positionals.length ? positionals : tested;
const files = names.flatMap(listPure);
const lines: string[] = [];
for (const room of tested) {
  const own = files.filter((file) => roomOf(file) === room);
  if (own.length) lines.push(await runRoom(room, own));
}
console.log(lines.join('\n'));
