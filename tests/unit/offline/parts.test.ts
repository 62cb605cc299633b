import { expect, test } from 'vitest';
import { cutParts } from '#offline/parts.ts';

const page = (path: string, weight = 500_000) => ({ path, weight });

test('main pages come first, then the sections with few pages before those with many', () => {
  const files = ['/klaim/a/', '/klaim/b/', '/klaim/c/', '/cerita/x/', '/cerita/y/', '/peta/'];
  const paths = cutParts(files.map((path) => page(path)))
    .flat()
    .map(({ path }) => path);
  expect(paths).toEqual([
    ...['/peta/', '/cerita/x/', '/cerita/y/'],
    ...['/klaim/a/', '/klaim/b/', '/klaim/c/'],
  ]);
});

test('a part is full before the next begins, and no file is lost or cut', () => {
  const files = Array.from({ length: 7 }, (_, at) => page(`/klaim/${at}/`));
  expect(cutParts(files).map(({ length }) => length)).toEqual([3, 3, 1]);
});

test('a file heavier than a part has one of its own', () => {
  const parts = cutParts([page('/a/'), page('/b/', 9_000_000), page('/c/')]);
  expect(parts.map((part) => part.map(({ path }) => path))).toEqual([['/a/'], ['/b/'], ['/c/']]);
});
