import { describe, expect, test } from 'vitest';
import { dayInJakarta } from '#visit/visit-day.ts';

describe('the day in Jakarta', () => {
  test('begins seven hours before the day in Greenwich', () => {
    expect(dayInJakarta(new Date('2026-11-26T16:59:59Z'))).toBe('2026-11-26');
    expect(dayInJakarta(new Date('2026-11-26T17:00:00Z'))).toBe('2026-11-27');
  });

  test('tomorrow is the next day, over months, years and leap days', () => {
    expect(dayInJakarta(new Date('2026-12-31T02:00:00Z'), 1)).toBe('2027-01-01');
    expect(dayInJakarta(new Date('2028-02-28T02:00:00Z'), 1)).toBe('2028-02-29');
  });

  test('is the day of the clock, however wrong the clock', () => {
    expect(dayInJakarta(new Date(0), 1)).toBe('1970-01-02');
    expect(dayInJakarta(new Date('2099-06-01T00:00:00Z'), 1)).toBe('2099-06-02');
  });
});
