/** The picture of the zinc sheet that all maps lie on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the zinc sheet is drawn in parts: a browser that zooms draws all of a path for each tile', () => {
  const svg = readFileSync('dist/zinc-map.svg', 'utf8');
  const paths = [...svg.matchAll(/<path class="(s\d|edges)" d="([^"]*)"/g)].slice(1);
  const sizes = paths.map(([, , path = '']) => path.length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(whole / 20);
});
