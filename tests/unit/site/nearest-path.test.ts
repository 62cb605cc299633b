import { expect, test } from 'vitest';
import { countEdits, findNearest } from '#site/nearest-path.ts';

const paths = ['/', '/linimasa/', '/klaim/', '/peta/', '/en/', '/en/timeline/', '/en/map/'];

test.each([
  ['/linimsa/', '/linimasa/'],
  ['/Klaim/prd-9999/', '/klaim/'],
  ['/en/timelin', '/en/timeline/'],
  ['/petaa/', '/peta/'],
])('%s is nearest to %s', (asked, nearest) => {
  expect(findNearest(asked, paths)).toBe(nearest);
});

test('an address like none of the pages has no nearest one', () => {
  expect(findNearest('/wp-login.php', paths)).toBeUndefined();
});

test.each([
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['peta', 'peta', 0],
])('from "%s" to "%s" are %i changes', (from, to, edits) => {
  expect(countEdits(from, to)).toBe(edits);
  expect(countEdits(to, from)).toBe(edits);
});
