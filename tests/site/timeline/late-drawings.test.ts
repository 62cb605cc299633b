import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';

test('the file of late drawings holds every one a page asks of it, and no other', () => {
  const asked = readPages('dist').flatMap(({ html }) =>
    Array.from(html.matchAll(/\/drawings\.svg#([^"]+)"/g), ([, id]) => id),
  );
  const file = readFileSync('dist/drawings.svg', 'utf8');
  const held = Array.from(file.matchAll(/<svg id="([^"]+)"/g), ([, id]) => id);
  expect(held.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(held.length).toBeGreaterThan(0);
});
