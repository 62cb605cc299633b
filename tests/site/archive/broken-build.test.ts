import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { copyProject } from '../../../scripts/project-copy.ts';
import { listTexts, slips } from '../../support/content-slips.ts';
import { deepRuns, isDeep, seed } from '../../support/depth.ts';

/** A way an editor breaks a file, and what the build must say about it. */
interface Break {
  readonly file: string;
  readonly change: (text: string) => string;
  readonly says: string;
}

const put =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);

/** The first file below a folder of `content/` that a change does change. */
function breakSome(folder: string, ending: string, says: string, change: Break['change']): Break {
  const files = readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join('content', folder, name));
  const file = files.find((one) => {
    const text = readFileSync(one, 'utf8');
    return change(text) !== text;
  });
  if (!file) throw new Error(`nothing in ${folder} can be broken this way: ${says}`);
  return { file, change, says };
}

const breaks = [
  breakSome('claims', '.yaml', 'is used twice', (text) => `${text}\n${text}`),
  breakSome('claims', '.yaml', 'leads nowhere', put(/sources:\s+[-[]\s*/, '$&no-such-')),
  breakSome('claims', '.yaml', 'runs backwards', put(/period: .+/, "period: '1999/1990'")),
  breakSome('places', '.yaml', 'outside Central Java', put('lat: -7', 'lat: 7')),
  breakSome('conflicts', '.yaml', 'is not a field here', put('axis: ', 'axes: ')),
  breakSome('stories', 'en.mdx', 'is not MDX', put('</Claim>', '</Claims>')),
  breakSome('stories', 'id.mdx', 'leads nowhere', put('<Claim id="', '<Claim id="no-such-')),
  breakSome('events', '.yaml', 'is not a field here', put('dates:', 'date:')),
];

/**
 * Slips anywhere in the content that the check refuses, with what it says. A build runs the same check
 * before anything else, so those it lets pass make the site that the check's own test links.
 */
function* drawRefused(count: number): Generator<Break> {
  const random = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { seed, numRuns: count * 4 });
  const files = listTexts('content');
  let found = 0;
  for (const [one, at, way] of random) {
    const file = files[one % files.length] ?? '';
    const slip = slips[way % slips.length];
    if (!slip || found === count) return;
    const change = (text: string): string => slip.apply(text, at % text.length);
    const whole = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), change(whole));
    const problem = checkContent(root).problems.find((told) => told.file === file);
    writeFileSync(join(root, file), whole);
    if (!problem) continue;
    found += 1;
    yield { file, change, says: problem.message.replaceAll(/\s+/g, ' ') };
  }
}

let root = '';

describe('a build of a broken archive', () => {
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'jejak-knalpot-build-'));
    cpSync('content', join(root, 'content'), { recursive: true });
    copyProject(root);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const expectToStop = ({ file, change, says }: Break): void => {
    const path = join(root, file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, change(whole));
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--root', root], {
      encoding: 'utf8',
    });
    writeFileSync(path, whole);
    expect(status).not.toBe(0);
    const said = stdout + stderr;
    expect(said).toContain(says);
    expect(said).toContain(file);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  };

  test.each(breaks.slice(0, deepRuns(2, breaks.length)))(
    'stops, names $file and leaves nothing behind: $says',
    expectToStop,
  );

  if (isDeep) {
    test('stops at slips anywhere, and says what the check says', () => {
      for (const one of drawRefused(32)) expectToStop(one);
    }, 1_800_000);
  }
});
