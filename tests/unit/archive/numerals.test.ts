import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '#archive/locale.ts';
import { findForeignNumerals, findNumerals, numbersOfClaim } from '#archive/numerals.ts';
import { formatNumber, formatRupiah } from '#site/formats.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const options = { seed, numRuns: deepRuns(500, 20_000) };
const anyLocale = fc.constantFrom(...locales);

const valuesIn = (text: string, locale: Locale): string[] =>
  findNumerals(text, locale).map(({ value }) => value);

describe('a numeral is read in the forms of its language', () => {
  test.each<[string, Locale, string[]]>([
    ['1.600 orang', 'id', ['1600']],
    ['1,6 ton', 'id', ['1.6']],
    ['1,600 people', 'en', ['1600']],
    ['1.6 tonnes', 'en', ['1.6']],
    ['313.380 buah', 'id', ['313380']],
    ['1.057.750 jiwa', 'id', ['1057750']],
    ['1.234,56', 'id', ['1234.56']],
    ['1,234.56', 'en', ['1234.56']],
    ['pukul 21.30', 'id', ['t21:30']],
    ['at 21:30', 'en', ['t21:30']],
    ['pukul 07.05', 'id', ['t7:05']],
    ['1980-an', 'id', ['1980']],
    ['the 1970s', 'en', ['1970']],
    ['Rp2.500', 'id', ['2500']],
    ['17, 18, and 19.', 'en', ['17', '18', '19']],
    ['2008 to 2012', 'en', ['2008', '2012']],
    ['tujuh belas', 'id', []],
  ])('%j in %s', (text, locale, values) => {
    expect(valuesIn(text, locale)).toEqual(values);
  });

  test.each<[string, Locale, string | null]>([
    ['43,8 miliar', 'id', '43800000000'],
    ['43.8 billion', 'en', '43800000000'],
    ['1,25 triliun', 'id', '1250000000000'],
    ['60 ribu', 'id', '60000'],
    ['2 Juta', 'id', '2000000'],
    ['2 million', 'en', '2000000'],
    ['3 thousand', 'en', '3000'],
    ['2 juta', 'en', null],
    ['17 shops', 'en', null],
    ['17', 'en', null],
  ])('the word after %j in %s scales it', (text, locale, scaled) => {
    expect(findNumerals(text, locale).map((numeral) => numeral.scaled)).toEqual([scaled]);
  });
});

describe('a story may print only the numbers of its claim', () => {
  const count = (): ReadonlySet<string> => {
    const archive = linkSmallArchive();
    const claim = archive.claims.get('count-1980');
    const magazine = archive.sources.get('magazine');
    if (!claim || !magazine) throw new Error('the small archive lacks its count');
    return numbersOfClaim(claim, [magazine], 'en');
  };

  test('figures, years and days of the claim and of its sources', () => {
    const numbers = count();
    expect(['17', '3000', '1980'].every((value) => numbers.has(value))).toBe(true);
    expect(numbers.has('18')).toBe(false);
    // The month is a word in print, never a number.
    expect(numbers.has('5')).toBe(false);
  });

  test.each([
    ['17 shops and 3,000 exhausts in 1980', []],
    ['3 thousand exhausts', []],
    ['3.000 exhausts', ['3.000']],
    ['18 shops, then 17', ['18']],
    ['17 thousand', []],
    ['at 17:30', ['17:30']],
  ])('%j is foreign in %j', (text, foreign) => {
    expect(findForeignNumerals(text, 'en', count()).map((one) => one.text)).toEqual(foreign);
  });

  test('a clock time is not the number that looks like it', () => {
    const allowed = new Set(valuesIn('pukul 21.30', 'id'));
    expect(findForeignNumerals('pukul 21.30', 'id', allowed)).toEqual([]);
    expect(findForeignNumerals('21,3 ton', 'id', allowed)).toHaveLength(1);
    expect(findForeignNumerals('2130 orang', 'id', allowed)).toHaveLength(1);
  });
});

describe('whatever is written', () => {
  test('reading numerals never fails, and finds them in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789.,: ', 'juta', 'miliar', 'million'),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(text, anyLocale, (given, locale) => {
        const found = findNumerals(given, locale);
        for (const numeral of found) expect(given).toContain(numeral.text);
        const digits = found
          .map((one) => one.text)
          .join('')
          .replaceAll(/\D/g, '');
        expect(digits).toBe(given.replaceAll(/\D/g, ''));
        expect(findForeignNumerals(given, locale, new Set())).toHaveLength(found.length);
        const own = new Set(found.map(({ value }) => value));
        expect(findForeignNumerals(given, locale, own)).toEqual([]);
      }),
      options,
    );
  });

  test('a number the site prints is read back as the same number', () => {
    const whole = fc.oneof(fc.nat({ max: 100_000 }), fc.maxSafeNat());
    fc.assert(
      fc.property(whole, anyLocale, (value, locale) => {
        expect(valuesIn(`ada ${formatNumber(value, locale)} buah`, locale)).toEqual([
          String(value),
        ]);
      }),
      options,
    );
  });

  test('a price the site prints is read back as the same amount', () => {
    const amount = fc.oneof(
      fc.nat({ max: 999_999 }),
      fc.integer({ min: 100, max: 99_999 }).map((hundredths) => hundredths * 1e4),
      fc.integer({ min: 100, max: 99_999 }).map((hundredths) => hundredths * 1e7),
    );
    fc.assert(
      fc.property(amount, anyLocale, (value, locale) => {
        const [numeral] = findNumerals(formatRupiah(value, locale), locale);
        expect(Number(numeral?.scaled ?? numeral?.value)).toBe(value);
      }),
      options,
    );
  });

  test('a fraction the site prints is read back as the same fraction', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), anyLocale, (tenths, locale) => {
        const value = tenths / 10;
        expect(valuesIn(formatNumber(value, locale), locale)).toEqual([String(value)]);
      }),
      options,
    );
  });
});
