import { expect, test } from 'vitest';
import { homeEraOf, listEraSections, radiusOf } from '#timeline/era-sections.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const listSections = () => listEraSections(linkSmallArchive());

test('every event stands once, in the era of its earliest date', () => {
  const placed = listSections().flatMap(({ era, events }) =>
    events.map((event) => [era, event] as const),
  );
  expect(placed.map(([, { id }]) => id).sort()).toEqual(['count-made', 'first-exhaust-made']);
  for (const [era, event] of placed) expect(homeEraOf(event)).toBe(era);
});

test('an event with rival dates is named in the other eras too', () => {
  const named = listSections().filter(({ also }) =>
    also.some(({ id }) => id === 'first-exhaust-made'),
  );
  expect(named.map(({ era }) => era)).toEqual(['1970']);
});

test('the area of a ring is its number', () => {
  expect(radiusOf(400, 400, 40)).toBe(40);
  expect(radiusOf(100, 400, 40)).toBe(20);
});

test('a count stands in the era it was made for, and in no other', () => {
  const counted = listSections().flatMap(({ era, counts }) =>
    counts.map(({ series, claim }) => [era, series, claim.id]),
  );
  expect(counted).toEqual([['1980', 'makers-quarter', 'count-1980']]);
});
