import { describe, expect, test } from 'vitest';
import { answersTable } from '#data/tables/answers.ts';
import { claimsTable } from '#data/tables/claims.ts';
import { eventsTable } from '#data/tables/events.ts';
import { figuresTable, seriesTable } from '#data/tables/figures.ts';
import { claimPlacesTable, claimSourcesTable } from '#data/tables/links.ts';
import { occasionsTable } from '#data/tables/occasions.ts';
import { filledArchive } from '../../../support/filled-archive.ts';
import { testLinks } from '../../../support/hostile-archive.ts';
import { readRows } from '../../../support/read-table.ts';

const pagesOf = (path: string) => ({
  page_id: `https://example.org/${path}/`,
  page_en: `https://example.org/en/${path}/`,
});
const may1980 = { period: '1980-05', period_first: '1980-05-01', period_last: '1980-05-31' };
const decades = { period: '1970/1989', period_first: '1970-01-01', period_last: '1989-12-31' };

describe('the claims', () => {
  test('say what is claimed, of when, how surely, and what stands behind it', () => {
    expect(readRows(claimsTable(filledArchive, testLinks))).toEqual([
      {
        ...{ id: 'counted', topic: 'figures', basis: 'stated', confidence: 'medium' },
        ...{ text_id: 'Ada 17 usaha.', text_en: 'There were 17 businesses.', ...may1980 },
        ...{ conflict: 'first', sources: 'magazine report page' },
        // Two of the sources heard it at the same meeting.
        ...{ source_count: '3', origin_count: '2', ...pagesOf('claims/counted') },
      },
      {
        ...{ id: 'open', topic: 'first-exhaust', basis: 'source_date', confidence: 'low' },
        ...{ text_id: 'Sejak 1977.', text_en: 'Since 1977.' },
        ...{ period: '1977/..', period_first: '1977-01-01', conflict: 'first' },
        ...{ source_count: '1', origin_count: '1', sources: 'page', ...pagesOf('claims/open') },
      },
      {
        ...{ id: 'early', topic: 'spread', basis: 'inferred', confidence: 'high' },
        ...{ text_id: '1970 sampai 1989.', text_en: '1970 to 1989.', ...decades },
        ...{ conflict: 'first', sources: 'report' },
        ...{ source_count: '1', origin_count: '1', ...pagesOf('claims/early') },
      },
      {
        ...{ id: 'undated', topic: 'name', basis: 'none', confidence: 'unverifiable' },
        ...{ text_id: 'Dinamai begitu.', text_en: 'Named so.', sources: 'page magazine' },
        ...{ source_count: '2', origin_count: '2', ...pagesOf('claims/undated') },
      },
    ]);
  });

  test('stand beside each of their sources, with the occasion where it heard them', () => {
    expect(readRows(claimSourcesTable(filledArchive))).toEqual([
      { claim: 'counted', source: 'magazine', occasion: 'meeting' },
      { claim: 'counted', source: 'report', occasion: 'meeting' },
      { claim: 'counted', source: 'page' },
      { claim: 'open', source: 'page' },
      { claim: 'early', source: 'report' },
      { claim: 'undated', source: 'page' },
      { claim: 'undated', source: 'magazine' },
    ]);
  });

  test('stand beside each of their places that is published', () => {
    expect(readRows(claimPlacesTable(filledArchive))).toEqual([
      { claim: 'counted', place: 'museum' },
      { claim: 'counted', place: 'hamlet' },
      { claim: 'undated', place: 'hamlet' },
    ]);
  });
});

test('an occasion says when and where it was and who spoke, as far as that may be told', () => {
  const day = '1980-05-02';
  expect(readRows(occasionsTable(filledArchive))).toEqual([
    {
      ...{ id: 'meeting', title_id: 'Rapat', title_en: 'A meeting', place: 'museum' },
      ...{ date: day, date_first: day, date_last: day, speakers: 'Ketua; Tamu' },
    },
    {
      ...{ id: 'walk', title_id: 'Jalan', title_en: 'A walk' },
      ...{ date: '2004', date_first: '2004-01-01', date_last: '2004-12-31' },
    },
  ]);
});

test('the answers to a question come with each claim behind them, the earliest said first', () => {
  const day = '1980-05-17';
  const question = {
    ...{ conflict: 'first', axis: 'date', question_id: 'Kapan?', question_en: 'When?' },
    ...pagesOf('conflicts/first'),
  };
  const before = {
    ...{ ...question, turn: '1', answer_id: 'Sebelum 1980', answer_en: 'Before 1980' },
    ...{ said: day, said_first: day, said_last: day },
  };
  expect(readRows(answersTable(filledArchive, testLinks))).toEqual([
    { ...before, claim: 'early' },
    { ...before, claim: 'counted' },
    { ...question, turn: '2', answer_id: 'Sejak 1977', answer_en: 'Since 1977', claim: 'open' },
  ]);
});

describe('the figures', () => {
  const unit = { unit_id: 'usaha', unit_en: 'businesses' };
  const ofCounted = {
    ...{ ...unit, claim: 'counted', ...may1980, basis: 'stated', confidence: 'medium' },
    ...{ conflict: 'first', sources: 'magazine report page' },
    source_titles: 'Kampung "Lama", 1980 | A report | Judul page',
    source_urls: 'https://example.org/magazine https://example.org/report https://example.org/page',
    ...pagesOf('claims/counted'),
  };
  const first = {
    ...{ ...ofCounted, id: 'counted.1', value: '17', series: 'makers-quarter' },
    ...{ scope_id: 'satu kampung', scope_en: 'one quarter' },
  };
  const second = {
    ...{ ...ofCounted, id: 'counted.2', value: '2500.5', per: 'month' },
    ...{ scope_id: 'semua usaha', scope_en: 'all of them' },
  };
  const early = {
    ...{ ...unit, id: 'early.1', claim: 'early', value: '9', series: 'makers-quarter' },
    ...{ scope_id: 'satu gang', scope_en: 'one lane', ...decades },
    ...{ basis: 'inferred', confidence: 'high', conflict: 'first', sources: 'report' },
    ...{ source_titles: 'A report', source_urls: 'https://example.org/report' },
    ...pagesOf('claims/early'),
  };
  const undated = {
    ...{ ...unit, id: 'undated.1', claim: 'undated', value: '3', per: 'day' },
    ...{ scope_id: 'tiap orang', scope_en: 'each of them' },
    ...{ basis: 'none', confidence: 'unverifiable', sources: 'page magazine' },
    source_titles: 'Judul page | Kampung "Lama", 1980',
    source_urls: 'https://example.org/page https://example.org/magazine',
    ...pagesOf('claims/undated'),
  };

  test('can each be cited without looking up the claim', () => {
    expect(readRows(figuresTable(filledArchive, testLinks))).toEqual([
      ...[first, second, early, undated],
    ]);
  });

  test('of a series stand alone, oldest first', () => {
    const title = { id: 'Perajin', en: 'Makers' };
    const table = seriesTable(filledArchive, testLinks, 'makers-quarter', title);
    expect(readRows(table)).toEqual([early, first]);
    expect([table.name, table.title]).toEqual(['figures-makers-quarter', title]);
  });
});

test('an event has all its dates, the days they may cover, and every claim it rests on', () => {
  expect(readRows(eventsTable(filledArchive, testLinks))).toEqual([
    {
      ...{ id: 'begun', theme: 'first-exhaust', title_id: 'Mulai', title_en: 'Begun' },
      ...{ summary_id: 'Dua tahun.', summary_en: 'Two years.', dates: '1970/1989 1977/..' },
      ...{ first: '1970-01-01', disputed: 'true', places: 'hamlet' },
      ...{ claims: 'open early undated', sources: 'page report magazine' },
      ...pagesOf('timeline/begun'),
    },
    {
      ...{ id: 'met', theme: 'trade', title_id: 'Bertemu', title_en: 'Met' },
      ...{ summary_id: 'Sekali.', summary_en: 'Once.', dates: '1970/1989 1980-05' },
      ...{ first: '1970-01-01', last: '1989-12-31', disputed: 'true' },
      ...{ claims: 'counted early', sources: 'magazine report page' },
      ...pagesOf('timeline/met'),
    },
    {
      ...{ id: 'count', theme: 'people', title_id: 'Dihitung', title_en: 'Counted' },
      ...{ summary_id: 'Sehari.', summary_en: 'A day.', dates: '1980-05' },
      ...{ first: '1980-05-01', last: '1980-05-31', disputed: 'false', places: 'museum' },
      ...{ claims: 'counted', sources: 'magazine report page', ...pagesOf('timeline/count') },
    },
  ]);
});
