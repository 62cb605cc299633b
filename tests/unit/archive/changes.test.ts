import { describe, expect, test } from 'vitest';
import { checkContent } from '#archive/build/read-content.ts';
import { datePage, listChanges, sortTouched } from '#archive/changes.ts';
import { applyRules } from '#archive/rules/rules.ts';
import { change as changeSchema } from '#archive/schemas/changes.ts';
import { aChange, anArchive } from '../../support/builders.ts';
import { writeArchive } from '../../support/small-archive.ts';

const change = (id: string, date: string, pages: string[]) => aChange({ id, date, pages });
const changed = anArchive({
  changes: [
    change('a', '2026-11-21', ['*']),
    change('b', '2027-02-01', ['claims']),
    change('c', '2027-03-01', ['claims/prd-019', 'figures']),
  ],
});

describe('changes', () => {
  test('date a record by the last change that names it, not by one of its list', () => {
    expect(datePage(changed, { page: 'claims', id: 'prd-019' })).toEqual({
      published: '2026-11-21',
      changed: '2027-03-01',
    });
    expect(datePage(changed, { page: 'claims', id: 'prd-020' }).changed).toBe('2026-11-21');
    expect(listChanges(changed, { page: 'claims', id: null }).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  test('part whole pages from records, and gather records by their page', () => {
    const touched = sortTouched(
      change('d', '2027-04-01', ['*', 'claims/a', 'sources/x', 'home', 'claims/b']),
    );
    expect(touched.pages).toEqual(['*', 'home']);
    expect([...touched.records]).toEqual([
      ['claims', ['a', 'b']],
      ['sources', ['x']],
    ]);
  });

  test('that name what does not exist are refused, each with its file', () => {
    const { content } = checkContent(writeArchive());
    const pages = ['claims/prd-999', 'nowhere', 'figures/x', '*/x', 'claims/first-1956'];
    const broken = {
      ...content,
      changes: [{ file: 'content/changes.yaml', data: change('x', '2027-01-01', pages) }],
    };
    const said = applyRules(broken, '2026-11-26').map(({ file, message }) => `${file} ${message}`);
    expect(said.filter((line) => line.includes('leads nowhere'))).toHaveLength(4);
    expect(said.filter((line) => line.includes('no change of all pages'))).toHaveLength(1);
  });

  test('need a day, a page and a line in each language', () => {
    expect(changeSchema.safeParse(change('a', '2026-11-21', ['*'])).success).toBe(true);
    expect(changeSchema.safeParse(change('a', '21.11.2026', ['*'])).success).toBe(false);
    expect(changeSchema.safeParse(change('a', '2026-11-21', [])).success).toBe(false);
  });
});
