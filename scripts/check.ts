/**
 * `npm test` and `npm run check`: everything a change must pass, in the order of what fails
 * fastest, stopping after the first failure. The last line counts what passed and failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where a test runner leaves its counts; other steps count as one. */
  readonly report?: string;
}

const report = (name: string): string => `test-results/${name}.json`;

const vitest = (project: string): readonly string[] => [
  ...['vitest', 'run', '--project', project],
  ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report(project)}`],
];

/**
 * What runs one after the other; each holds lanes that run side by side, because most steps leave
 * one of two cores idle. The content is read before the types, which are made from it.
 */
const phases: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
      { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
      { name: 'dead code', command: ['knip'] },
    ],
    [
      { name: 'content', command: ['node', 'scripts/content.ts'] },
      { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
    ],
  ],
  [
    [{ name: 'unit', command: vitest('unit'), report: report('unit') }],
    [{ name: 'build', command: ['astro', 'build', '--silent'] }],
  ],
  [[{ name: 'site', command: vitest('site'), report: report('site') }]],
  ...(process.env['DEEP']
    ? [[[{ name: 'deep', command: vitest('deep'), report: report('deep') }]]]
    : []),
  [[{ name: 'e2e', command: ['playwright', 'test'], report: 'test-results/e2e.json' }]],
];

function readCount(step: Step, isOk: boolean): Count {
  if (!step.report || !existsSync(step.report)) {
    return { passed: Number(isOk), failed: Number(!isOk) };
  }
  const counts = JSON.parse(readFileSync(step.report, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const passed = counts.numPassedTests ?? counts.stats?.expected ?? 0;
  const failed =
    counts.numFailedTests ?? (counts.stats?.unexpected ?? 0) + (counts.stats?.flaky ?? 0);
  // A runner that stopped for another reason than a test still failed.
  return { passed, failed: isOk ? failed : Math.max(1, failed) };
}

/** Runs a command to its end; `isAlone` lets it write as it goes, else its words come whole. */
function run(
  command: readonly string[],
  isAlone: boolean,
): Promise<{ isOk: boolean; said: string }> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => said.push(part));
  }
  return new Promise((resolve) => {
    const end = (isOk: boolean): void =>
      resolve({ isOk, said: Buffer.concat(said).toString('utf8') });
    child.on('error', () => end(false));
    child.on('close', (status) => end(status === 0));
  });
}

/** Runs steps one after the other up to the first that fails. */
async function runLane(steps: readonly Step[], isAlone: boolean): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const start = performance.now();
    const { isOk, said } = await run(step.command, isAlone);
    const { passed, failed } = readCount(step, isOk);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const word = failed ? 'FAILED' : 'ok';
    console.log(`${said}${word} ${step.name} (${passed} passed, ${failed} failed, ${seconds} s)\n`);
    if (failed) break;
  }
  return total;
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const total = { passed: 0, failed: 0 };
for (const lanes of phases) {
  const counts = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
  if (total.failed) break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
