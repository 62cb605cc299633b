import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { writeBibtex } from '#citing/bibtex.ts';
import { writeCoins } from '#citing/coins.ts';
import { toCslItem } from '#citing/csl-json.ts';
import { writeRis } from '#citing/ris.ts';
import { aSource } from '../../support/builders.ts';

const article = aSource({
  id: 'article',
  type: 'article-journal',
  title: 'Besi & 50 % baja #1_{a}~^\\',
  author: [{ family: 'Jemadu', given: 'Liberty' }, { literal: 'Dinas A & B' }],
  editor: [{ family: 'Sari', given: 'Dewi' }],
  'container-title': 'Jurnal Logam',
  publisher: 'Unsoed',
  genre: 'Telaah',
  page: '12-19',
  issued: parsePeriod('1980-05'),
  URL: 'https://example.org/a_b?c={d}\\e',
  language: 'en',
});

test('a BibTeX entry says all that is known of a work, escaped as TeX wants it', () => {
  expect(writeBibtex([article])).toBe(
    String.raw`@article{article,
  author = {Jemadu, Liberty and {Dinas A \& B}},
  editor = {Sari, Dewi},
  title = {{Besi \& 50 \% baja \#1\_\{a\}\textasciitilde{}\textasciicircum{}\textbackslash{}}},
  journal = {Jurnal Logam},
  publisher = {Unsoed},
  type = {Telaah},
  pages = {12--19},
  year = {1980},
  month = may,
  date = {1980-05},
  url = {https://example.org/a_b?c=%7Bd%7D%5Ce},
  urldate = {2026-11-21},
  langid = {english},
  language = {english},
}
`,
  );
});

test('and is silent on what is not', () => {
  const { issued: _issued, accessed: _accessed, ...bare } = aSource({ id: 'bare' });
  expect(
    writeBibtex([
      { ...bare, issued: null },
      { ...bare, id: 'other', issued: null },
    ]),
  ).toMatch(
    /^@online\{bare,\n {2}title = .*\n {2}url = .*\n {2}langid = .*\n {2}language = .*\n\}\n\n@online\{other,/,
  );
  expect(writeBibtex([aSource({ type: 'dataset', genre: 'Data' })])).toContain('note = {Data}');
  expect(writeBibtex([aSource({ genre: 'Siaran' })])).toContain('note = {Siaran}');
});

test('a RIS record says all that is known of a work, a line for each', () => {
  const lines = writeRis([article]).split('\r\n');
  expect(lines).toEqual([
    'TY  - JOUR',
    'ID  - article',
    'AU  - Jemadu, Liberty',
    'AU  - Dinas A & B',
    'ED  - Sari, Dewi',
    'TI  - Besi & 50 % baja #1_{a}~^\\',
    'T2  - Jurnal Logam',
    'PB  - Unsoed',
    'M3  - Telaah',
    'SP  - 12',
    'EP  - 19',
    'PY  - 1980',
    'DA  - 1980/05//',
    String.raw`UR  - https://example.org/a_b?c={d}\e`,
    'Y2  - 2026/11/21',
    'LA  - en',
    'ER  - ',
    '',
  ]);
});

test('no record says what is not known, and records stand apart', () => {
  const bare = aSource({ id: 'bare' });
  const record = [
    ...['TY  - ELEC', 'ID  - bare', 'TI  - Judul bare', 'UR  - https://example.org/bare'],
    ...['Y2  - 2026/11/21', 'LA  - id', 'ER  - ', ''],
  ].join('\r\n');
  expect(writeRis([bare, bare])).toBe(`${record}\r\n${record}`);
  expect([...new URLSearchParams(writeCoins(bare)).keys()]).toEqual([
    ...['ctx_ver', 'rft_val_fmt', 'rft.title', 'rft.language', 'rft.identifier', 'rft.type'],
  ]);
});

test('a book names who gave it out, and no book that it is part of', () => {
  const book = aSource({ type: 'book', publisher: 'Balai', 'container-title': 'Seri' });
  const text = writeBibtex([book]);
  expect(text).toContain('organization = {Seri},\n  publisher = {Balai},');
  expect(text).not.toContain('booktitle');
});

describe('the kind of a work', () => {
  test.each([
    ['article-journal', 'JOUR', 'journalArticle', 'article'],
    ['article-magazine', 'MGZN', 'magazineArticle', 'article'],
    ['book', 'BOOK', 'book', 'book'],
    ['post', 'ELEC', 'forumPost', 'online'],
    ['post-weblog', 'BLOG', 'blogPost', 'online'],
    ['dataset', 'DATA', 'webpage', 'misc'],
    ['thesis', 'THES', 'thesis', 'mastersthesis'],
    ['webpage', 'ELEC', 'webpage', 'online'],
  ] as const)('%s is %s to RIS, %s to Zotero and %s to BibTeX', (type, ris, zotero, bibtex) => {
    const work = aSource({ type });
    expect(writeRis([work])).toContain(`TY  - ${ris}\r\n`);
    expect(writeCoins(work)).toMatch(new RegExp(`rft.type=${zotero}$`));
    expect(writeBibtex([work])).toContain(`@${bibtex}{`);
  });
});

describe('the date of a work', () => {
  const dated = (edtf: string | null) =>
    aSource({ issued: edtf === null ? null : parsePeriod(edtf) });

  test.each([
    ['1980-05-17', '1980/05/17/'],
    ['1980', '1980///'],
    ['197X', '1970///'],
    ['1980/1990', '1980///'],
    ['../1990', '1990///'],
  ])('%s is %s in RIS, with the year in a field of its own', (edtf, day) => {
    expect(writeRis([dated(edtf)])).toContain(`PY  - ${day.slice(0, 4)}\r\nDA  - ${day}\r\n`);
  });

  test.each([
    ['1980-05-17', { 'date-parts': [[1980, 5, 17]] }],
    ['1980-05', { 'date-parts': [[1980, 5]] }],
    ['1980~', { 'date-parts': [[1980]], circa: true }],
    ['197X', { 'date-parts': [[1970], [1979]] }],
    ['1980/1990-02', { 'date-parts': [[1980], [1990, 2]] }],
    ['1977/..', { 'date-parts': [[1977]] }],
    ['../1977', { 'date-parts': [[1977]] }],
  ])('%s is as far known in CSL', (edtf, issued) => {
    expect(toCslItem(dated(edtf)).issued).toEqual(issued);
  });

  test('is left out where nobody knows it', () => {
    expect(writeRis([dated(null)])).not.toMatch(/^(PY|DA)/m);
    expect(writeBibtex([dated(null)])).not.toMatch(/(year|month| date) =/);
    expect(Object.keys(toCslItem(dated(null)))).toEqual([
      ...['id', 'type', 'title', 'accessed', 'URL', 'language'],
    ]);
  });
});

test('CSL holds each field a work has', () => {
  const { author, editor, publisher, genre, page } = article;
  expect(toCslItem(article)).toEqual({
    ...{ id: 'article', type: 'article-journal', title: article.title, author, editor },
    ...{ 'container-title': 'Jurnal Logam', publisher, genre, page },
    issued: { 'date-parts': [[1980, 5]] },
    accessed: { 'date-parts': [[2026, 11, 21]] },
    ...{ URL: article.URL, language: 'en' },
  });
});

test('COinS offers the work to a reference manager', () => {
  const given = new URLSearchParams(writeCoins(article));
  expect([...given]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', article.title],
    ['rft.au', 'Jemadu, Liberty'],
    ['rft.au', 'Dinas A & B,'],
    ['rft.source', 'Jurnal Logam'],
    ['rft.publisher', 'Unsoed'],
    ['rft.pages', '12-19'],
    ['rft.date', '1980-05'],
    ['rft.language', 'en'],
    ['rft.identifier', article.URL],
    ['rft.type', 'journalArticle'],
  ]);
});
