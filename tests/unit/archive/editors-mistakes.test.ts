import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#archive/build/read-content.ts';
import type { KnownProblem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';
import { findWarnings } from '#archive/rules/warnings.ts';
import { inIndonesian, readLanguage, tellProblem } from '#archive/tell-problem.ts';
import { isDeep } from '../../support/depth.ts';
import type { Slip } from '../../support/slips/slip.ts';
import { slips } from '../../support/slips/slips.ts';
import { SmallArchive, writeArchive } from '../../support/small-archive.ts';
import { isUntranslated } from '../../support/untranslated.ts';

const claims = 'claims/craft.yaml';

/** A small archive on the disk, in which one file after the other slips and is mended again. */
function writeDesk(): string {
  return writeArchive((archive) => {
    archive.write('about/id.mdx', 'Sebuah teks.');
    archive.write('about/en.mdx', 'A text.');
  });
}

/** What an editor is told after a slip; the file is as before when this returns. */
function problemsAfter(root: string, { file, write }: Slip): readonly Omit<KnownProblem, 'rule'>[] {
  const path = join(root, 'content', file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const typed = write(before ?? '');
  mkdirSync(dirname(path), { recursive: true });
  if (typed === null) rmSync(path);
  else writeFileSync(path, typed);
  const { content, problems } = checkContent(root);
  if (before === null) rmSync(path);
  else writeFileSync(path, before);
  const warnings = findWarnings(content).filter(({ field }) => field !== 'contacts');
  return [...problems, ...warnings];
}

/** What is wrong with the answer to a slip, if anything is. */
function findFaults({ says }: Slip, problems: readonly Omit<KnownProblem, 'rule'>[]): string[] {
  const lines = problems.map((problem) => tellProblem(problem, 'en'));
  const [first = ''] = lines;
  const [indonesian = ''] = problems.map((problem) => tellProblem(problem, 'id'));
  // A file that is gone and a warning have no line.
  const isLineless = /: (?:holds no record|is missing, expected the file|no page yet)/.test(first);
  return [
    ...(lines.length < 1 || lines.length > 5 ? [`${lines.length} lines`] : []),
    ...(says.test(first) ? [] : ['says something else']),
    ...(/^content\/[^ ]+: .*expected /.test(first) ? [] : ['names no file or fix']),
    ...(isLineless || /^\S+:\d+: /.test(first) ? [] : ['names no line']),
    ...(isUntranslated(indonesian) ? [`is not Indonesian: ${indonesian}`] : []),
  ];
}

test('a slip of an editor is told in at most five lines, the first with file, cause and fix, in both languages', () => {
  const root = writeDesk();
  expect(checkContent(root).problems).toEqual([]);
  const tried = slips.filter((_, at) => isDeep || at % 3 === 0);
  const faults = tried.flatMap((slip) => {
    const problems = problemsAfter(root, slip);
    const told = problems.map((problem) => tellProblem(problem, 'en')).join('\n');
    return findFaults(slip, problems).map((fault) => `${slip.name}: ${fault}\n${told}`);
  });
  expect(faults).toEqual([]);
  expect(slips.length).toBeGreaterThan(170);
  expect(checkContent(root).problems).toEqual([]);
}, 300_000);

test('all that is wrong with a record is told at once, ids that lead nowhere too', () => {
  const root = writeArchive((archive) => {
    archive.set([claims, 'count-1980'], ['text', 'en'], '');
    archive.set([claims, 'count-1980'], ['sources'], ['magazin']);
  });
  const lines = checkContent(root).problems.map((problem) => tellProblem(problem, 'en'));
  expect(lines.filter((line) => line.includes('count-1980.text.en'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('did you mean "magazine"?'))).toHaveLength(1);
});

test('places that nothing names are told in one line, in both languages', () => {
  const root = writeArchive((archive) => {
    const quarter = archive.record('places/places.yaml', 'quarter');
    for (const [at, id] of ['bridge', 'gate'].entries()) {
      const point = { lat: -7.4, lon: 109.35 + at / 100, precision: 100 };
      archive.add('places/places.yaml', { ...quarter, id, point });
    }
  });
  const told = findWarnings(checkContent(root).content).filter(({ field }) => field !== 'contacts');
  expect(told.map(({ field }) => field)).toEqual(['bridge, gate']);
  expect(told.filter((one) => isUntranslated(tellProblem(one, 'id')))).toEqual([]);
});

test('a mark that Notepad puts before a file is read over', () => {
  const root = writeArchive();
  const path = join(root, 'content', claims);
  writeFileSync(path, `\uFEFF${stringify(new SmallArchive().files.get(claims))}`);
  expect(checkContent(root).problems).toEqual([]);
});

describe('the language of the check', () => {
  test.each([
    [['--lang', 'id'], {}, 'id'],
    [['--lang=en'], { LANG: 'id_ID.UTF-8' }, 'en'],
    [[], { LANG: 'id_ID.UTF-8' }, 'id'],
    [[], { LC_ALL: 'C', LANG: 'id_ID.UTF-8' }, 'en'],
    [[], {}, 'en'],
  ] as const)('of %j with %j is %s', (words, environment, locale) => {
    expect(readLanguage(words, environment)).toBe(locale);
  });

  test('leaves a message it does not know as it is, and loses no typed word', () => {
    expect(inIndonesian('is odd, expected a wonder')).toBe('is odd, seharusnya a wonder');
    expect(inIndonesian('"$& {}" leads nowhere, expected an id of content/claims')).toContain(
      '$& {}',
    );
    expect(locales).toContain(readLanguage(['--lang'], {}));
  });
});
