import { describe, expect, test } from 'vitest';
import { joinNumbers, listNumberWords, numberWord, readDecades } from '#search/number-forms.ts';

describe('a number in a text', () => {
  test.each([
    ['Rp1.043,8miliar', 'Rp 1043d8 miliar'],
    ['IDR1,043.8', 'IDR 1043d8'],
    ['rp.500', 'rp. 500'],
    ['1.234.567 unit', '1234567 unit'],
    ['a 1.600, b 2.700', 'a 1600, b 2700'],
    ['(1.600)', '(1600)'],
    ['dan 43,8 dan 12,25', 'dan 43d8 dan 12d25'],
    ['1980.5', '1980d5'],
    ['17unit', '17 unit'],
  ])('%s becomes %s: one word, free of what is glued to it', (written, joined) => {
    expect(joinNumbers(written)).toBe(joined);
  });

  test.each([
    ['0.250', '0d250'],
    ['1.2345', '1d2345'],
    ['313.3801', '313d3801'],
  ])('%s has decimals, not thousands', (written, joined) => {
    expect(joinNumbers(written)).toBe(joined);
  });

  test.each([
    '17.05.1980',
    '33.03.05.1011',
    'ST/81/HUK.4/2022',
    '38mm',
    'harp 5',
    '1980',
    ',5.250',
  ])('%s stays in its parts', (written) => {
    expect(joinNumbers(written)).toBe(written);
  });

  test('that has a sign inside is listed once, a date and a plain number never', () => {
    const text = '1.600 unit, 43,8%, 10.000,5 dan 1.600 pada 17.05.1980, 1981.';
    expect(listNumberWords(text)).toEqual(['1600', '43d8', '10000d5']);
    expect(listNumberWords('tanpa angka')).toEqual([]);
  });

  test('is told from other words', () => {
    const words = ['43d8', '1980', 'd8', '43d', '43d8d1', 'a43', '43d8a'];
    expect(words.filter((word) => numberWord.test(word))).toEqual(['43d8', '1980']);
  });
});

describe('a decade in a text', () => {
  test.each([
    ['1970-an', '1970'],
    ['1970 an', '1970'],
    ['1970 - an', '1970'],
    ['1970–an', '1970'],
    ['1970‑an', '1970'],
    ['70an', '1970'],
    ['tahun 80-an', '1980'],
    ['tahunan 80an', '1980'],
    ['era  90-an', '1990'],
    ['dekade 1970an', '1970'],
    ['Dasawarsa 70-an', '1970'],
    ["'80s", '1980'],
    ["1980's", '1980'],
    ['1980’s', '1980'],
    ['‘1980s', '1980'],
  ])('%s is its first year', (written, year) => {
    expect(readDecades(written)).toBe(year);
  });

  test('keeps the words around it', () => {
    expect(readDecades('knalpot pada 1980-an, lalu 90-an.')).toBe('knalpot pada 1980, lalu 1990.');
    expect(readDecades('the ’80s and the 1990s')).toBe('the 1980 and the 1990');
    expect(readDecades('(70an)')).toBe('(1970)');
  });

  test('of two digits is of the last century from 40 on', () => {
    expect(readDecades('40-an')).toBe('1940');
    expect(readDecades('30-an')).toBe('2030');
    expect(readDecades('00s')).toBe('2000');
  });

  test.each(['70 anak', '1975s', '75-an', '80 s', '1980', '80surat'])('%s is none', (written) => {
    expect(readDecades(written)).toBe(written);
  });
});
