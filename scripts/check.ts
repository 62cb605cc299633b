/**
 * `npm test` and `npm run check`: everything a change must pass, in the order of what fails
 * fastest, stopping at the first failure. The last line counts what passed and failed.
 */
import { spawnSync } from 'node:child_process';
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

const steps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'content', command: ['node', 'scripts/content.ts'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit', command: vitest('unit'), report: report('unit') },
  { name: 'build', command: ['astro', 'build', '--silent'] },
  { name: 'site', command: vitest('site'), report: report('site') },
  ...(process.env['DEEP']
    ? [{ name: 'deep', command: vitest('deep'), report: report('deep') }]
    : []),
  { name: 'e2e', command: ['playwright', 'test'], report: 'test-results/e2e.json' },
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

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
let total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  const start = performance.now();
  const [program = '', ...rest] = step.command;
  const { status } = spawnSync(program, rest, { stdio: 'inherit' });
  const { passed, failed } = readCount(step, status === 0);
  total = { passed: total.passed + passed, failed: total.failed + failed };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${failed ? 'FAILED' : 'ok'} ${step.name} (${passed} passed, ${failed} failed, ${seconds} s)\n`,
  );
  if (failed) break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
