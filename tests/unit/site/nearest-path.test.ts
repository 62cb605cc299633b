import { expect, test } from 'vitest';
import { countEdits, findNearest } from '#site/nearest-path.ts';

const lists = ['/', '/linimasa/', '/klaim/', '/peta/', '/en/', '/en/timeline/', '/en/map/'];
const records = ['/klaim/prd-001/', '/klaim/prd-019/', '/klaim/prd-119/', '/en/claims/prd-019/'];
const places = ['/tempat/', '/tempat/dusun-sayangan/', '/tempat/jet-hot/', '/tempat/sanggaluri/'];
const stories = ['/en/stories/', '/en/stories/may-1980/', '/cerita/mei-1980/'];
const paths = [...lists, ...records, ...places, ...stories];

test.each([
  ['/linimsa/', '/linimasa/'],
  ['/Klaim/prd-9999/', '/klaim/'],
  ['/en/timelin', '/en/timeline/'],
  ['/petaa/', '/peta/'],
  ['/klaim/prd-0019/', '/klaim/prd-019/'],
  ['/en/claims/PRD-019)', '/en/claims/prd-019/'],
  ['/en/storis/may-1980', '/en/stories/may-1980/'],
  ['/en/stories/may-1980%29', '/en/stories/may-1980/'],
  ['/tempat/sayangn/', '/tempat/dusun-sayangan/'],
  ['/tempat/no-such/', '/tempat/'],
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
