import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readZincMap } from '#map/build/zinc-map/zinc-map.ts';
import { keepFile, readKept } from '#site/build/kept-file.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what is kept comes back as it was, with nothing beside it', () => {
  const folder = makeFolder();
  const file = join(folder, 'cards', 'a');
  keepFile(file, Buffer.from([0xff, 0xd8, 0, 7]));
  expect(readKept(file)).toEqual(Buffer.from([0xff, 0xd8, 0, 7]));
  expect(readdirSync(join(folder, 'cards'))).toEqual(['a']);
  expect(readKept(join(folder, 'b'))).toBeNull();
});

test.each([
  ['cut off', (file: string) => truncateSync(file, 60)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['something else', (file: string) => writeFileSync(file, '{}')],
  [
    'changed by a bit',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('a file that is %s counts as missing', (_, damage) => {
  const file = join(makeFolder(), 'a');
  keepFile(file, 'x'.repeat(100));
  damage(file);
  expect(readKept(file)).toBeNull();
});

test('a map whose cache was damaged is drawn anew, and kept whole again', () => {
  const root = makeFolder();
  const { villages } = linkSmallArchive();
  const map = readZincMap(root, villages);
  const [name = ''] = readdirSync(join(root, '.cache'));
  const file = join(root, '.cache', name);
  const whole = readFileSync(file);
  truncateSync(file, 5000);
  expect(readZincMap(root, villages)).toEqual(map);
  expect(readFileSync(file)).toEqual(whole);
});
