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
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { makePhoto } from '../../support/generated-photos.ts';

/** The examples of a guide: the file each is for, and its text. */
function readExamples(guide: string): [file: string, text: string][] {
  const blocks = readFileSync(guide, 'utf8').matchAll(/```yaml\n# (content\/\S+)\n([^`]*)```/g);
  return Array.from(blocks, ([, file = '', text = '']) => [file, text]);
}

test.each(['docs/editing.md', 'docs/menyunting.md'])(
  'whoever copies every example of %s has sound content',
  async (guide) => {
    const root = mkdtempSync(join(tmpdir(), 'guide-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    cpSync('content', join(root, 'content'), { recursive: true });
    cpSync('src/assets/drawings', join(root, 'src/assets/drawings'), { recursive: true });
    mkdirSync(join(root, 'content/photos'), { recursive: true });
    writeFileSync(join(root, 'content/photos/gapura.jpg'), await makePhoto());
    const examples = readExamples(guide);
    for (const [file, text] of examples) {
      const path = join(root, file);
      if (existsSync(path)) appendFileSync(path, `\n${text}`);
      else writeFileSync(path, text);
    }
    const lines = checkContent(root).problems.map((problem) => tellProblem(problem, 'en'));
    expect(lines).toEqual([]);
    expect(examples.length).toBeGreaterThan(12);
  },
);
