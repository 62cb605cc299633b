import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { listInSentence, listReadWhole, tellReading, tellSettling } from '#site/tell-readings.ts';
import { aConflict, anArchive, aSource } from '../../support/builders.ts';

describe('what was read of a source', () => {
  test('is told with the copy it was read in, where it was not at its address', () => {
    const whole = aSource({ custom: { read: { extent: 'whole' } } });
    const copy = 'https://web.archive.org/web/2020/https://example.org/';
    const copied = aSource({ custom: { read: { extent: 'whole', copy } } });
    expect(tellReading(copied, 'en')).toContain('web.archive.org');
    expect(tellReading(copied, 'en').startsWith(tellReading(whole, 'en'))).toBe(true);
    expect(tellReading(whole, 'id')).not.toBe(tellReading(aSource(), 'id'));
  });

  test('lists as read whole no source of which an excerpt was read', () => {
    const whole = aSource({ id: 'whole', custom: { read: { extent: 'whole' } } });
    const archive = anArchive({ sources: [aSource(), whole] });
    expect(listReadWhole(archive).map(({ id }) => id)).toEqual(['whole']);
  });
});

describe('what would settle a question', () => {
  const archive = anArchive({ sources: [aSource(), aSource({ id: 'book' })] });

  test('is what is written of it, and the sources still to be read', () => {
    const told = tellSettling(archive, aConflict([], { unread: ['book'] }), 'id');
    expect(told?.text).toBeUndefined();
    expect(told?.unread.map(({ id }) => id)).toEqual(['book']);
    const written = aConflict([], { settle: { id: 'Arsip.', en: 'Archives.' } });
    expect(tellSettling(archive, written, 'en')).toMatchObject({ text: 'Archives.', unread: [] });
  });

  test('is nothing where nothing is known that would', () => {
    expect(tellSettling(archive, aConflict([]), 'id')).toBeNull();
  });
});

describe('sources in a sentence', () => {
  const told = (source: Parameters<typeof aSource>[0]) =>
    listInSentence([aSource(source)], 'id')[0]?.where;

  test('stand in quotation marks with the words of a list between them', () => {
    const parts = listInSentence(
      ['a', 'b', 'c'].map((id) => aSource({ id, title: id })),
      'en',
    );
    expect(parts.map(({ text }) => text).join('')).toBe('“a”, “b” and “c”');
    expect(parts.flatMap(({ source }) => source?.id ?? [])).toEqual(['a', 'b', 'c']);
  });

  test('tell where they appeared and when, as far as it is known', () => {
    const issued = parsePeriod('2019');
    expect(told({ 'container-title': 'Kompas', publisher: 'Gramedia', issued })).toBe(
      'Kompas, 2019',
    );
    expect(told({ publisher: 'Gramedia' })).toBe('Gramedia');
    expect(told({ issued })).toBe('2019');
    expect(told({})).toBe('');
  });
});

test('a list of one source has no words between', () => {
  expect(listInSentence([aSource({ title: 'Judul' })], 'id')).toMatchObject([
    { text: '“Judul”', where: '' },
  ]);
});
