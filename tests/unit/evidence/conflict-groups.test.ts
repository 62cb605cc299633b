import { expect, test } from 'vitest';
import { groupConflicts } from '#evidence/conflict-groups.ts';
import { anArchive, somePages } from '../../support/builders.ts';
import { archive } from '../../support/real-archive.ts';

test('questions stand in the order the editor gives, and none is lost', () => {
  const groups = groupConflicts(archive);
  const ids = groups.flatMap(({ conflicts }) => conflicts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([...archive.conflicts.keys()].toSorted());
  expect(ids[0]).toBe(archive.pages.home.conflict);
});

test('a question no group names ends the last one', () => {
  const [some] = archive.conflicts.values();
  if (!some) throw new Error('no question');
  const conflicts = ['a', 'b', 'c'].map((id) => ({ ...some, id, positions: [] }));
  const title = { id: '', en: '' };
  const groups = [
    { title, conflicts: ['c'] },
    { title, conflicts: ['a'] },
  ];
  const pages = { ...somePages(), conflicts: { claims: [], facts: [], groups } };
  const grouped = groupConflicts(anArchive({ conflicts, pages: [pages] }));
  expect(grouped.map((group) => group.conflicts.map(({ id }) => id))).toEqual([['c'], ['a', 'b']]);
});
