import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { writeArchive } from '../../support/small-archive.ts';

const file = 'content/gaps/gaps.yaml';

/** The problems of an archive whose gaps are written otherwise. */
function problemsOf(change: (yaml: string) => string) {
  const root = writeArchive();
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return checkContent(root).problems.filter((problem) => problem.file === file);
}

const record = (lines: string) => () => `# Gaps.\n- id: gap-rent\n${lines}`;

describe('a slip in a YAML file', () => {
  test('a byte order mark is read over', () => {
    expect(problemsOf((yaml) => `\uFEFF${yaml}`)).toEqual([]);
  });

  test.each([
    ['a tab', '\ttopic: visit\n', 3, /tab/],
    ['a no-break space', '\u00A0 topic: visit\n', 3, /indented with a no-break space/],
    ['a no-break space after a colon', '  topic:\u00A0visit\n  text: a\n', 3, /after the colon/],
    ['a curly quote', '  topic: visit\n  text: “Sewa: berapa?”\n', 4, /curly quote/],
  ])('is one line that names %s', (_, lines, line, cause) => {
    const problems = problemsOf(record(lines));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.field).toBe(`line ${line}`);
    expect(problems[0]?.message).toMatch(cause);
  });

  test('of another kind is one line too, at its first error', () => {
    const problems = problemsOf((yaml) => `${yaml}\n- [\n${yaml}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/bracket that is not closed/);
  });

  test('is not a no-break space or a curly quote inside a text', () => {
    const problems = problemsOf(record('  topic: visit\n  text: “Rp\u00A04” di sini\n'));
    expect(problems.filter(({ rule }) => rule === 'yaml')).toEqual([]);
  });
});
