import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

test('every token that is declared is used', () => {
  const declared = read('src/styles/tokens/*.css').matchAll(/^\s*(--[\w-]+):/gm);
  const names = Array.from(declared, ([, name = '']) => name);
  const sources = read('src/**/*.{css,astro,ts,svg}');
  // The eras' tokens are named by a pattern where a canvas reads them: --era-${era}.
  const isUsed = (name: string): boolean =>
    [`var(${name})`, `var(${name},`, `'${name}'`].some((use) => sources.includes(use)) ||
    (name.startsWith('--era-') && sources.includes('--era-${era}'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});
