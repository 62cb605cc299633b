import { describe, expect, test } from 'vitest';
import { glossaryTable } from '#data/tables/glossary.ts';
import { glossarySourcesTable } from '#data/tables/links.ts';
import { placesTable } from '#data/tables/places.ts';
import { sourcesTable } from '#data/tables/sources.ts';
import { filledArchive } from '../../../support/filled-archive.ts';
import { testLinks } from '../../../support/hostile-archive.ts';
import { readRows } from '../../../support/read-table.ts';

const pagesOf = (path: string) => ({
  page_id: `https://example.org/${path}/`,
  page_en: `https://example.org/en/${path}/`,
});

describe('the places', () => {
  const rowsOf = (...ids: string[]) =>
    readRows(placesTable(filledArchive, testLinks)).filter(({ id }) => ids.includes(id ?? ''));
  const origin = {
    ...{ origin_id: 'Diukur', origin_en: 'Measured' },
    ...{ origin_source: 'peta.example', licence: 'ODbL' },
  };

  test('are all that are published, in the order of the content', () => {
    const rows = readRows(placesTable(filledArchive, testLinks));
    expect(rows.map(({ id }) => id)).toEqual([
      ...['museum', 'hamlet', 'area', 'maker', 'second-maker', 'unnamed'],
    ]);
  });

  test('have a point where it is known to 250 metres, and no page where nothing names them', () => {
    expect(rowsOf('museum', 'unnamed')).toEqual([
      {
        ...{ id: 'museum', kind: 'museum', name_id: 'Museum', name_en: 'The museum' },
        ...{ code: '33.03', village: 'Desa', district: 'Kecamatan' },
        ...{ shape: 'point', latitude: '-7.38488', longitude: '109.35823', precision_m: '120' },
        ...{ ...origin, note_id: 'Catatan.', note_en: 'A note.', ...pagesOf('places/museum') },
      },
      {
        ...{ id: 'unnamed', kind: 'landmark', name_id: 'Tugu', name_en: 'Monument', ...origin },
        ...{ shape: 'point', latitude: '-7.41', longitude: '109.41', precision_m: '250' },
      },
    ]);
  });

  test('known only roughly or not at all have no point, and say so', () => {
    expect(rowsOf('hamlet', 'area')).toEqual([
      {
        ...{ id: 'hamlet', kind: 'village', name_id: 'Dusun', name_en: 'Hamlet' },
        ...{ shape: 'none', ...pagesOf('places/hamlet') },
      },
      {
        ...{ id: 'area', kind: 'village', name_id: 'Kampung', name_en: 'Quarter', ...origin },
        ...{ shape: 'area', precision_m: '600', ...pagesOf('places/area') },
      },
    ]);
  });

  test('that are workshops say what the press printed, and name no area that is in no row', () => {
    expect(rowsOf('maker', 'second-maker')).toEqual([
      {
        ...{ id: 'maker', kind: 'workshop', name_id: 'Bengkel', name_en: 'Workshop' },
        ...{ shape: 'area', precision_m: '600', area: 'area' },
        ...{ owner: 'Pemilik', products_id: 'Knalpot', products_en: 'Exhausts' },
        ...{ named: '2004/2005-06', named_first: '2004-01-01', named_last: '2005-06-30' },
        ...{ sources: 'page report', ...pagesOf('places/maker') },
      },
      {
        ...{ id: 'second-maker', kind: 'workshop', name_id: 'Pande', name_en: 'Smith' },
        ...{ shape: 'area', precision_m: '500', products_id: 'Drum', products_en: 'Drums' },
        ...{ named: '1999', named_first: '1999-01-01', named_last: '1999-12-31' },
        ...{ sources: 'page', ...pagesOf('places/second-maker') },
      },
    ]);
  });
});

test('a source says who wrote it, where and when, how it was read and how far to trust it', () => {
  const day = '1980-05-17';
  const pressReport = 'Laporan pers.';
  expect(readRows(sourcesTable(filledArchive, testLinks))).toEqual([
    {
      ...{ id: 'magazine', type: 'article-magazine', title: 'Kampung "Lama", 1980' },
      ...{ authors: 'Depan Belakang; Redaksi', container_title: 'Majalah', publisher: 'Penerbit' },
      ...{ issued: day, issued_first: day, issued_last: day, accessed: '2026-11-20' },
      ...{ url: 'https://example.org/magazine', language: 'id', kind: 'press' },
      ...{ reliability_id: 'Laporan.', reliability_en: 'A report.' },
      ...{ carrier_id: 'Salinan.', carrier_en: 'A copy.' },
      ...{ read: 'whole', read_copy: 'https://example.org/copy', retells: 'letter report' },
      ...{ claim_count: '2', ...pagesOf('sources/magazine') },
    },
    {
      ...{ id: 'report', type: 'report', title: 'A report', accessed: '2026-11-21' },
      ...{ issued: '2019', issued_first: '2019-01-01', issued_last: '2019-12-31' },
      ...{ url: 'https://example.org/report', language: 'en', kind: 'textbook' },
      ...{ reliability_id: 'Lengkap.', reliability_en: 'Complete.', read: 'excerpt' },
      ...{ claim_count: '2', ...pagesOf('sources/report') },
    },
    {
      ...{ id: 'page', type: 'webpage', title: 'Judul page', accessed: '2026-11-21' },
      ...{ url: 'https://example.org/page', language: 'id', kind: 'press' },
      ...{ reliability_id: pressReport, reliability_en: pressReport, read: 'excerpt' },
      ...{ claim_count: '3', ...pagesOf('sources/page') },
    },
  ]);
});

describe('the glossary', () => {
  test('gives each term with its other forms, its meaning and what that comes from', () => {
    expect(readRows(glossaryTable(filledArchive, testLinks))).toEqual([
      {
        ...{ id: 'besalen', term: 'besalen', language: 'jv', basis: 'source' },
        ...{ definition_id: 'Bengkel pande.', definition_en: 'A smithy.', sources: 'report' },
        ...pagesOf('glossary/besalen'),
      },
      {
        ...{ id: 'drum', term: 'drum', language: 'id', aliases: 'tong; pelat' },
        ...{ definition_id: 'Tong besi.', definition_en: 'An iron barrel.' },
        ...{ basis: 'source+general', sources: 'page magazine', ...pagesOf('glossary/drum') },
      },
    ]);
  });

  test('has each term beside each of its sources', () => {
    expect(readRows(glossarySourcesTable(filledArchive))).toEqual([
      { term: 'besalen', source: 'report' },
      { term: 'drum', source: 'page' },
      { term: 'drum', source: 'magazine' },
    ]);
  });
});
