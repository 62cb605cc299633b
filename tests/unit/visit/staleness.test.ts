import { expect, test } from 'vitest';
import { countStale } from '#visit/staleness.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const today = '2026-11-21';
const countIssued = (issued: string | null, on = today): number => {
  const { visitFacts } = linkSmallArchive((small) => {
    small.set(['visit/area.yaml', 'by-bus'], ['source', 'issued'], issued);
  });
  return countStale([...visitFacts.values()], on);
};

test.each([
  ['2026-11', 0],
  ['2024-11-21', 0],
  ['2024-11-20', 1],
  ['2024', 0],
  ['2023', 1],
  ['2019/2025', 0],
  [null, 1],
])('a visitor note of %s asks the visitor to check: %d', (issued, count) => {
  expect(countIssued(issued)).toBe(count);
});

test('a note goes stale the day after two years', () => {
  expect(countIssued('2025-01-01', '2027-01-01')).toBe(0);
  expect(countIssued('2025-01-01', '2027-01-02')).toBe(1);
});

test('a note without a source is stale, and each note counts', () => {
  const { visitFacts } = linkSmallArchive((small) => {
    const note = small.record('visit/area.yaml', 'by-bus');
    small.add('visit/area.yaml', { ...note, id: 'unsourced', source: null });
    small.add('visit/area.yaml', {
      ...note,
      id: 'old',
      source: { title: 'Terminal', URL: 'https://example.org', issued: '2011' },
    });
  });
  expect(countStale([...visitFacts.values()], today)).toBe(2);
  expect(countStale([], today)).toBe(0);
});
