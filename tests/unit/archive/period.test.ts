import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import {
  bases,
  comparePeriods,
  eraOf,
  eraOfYear,
  erasOf,
  isApproximate,
  middleOfClosed,
  middleOfKnown,
  periodOfDay,
  tintOf,
  tints,
  toDecimalYear,
} from '#archive/period.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { formatDated, formatPeriod, formatPeriodPhrase } from '#site/formats.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const options = { seed, numRuns: deepRuns(300, 10_000) };

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const mark = fc.constantFrom('', '~', '?', '%');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 }));
const single = fc.oneof(
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(month, mark).map(([[of, at], sign]) => `${of}-${pad(at, 2)}${sign}`),
  fc
    .tuple(month, fc.integer({ min: 1, max: 28 }), mark)
    .map(([[of, at], day, sign]) => `${of}-${pad(at, 2)}-${pad(day, 2)}${sign}`),
);

/** The first day a date may cover: good enough to put two dates in order. */
const firstDay = (date: string): string =>
  date
    .replace('X', '0')
    .replace(/[~?%]/, '')
    .replace(/^(\d{4})$/, '$1-01')
    .replace(/^(\d{4}-\d{2})$/, '$1-01');

/** The last year a date may cover; a wider date that starts on the same day must come second. */
const span = (date: string): number => (date.includes('X') ? 3 : 2 - date.split('-').length);

const interval = fc.oneof(
  single.map((date) => `${date}/..`),
  single.map((date) => `../${date}`),
  fc
    .tuple(single, single)
    .map((dates) =>
      dates.sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || span(a) - span(b)).join('/'),
    ),
);
const valid = fc.oneof(single, interval);

describe('a date an editor writes is read for what it covers', () => {
  test.each([
    ['1956', '1956-01-01', '1956-12-31'],
    ['1956~', '1956-01-01', '1956-12-31'],
    ['197X', '1970-01-01', '1979-12-31'],
    ['1980-05', '1980-05-01', '1980-05-31'],
    ['1980-02', '1980-02-01', '1980-02-29'],
    ['1980-05-17', '1980-05-17', '1980-05-17'],
    ['1980-05-XX', '1980-05-01', '1980-05-31'],
    ['1980-XX', '1980-01-01', '1980-12-31'],
    ['1980-05-XX/1981', '1980-05-01', '1981-12-31'],
    ['1990/1999', '1990-01-01', '1999-12-31'],
    ['1980/1980', '1980-01-01', '1980-12-31'],
    ['197X/198X', '1970-01-01', '1989-12-31'],
    ['1977/..', '1977-01-01', null],
    ['../2024-01~', null, '2024-01-31'],
  ])('%s covers %s to %s', (source, minimum, maximum) => {
    expect(parsePeriod(source)).toMatchObject({ edtf: source, minimum, maximum });
  });

  test('a decade keeps its first year and knows it is a decade', () => {
    const decade = parsePeriod('197X');
    expect(decade.from).toMatchObject({ year: 1970, month: null, day: null, isDecade: true });
    expect(decade.to).toEqual(decade.from);
    expect(decade.isInterval).toBe(false);
  });

  test.each([
    ['1956', false, false],
    ['1956~', true, false],
    ['1956?', false, true],
    ['1956%', true, true],
  ])('%s is approximate: %s, uncertain: %s', (source, approximate, uncertain) => {
    const period = parsePeriod(source);
    expect(period.from).toMatchObject({
      isApproximate: approximate,
      isUncertain: uncertain,
    });
    expect(isApproximate(period)).toBe(approximate || uncertain);
  });

  test('a mark at either end makes the whole span uncertain', () => {
    expect(isApproximate(parsePeriod('1956/1970~'))).toBe(true);
    expect(isApproximate(parsePeriod('1956?/..'))).toBe(true);
    expect(isApproximate(parsePeriod('1956/1970'))).toBe(false);
  });

  test.each(['1977/..', '../1977'])('the open end of %s has no date', (source) => {
    const { from, to, isInterval } = parsePeriod(source);
    expect([from, to].filter((end) => end === null)).toHaveLength(1);
    expect(isInterval).toBe(true);
  });
});

describe('what is not a date is answered in words', () => {
  test.each([
    '',
    '..',
    '../..',
    '1980/',
    '/1980',
    'mid fifties',
    '1980-5',
    '1956~~',
    '80',
    '1980/1990/2000',
    '17-05-1980',
    '1980-05-17T10:00',
    ' 1956',
  ])('%j is not a period', (source) => {
    expect(() => parsePeriod(source)).toThrow(
      `"${source}" is not a period, expected EDTF such as 1956, 1956~, 197X, 1980-05-17, 1990/1999 or 1977/..`,
    );
  });

  test.each(['1980-13', '1980-00', '1980-05-32', '1980-04-31', '2023-02-29'])(
    '%s is not in the calendar',
    (source) => {
      expect(() => parsePeriod(source)).toThrow(
        `"${source}" is not a date of the calendar, expected a real day`,
      );
    },
  );

  test('a day that is left open is a month, in words too', () => {
    expect(formatPeriod(parsePeriod('1980-05-XX'), 'en')).toBe(
      formatPeriod(parsePeriod('1980-05'), 'en'),
    );
  });

  test.each([
    ['19XX', '1900/1999'],
    ['2004-21', '2004-03/2004-05'],
    ['2004-24/2005', 'span'],
    ['-0500', 'before the year 1000'],
    ['Y170000', 'before the year 1000'],
  ])('%s, of level 1 but not read here, is told how to be written', (source, hint) => {
    expect(() => parsePeriod(source)).toThrow(hint);
  });

  test('a decade that is marked as approximate is above the level read here', () => {
    expect(() => parsePeriod('197X~')).toThrow('expected EDTF level 1');
  });

  test.each(['1990/1980', '1980-05-17/1980-05-16', '198X/1979', '2024/1977~'])(
    '%s runs backwards',
    (source) => {
      expect(() => parsePeriod(source)).toThrow(
        `"${source}" runs backwards, expected the earlier date first`,
      );
    },
  );

  test('any text is either a period or refused in these words', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'0123456789X~?%-/.'), maxLength: 21 }),
    );
    const answer = (source: string): string => {
      try {
        return parsePeriod(source).edtf;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const refusal =
      /^"[^]*" (is not a period, expected EDTF|is not a date of the calendar, expected|in ".*" cannot be read, expected|runs backwards, expected|is a century, expected|is a season, expected|lies before the year 1000 or after 9999, expected)/;
    const readOrRefuse = (source: string): void => {
      const said = answer(source);
      if (said !== source) expect(said).toMatch(refusal);
    };
    fc.assert(fc.property(text, readOrRefuse), options);
  });
});

describe('any date that can be written', () => {
  test('covers a first day that is not after its last', () => {
    fc.assert(
      fc.property(valid, (source) => {
        const { minimum, maximum } = parsePeriod(source);
        expect((minimum ?? '0000') <= (maximum ?? '9999')).toBe(true);
        for (const day of [minimum, maximum])
          expect(day ?? '1980-05-17').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      options,
    );
  });

  test('has words in both languages', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(...bases), (source, basis) => {
        const period = parsePeriod(source);
        for (const locale of locales) {
          const texts = [
            formatPeriod(period, locale),
            formatPeriodPhrase(period, locale),
            formatDated(period, basis, locale),
          ];
          for (const text of texts) {
            expect(text).not.toMatch(/undefined|NaN|null|Invalid|[~?%X]|\.\.|^ | $| {2}/);
            expect(text).not.toBe('');
          }
        }
      }),
      options,
    );
  });

  test('names its year in both languages', () => {
    fc.assert(
      fc.property(single, (source) => {
        const { from } = parsePeriod(source);
        for (const locale of locales) {
          expect(formatPeriod(parsePeriod(source), locale)).toContain(String(from?.year));
        }
      }),
      options,
    );
  });

  test('has a tint, and its first tint opens the list of tints it touches', () => {
    fc.assert(
      fc.property(valid, (source) => {
        const period = parsePeriod(source);
        const touched = erasOf(period);
        expect(touched[0]).toBe(eraOf(period));
        expect(touched).not.toContain('undated');
      }),
      options,
    );
  });

  test('sorts the same way whichever comes first', () => {
    const orNone = fc.option(valid);
    const read = (source: string | null) => (source === null ? null : parsePeriod(source));
    fc.assert(
      fc.property(orNone, orNone, (a, b) => {
        const [first, second] = [read(a), read(b)];
        const there = Math.sign(comparePeriods(first, second));
        const back = Math.sign(comparePeriods(second, first));
        expect(there + back).toBe(0);
      }),
      options,
    );
  });
});

describe('dates are put in order', () => {
  test('by first day, then by last, the undated last', () => {
    const sources = [null, '1990/1999', '197X', '1970', '1980-05-17', '1956~', '../1960'];
    const periods = sources.map((source) => (source === null ? null : parsePeriod(source)));
    expect(periods.sort(comparePeriods).map((period) => period?.edtf ?? null)).toEqual([
      '1956~',
      '../1960',
      '1970',
      '197X',
      '1980-05-17',
      '1990/1999',
      null,
    ]);
  });

  test.each([
    ['1980-01-01', 1980],
    ['1981-01-01', 1981],
    ['1980-07-02', 1980.5],
    ['1979-12-31', 1979 + 364 / 365],
  ])('the day %s stands at year %d', (day, expected) => {
    expect(toDecimalYear(day)).toBeCloseTo(expected, 6);
  });
});

describe('a period stands at one place on a scale', () => {
  test('in its middle, if both ends are known', () => {
    expect(middleOfClosed(parsePeriod('1980/1989'))).toBeCloseTo(1985, 2);
    expect(middleOfKnown(parsePeriod('1980/1989'))).toBeCloseTo(1985, 2);
  });

  test.each(['1977/..', '../1977'])('at the known end of %s, or nowhere', (source) => {
    expect(middleOfClosed(parsePeriod(source))).toBeNull();
    expect(Math.floor(middleOfKnown(parsePeriod(source)) ?? 0)).toBe(1977);
  });

  test('nowhere without a date', () => {
    expect([middleOfClosed(null), middleOfKnown(null)]).toEqual([null, null]);
  });
});

test('a day of the calendar is the period that is written so', () => {
  expect(periodOfDay('1980-05-17')).toEqual(parsePeriod('1980-05-17'));
});

describe('the era of a date is its decade', () => {
  test.each([
    [1930, 'before'],
    [1969, 'before'],
    [1970, '1970'],
    [1989, '1980'],
    [2019, '2010'],
    [2020, '2020'],
    [2031, '2030'],
  ])('%d is %s', (of, era) => {
    expect(eraOfYear(of)).toBe(era);
  });

  test.each([
    ['1995/2012', ['1990', '2000', '2010']],
    ['1940/1971', ['before', '1970']],
    ['1980-05-17', ['1980']],
    ['2009/..', ['2000']],
    ['2019/2031', ['2010', '2020', '2030']],
    ['../1985', ['1980']],
  ])('%s touches %j', (source, touched) => {
    expect(erasOf(parsePeriod(source))).toEqual(touched);
  });

  test('has a tint of its own as long as the name has letters, and then the last one', () => {
    expect(tints).toHaveLength('KNALPOT'.length + 1);
    for (const tint of tints) expect(tintOf(tint)).toBe(tint);
    expect(tintOf('2030')).toBe('2020');
  });

  test('no date has the era of the undated', () => {
    expect(eraOf(null)).toBe('undated');
    expect(erasOf(null)).toEqual(['undated']);
  });
});
