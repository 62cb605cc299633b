import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { writeBibtex } from '#citing/bibtex.ts';
import { writeRis } from '#citing/ris.ts';
import { aSource } from '../../support/builders.ts';

/** Entry types that `plain.bst` of 1988 knows, and `online`, which Zotero needs for a web page. */
const oldTypes = ['article', 'book', 'mastersthesis', 'misc', 'online'];

const press = aSource({
  id: 'press',
  title: 'PI-7 di Kementerian Perindustrian',
  'container-title': 'Kompas.com',
  issued: parsePeriod('2022-08-30'),
});
const magazine = aSource({
  id: 'magazine',
  type: 'article-magazine',
  'container-title': 'Tempo',
  issued: parsePeriod('1980-05-17'),
});
const thesis = aSource({
  id: 'thesis',
  type: 'thesis',
  publisher: 'Universitas Negeri Semarang',
  genre: 'Skripsi',
});
const dataset = aSource({ id: 'data', type: 'dataset', genre: 'Kumpulan data, versi 1' });

/** The fields of one entry, in their order. */
function readEntry(work: Parameters<typeof writeBibtex>[0][number]) {
  const text = writeBibtex([work]);
  const fields = [...text.matchAll(/^ {2}(\w+) = (.*),$/gm)];
  return {
    type: /^@(\w+)/.exec(text)?.[1] ?? '',
    fields: Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])),
  };
}

describe('a BibTeX file', () => {
  test('uses no entry type that a reader drops', () => {
    for (const work of [press, magazine, thesis, dataset]) {
      expect(oldTypes).toContain(readEntry(work).type);
    }
  });

  test('keeps the capitals of a title by braces around the whole of it', () => {
    expect(readEntry(press).fields['title']).toBe('{{PI-7 di Kementerian Perindustrian}}');
  });

  test('says the language to biblatex and to Zotero', () => {
    const { langid, language } = readEntry(press).fields;
    expect([langid, language]).toEqual(['{indonesian}', '{indonesian}']);
  });

  test('names the site of a web page to biblatex and to Zotero', () => {
    const { organization, booktitle } = readEntry(press).fields;
    expect([organization, booktitle]).toEqual(['{Kompas.com}', '{Kompas.com}']);
  });

  test('names the magazine as such, in the field that plain knows', () => {
    const { journal, entrysubtype } = readEntry(magazine).fields;
    expect([journal, entrysubtype]).toEqual(['{Tempo}', '{magazine}']);
  });

  test('names the university and the kind of a thesis', () => {
    const { school, type } = readEntry(thesis).fields;
    expect([school, type]).toEqual(['{Universitas Negeri Semarang}', '{Skripsi}']);
  });

  test('writes a month as the name every style spells out', () => {
    expect(readEntry(press).fields['month']).toBe('aug');
  });

  test('gives the whole date last, so that Zotero adds no month to it', () => {
    const names = Object.keys(readEntry(press).fields);
    expect(names.indexOf('date')).toBeGreaterThan(names.indexOf('month'));
  });

  test('comes back from Citation.js whole', () => {
    const works = [press, magazine, thesis];
    const back = new Cite(writeBibtex(works), { forceType: '@biblatex/text' }).data as {
      title: string;
      'container-title'?: string;
      publisher?: string;
    }[];
    expect(back.map(({ title }) => title)).toEqual(works.map(({ title }) => title));
    expect(back[1]?.['container-title']).toBe('Tempo');
    expect(back[2]?.publisher).toBe('Universitas Negeri Semarang');
  });
});

describe('a RIS file', () => {
  test('gives first and last page in fields of their own', () => {
    const text = writeRis([aSource({ type: 'article-journal', page: '12-19' })]);
    expect(text).toContain('SP  - 12\r\nEP  - 19\r\n');
  });

  test('calls a thesis by its kind and its university', () => {
    const text = writeRis([thesis]);
    expect(text).toContain('PB  - Universitas Negeri Semarang');
    expect(text).toContain('M3  - Skripsi');
  });
});
