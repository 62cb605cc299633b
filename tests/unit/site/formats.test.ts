import { describe, expect, test } from 'vitest';
import type { Figure } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import type { Basis } from '#archive/period.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import type { Unit } from '#archive/story-records.ts';
import { formatDistance } from '#site/format-distance.ts';
import {
  formatCalendarDay,
  formatDated,
  formatFigure,
  formatLetterEra,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodPhrase,
  formatRupiah,
} from '#site/formats.ts';

/** Line and figure spaces print like a space; the tests care for the words. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const expectBoth = (format: (locale: Locale) => string, id: string, en: string): void => {
  expect({ id: plain(format('id')), en: plain(format('en')) }).toEqual({ id, en });
};

const business: Unit = {
  id: 'business',
  label: { id: 'usaha', en: { one: 'business', other: 'businesses' } },
};
const rupiah: Unit = { id: 'idr', label: { id: 'rupiah', en: { one: 'rupiah', other: 'rupiah' } } };
const percent: Unit = {
  id: 'percent',
  label: { id: 'persen', en: { one: 'per cent', other: 'per cent' } },
};
const scope = { id: 'semua', en: 'all' };

describe('numbers stand in the forms of their language', () => {
  test.each([
    [313_380, '313.380', '313,380'],
    [1600, '1.600', '1,600'],
    [999, '999', '999'],
    [1.6, '1,6', '1.6'],
    [805.757, '805,76', '805.76'],
    [0, '0', '0'],
    [1_057_750, '1.057.750', '1,057,750'],
  ])('%d', (value, id, en) => {
    expectBoth((locale) => formatNumber(value, locale), id, en);
  });

  test.each([
    [500, 'Rp500', 'Rp 500'],
    [2500, 'Rp2.500', 'Rp 2,500'],
    [999_999, 'Rp999.999', 'Rp 999,999'],
    [1_000_000, 'Rp1 juta', 'Rp 1 million'],
    [43_800_000_000, 'Rp43,8 miliar', 'Rp 43.8 billion'],
    [1_250_000_000_000, 'Rp1,25 triliun', 'Rp 1.25 trillion'],
  ])('%d rupiah', (value, id, en) => {
    expectBoth((locale) => formatRupiah(value, locale), id, en);
  });

  test.each([
    [600, '600 m', '600 m'],
    [4500, '4,5 km', '4.5 km'],
    [1000, '1 km', '1 km'],
  ])('%d metres', (metres, id, en) => {
    expectBoth((locale) => formatDistance(metres, locale), id, en);
  });

  test.each([
    [5560, 100, '5,6 km', '5.6 km'],
    [961, 100, '1 km', '1 km'],
    [4, 10, '10 m', '10 m'],
  ])('%d metres told to %d', (metres, step, id, en) => {
    expectBoth((locale) => formatDistance(metres, locale, step), id, en);
  });
});

describe('a figure stands with its unit', () => {
  const figure = (value: number, per?: Figure['per']): Figure => ({
    value,
    unit: 'any',
    per,
    scope,
  });

  test.each([
    ['several', figure(17), business, '17 usaha', '17 businesses'],
    ['one', figure(1), business, '1 usaha', '1 business'],
    [
      'a month',
      figure(3000, 'month'),
      business,
      '3.000 usaha per bulan',
      '3,000 businesses a month',
    ],
    ['a day’s pay', figure(500, 'day'), rupiah, 'Rp500 per hari', 'Rp 500 a day'],
    ['a pair’s price', figure(2500, 'pair'), rupiah, 'Rp2.500 sepasang', 'Rp 2,500 a pair'],
    ['a piece’s price', figure(2e6, 'piece'), rupiah, 'Rp2 juta per unit', 'Rp 2 million each'],
    ['a year', figure(12, 'year'), business, '12 usaha per tahun', '12 businesses a year'],
    ['an hour', figure(2, 'hour'), business, '2 usaha per jam', '2 businesses an hour'],
    ['a share', figure(62.5), percent, '62,5 persen', '62.5 per cent'],
  ])('%s', (_, given, unit, id, en) => {
    expectBoth((locale) => formatFigure(given, unit, locale), id, en);
  });
});

test('the last letter of the name has no end, the others have', () => {
  expectBoth((locale) => formatLetterEra('2020', locale), 'sejak 2020', 'since 2020');
  expectBoth((locale) => formatLetterEra('2010', locale), '2010-an', '2010s');
  expectBoth((locale) => formatLetterEra('before', locale), 'sebelum 1970', 'before 1970');
});

describe('a date stands in words', () => {
  test.each([
    ['1956', '1956', '1956'],
    ['1956~', 'sekitar 1956', 'around 1956'],
    ['1956?', 'barangkali 1956', 'perhaps 1956'],
    ['1956%', 'sekitar 1956', 'around 1956'],
    ['197X', '1970-an', '1970s'],
    ['1980-05', 'Mei 1980', 'May 1980'],
    ['1980-05-17', '17 Mei 1980', '17 May 1980'],
    ['2019-08-01~', 'sekitar 1 Agustus 2019', 'around 1 August 2019'],
    ['1990/1999', '1990 sampai 1999', '1990 to 1999'],
    ['1956~/1970', 'sekitar 1956 sampai 1970', 'around 1956 to 1970'],
    ['197X/198X', '1970-an sampai 1980-an', '1970s to 1980s'],
    ['2022-09-10/2022-09-12', '10 sampai 12 September 2022', '10 to 12 September 2022'],
    [
      '2022-09-30/2022-10-02',
      '30 September 2022 sampai 2 Oktober 2022',
      '30 September 2022 to 2 October 2022',
    ],
    ['2009/..', 'sejak 2009', 'since 2009'],
    ['2009~/..', 'sejak sekitar 2009', 'since around 2009'],
    ['../2024-01', 'sampai Januari 2024', 'until January 2024'],
    ['../2024-01~', 'sampai sekitar Januari 2024', 'until around January 2024'],
  ])('%s', (source, id, en) => {
    expectBoth((locale) => formatPeriod(parsePeriod(source), locale), id, en);
  });

  test.each([
    ['1956', 'pada 1956', 'in 1956'],
    ['197X', 'pada 1970-an', 'in the 1970s'],
    ['1980-05', 'pada Mei 1980', 'in May 1980'],
    ['1980-05-17', 'pada 17 Mei 1980', 'on 17 May 1980'],
    ['1956~', 'sekitar 1956', 'around 1956'],
    ['1956?', 'barangkali 1956', 'perhaps 1956'],
    ['1990/1999', '1990 sampai 1999', '1990 to 1999'],
    ['../1999', 'sampai 1999', 'until 1999'],
  ])('%s inside a sentence', (source, id, en) => {
    expectBoth((locale) => formatPeriodPhrase(parsePeriod(source), locale), id, en);
  });

  test.each<[string, string | null, Basis, string, string]>([
    ['as the source states it', '1956~', 'stated', 'sekitar 1956', 'around 1956'],
    ['as inferred', '1950~', 'inferred', 'sekitar 1950 (disimpulkan)', 'around 1950 (inferred)'],
    ['as the date of writing', '2016', 'source_date', 'ditulis 2016', 'written in 2016'],
    [
      'as the day of writing',
      '1980-05-17',
      'source_date',
      'ditulis 17 Mei 1980',
      'written on 17 May 1980',
    ],
    [
      'as a rough date of writing',
      '2016~',
      'source_date',
      'ditulis sekitar 2016',
      'written around 2016',
    ],
    [
      'as a span of writing',
      '2016/2018',
      'source_date',
      'ditulis 2016 sampai 2018',
      'written 2016 to 2018',
    ],
    ['as undated', null, 'none', 'tanpa tanggal', 'undated'],
  ])('%s', (_, source, basis, id, en) => {
    const period = source === null ? null : parsePeriod(source);
    expectBoth((locale) => formatDated(period, basis, locale), id, en);
  });

  test('a calendar day is written out', () => {
    expectBoth(
      (locale) => formatCalendarDay('2026-11-21', locale),
      '21 November 2026',
      '21 November 2026',
    );
    expectBoth((locale) => formatCalendarDay('2026-05-01', locale), '1 Mei 2026', '1 May 2026');
  });
});

describe('a list stands in a sentence', () => {
  test.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a dan b', 'a and b'],
    [['a', 'b', 'c'], 'a, b, dan c', 'a, b and c'],
    [[], '', ''],
  ])('%j', (items, id, en) => {
    expectBoth((locale) => formatList(items, locale), id, en);
  });
});
