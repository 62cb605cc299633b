import { describe, expect, test } from 'vitest';
import { readBuildDate } from '#archive/build-date.ts';
import { isOpenAt } from '#archive/opening-hours.ts';
import { parseOpeningHours } from '#archive/schemas/opening-hours.ts';
import { formatOpeningHours } from '#visit/words.ts';

describe('opening hours', () => {
  test.each([
    ['Mo-Su 07:00-18:00', 'setiap hari pukul 07.00–18.00', 'daily 07:00–18:00'],
    ['Mo-Fr 08:00-15:30', 'Senin sampai Jumat pukul 08.00–15.30', 'Monday to Friday 08:00–15:30'],
    [
      'Fr 13:00-16:00; Su 09:00-12:00',
      'Jumat pukul 13.00–16.00; Minggu pukul 09.00–12.00',
      'Friday 13:00–16:00; Sunday 09:00–12:00',
    ],
    [
      'Mo-Sa 08:00-12:00,13:00-16:00',
      'Senin sampai Sabtu pukul 08.00–12.00, 13.00–16.00',
      'Monday to Saturday 08:00–12:00, 13:00–16:00',
    ],
  ])('%s reads as words in both languages', (osm, indonesian, english) => {
    const hours = parseOpeningHours(osm);
    expect(formatOpeningHours(hours, 'id')).toBe(indonesian);
    expect(formatOpeningHours(hours, 'en')).toBe(english);
  });

  test.each(['every day', '8-17 maybe', 'Mo-Su 25:00-26:00 x', ''])('"%s" is refused', (osm) => {
    expect(() => parseOpeningHours(osm)).toThrow(/expected/);
  });

  test.each([
    ['Apr-Dec Mo-Su 08:00-17:00', /all year \(from 1\/4 on\)/],
    ['Sa[2] 09:00-12:00', /all year/],
    ['Sa[1] 09:00-12:00', /all year/],
    ['week 02-53 Mo-Su 08:00-17:00', /all year/],
    ['Mo-Su 08:00-17:00; Dec 25 off', /all year/],
    ['2027-2028 Mo-Su 08:00-17:00', /all year/],
    ['Mo-Su 08:00-17:00; PH off', /holidays/],
    ['Mo-Su,PH 08:00-17:00', /holidays/],
    ['SH off; Mo-Su 08:00-17:00', /holidays/],
    ['Mo-Su 08:00+', /closing time/],
    ['Mo-Su 08:00-17:00+', /closing time/],
    ['sunrise-sunset', /sun/],
    ['Mo-Su 08:00-(sunset-01:00)', /sun/],
    ['Mo-Su 08:00-17:00 "dengan janji"', /comment/],
    ['Mo-Su 08:00-17:00 unknown', /unknown/],
    ['Mo-Su off', /never open/],
  ])('%s is refused, with what a week cannot say', (osm, reason) => {
    expect(() => parseOpeningHours(osm)).toThrow(reason);
  });

  test('a night runs on into the next day, also from Sunday to Monday', () => {
    const { week } = parseOpeningHours('Fr,Su 22:00-02:00');
    expect(week[5]).toEqual([[0, 120]]);
    expect(week[0]).toEqual([[0, 120]]);
  });

  test.each([
    ['2026-11-21T00:00:00Z', true], // Saturday 07:00 in Jakarta
    ['2026-11-20T23:59:00Z', false], // Saturday 06:59
    ['2026-11-21T10:59:00Z', true], // Saturday 17:59
    ['2026-11-21T11:00:00Z', false], // Saturday 18:00
  ])('at %s, by the clock in Jakarta, Owabong is open: %s', (moment, isOpen) => {
    const { week } = parseOpeningHours('Mo-Su 07:00-18:00');
    expect(isOpenAt(week, new Date(moment))).toBe(isOpen);
  });

  test('a day of the week is that of Jakarta, not of London', () => {
    const { week } = parseOpeningHours('Mo 00:00-24:00');
    expect(isOpenAt(week, new Date('2026-11-22T17:00:00Z'))).toBe(true);
    expect(isOpenAt(week, new Date('2026-11-22T16:59:00Z'))).toBe(false);
    expect(isOpenAt(week, new Date('2026-11-23T17:00:00Z'))).toBe(false);
  });
});

describe('the day of a build', () => {
  test('is BUILD_DATE, else today in Jakarta', () => {
    expect(readBuildDate('2027-01-02', new Date(0))).toBe('2027-01-02');
    expect(readBuildDate(undefined, new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
    expect(readBuildDate('', new Date('2026-11-21T16:59:00Z'))).toBe('2026-11-21');
  });

  test.each(['tomorrow', '2026-13-01', '2026-1-1'])('is not "%s"', (text) => {
    expect(() => readBuildDate(text, new Date(0))).toThrow(/YYYY-MM-DD/);
  });
});
