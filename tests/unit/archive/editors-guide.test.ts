import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { recordsOf } from '#archive/content.ts';
import { collectionNames } from '#archive/schemas/collections.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { makePhoto } from '../../support/generated-photos.ts';
import { writeProse } from '../../support/prose.ts';

interface Example {
  readonly file: string;
  readonly text: string;
}

/** The examples of a guide: the file each is for, and its text. */
function readExamples(guide: string): Example[] {
  const blocks = readFileSync(guide, 'utf8').matchAll(
    /```(?:yaml\n# (content\/[^\s:]+)[^\n]*|mdx (content\/\S+))\n([^`]*)```/g,
  );
  return Array.from(blocks, ([, list, prose, text = '']) => ({ file: list ?? prose ?? '', text }));
}

/** Does with an example what the guide says. */
function follow(root: string, { file, text }: Example): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (file.endsWith('site.yaml')) {
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('contacts: []\n', () => text),
    );
  } else if (existsSync(path)) appendFileSync(path, text);
  // The guide shows how a story begins; somebody must write the rest.
  else writeFileSync(path, file.endsWith('.mdx') ? `${text}\n${goOn(file)}\n` : text);
}

const goOn = (file: string): string => writeProse(700, file.endsWith('en.mdx') ? 'en' : 'id');

test.each(['docs/editing.md', 'docs/menyunting.md'])(
  'whoever copies every example of %s has sound content of every kind',
  async (guide) => {
    const root = mkdtempSync(join(tmpdir(), 'guide-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    cpSync('content', join(root, 'content'), { recursive: true });
    cpSync('src/assets/drawings', join(root, 'src/assets/drawings'), { recursive: true });
    mkdirSync(join(root, 'content/photos'), { recursive: true });
    writeFileSync(join(root, 'content/photos/gapura.jpg'), await makePhoto());
    const before = recordsOf(checkContent(root).content);
    for (const example of readExamples(guide)) follow(root, example);
    const { content, problems } = checkContent(root);
    expect(problems.map((problem) => tellProblem(problem, 'en'))).toEqual([]);
    const after = recordsOf(content);
    const same = collectionNames.filter((name) => after[name].length === before[name].length);
    expect(same.toSorted()).toEqual(unshown.toSorted());
    expect(after.site[0]?.contacts.map(({ kind }) => kind)).toHaveLength(4);
  },
  240_000,
);

/** Kinds that are one record, the regency's own list, or drawn by hand; the README has them. */
const unshown = ['villages', 'site', 'firstSteps', 'cases', 'drawings', 'pages'] as const;
