import { describe, expect, test } from 'vitest';
import { findExampleDay } from '#visit/example-day.ts';
import { formatDuration, formatDurationRange } from '#visit/format-duration.ts';
import { describeStop, nameSpot, nameStop } from '#visit/itinerary.ts';
import { describeLicence } from '#visit/location-licence.ts';
import { formatDay, formatTime, writePlanMessage } from '#visit/plan-message.ts';

describe('a time in words', () => {
  test('is minutes below an hour, then hours, and says nothing of zero minutes', () => {
    expect(formatDuration(0, 'id')).toBe('0 menit');
    expect(formatDuration(59, 'id')).toBe('59 menit');
    expect(formatDuration(60, 'id')).toBe('1 jam');
    expect(formatDuration(1105, 'id')).toBe('18 jam 25 menit');
    expect(formatDuration(65, 'en')).toBe('1 h 5 min');
  });

  test('names the unit of a range once, as long as both ends are minutes', () => {
    expect(formatDurationRange({ least: 25, most: 55 }, 'id')).toBe('25–55 menit');
    expect(formatDurationRange({ least: 25, most: 60 }, 'id')).toBe('25 menit – 1 jam');
    expect(formatDurationRange({ least: 25, most: 25 }, 'en')).toBe('25 min');
  });

  test('of the clock has a point in Indonesian and a colon in English', () => {
    expect(formatTime(545, 'id')).toBe('09.05');
    expect(formatTime(545, 'en')).toBe('09:05');
  });

  test('of a day has its weekday, wherever the device stands', () => {
    expect(formatDay('2026-11-28', 'id')).toBe('Sabtu, 28 November 2026');
    expect(formatDay('2026-11-28', 'en')).toContain('Saturday');
  });
});

test('the day of a ready route is a Tuesday, two to three weeks off', () => {
  // 1 December 2026 is a Tuesday.
  expect(findExampleDay('2026-12-01')).toBe('2026-12-15');
  expect(findExampleDay('2026-12-02')).toBe('2026-12-22');
  expect(findExampleDay('2026-11-30')).toBe('2026-12-15');
  expect(findExampleDay('2026-12-20')).toBe('2027-01-05');
});

test('a plan as a message numbers its stops, each after its hour on a chosen day', () => {
  const plan = {
    names: ['Museum', 'Sayangan'],
    slots: [
      { start: 540, end: 585 },
      { start: 595, end: 640 },
    ],
    mode: 'Jalan kaki',
  };
  const words = { title: 'Kunjungan', from: 'mulai {time}' };
  expect(writePlanMessage({ ...plan, day: '2026-11-28' }, words, 'id')).toBe(
    'Kunjungan, Sabtu, 28 November 2026, mulai 09.00 (jalan kaki):\n1. 09.00 Museum\n2. 09.55 Sayangan',
  );
  expect(writePlanMessage({ ...plan, day: null }, words, 'id')).toBe(
    'Kunjungan (jalan kaki):\n1. Museum\n2. Sayangan',
  );
});

describe('the name of a stop', () => {
  const stop = { id: 'a', name: 'Museum', address: 'Bancar', point: null, url: '/a/' };
  const rough = { ...stop, point: { lat: -7.4, lon: 109.4, precision: 600 } };

  test('is numbered only beside others', () => {
    expect([nameStop(stop, 0, 1), nameStop(stop, 1, 2)]).toEqual(['Museum', '2. Museum']);
  });

  test('says on a map how rough its point is', () => {
    expect(nameSpot(rough, 1, 2)).toBe('2. ≈ Museum ±600 m');
    expect(nameSpot(stop, 0, 1)).toBe('Museum');
  });

  test('in a line is followed by the address where there is one', () => {
    expect(describeStop(stop, 1, 2)).toBe('2. Museum, Bancar');
    expect(describeStop({ ...stop, address: '' }, 0, 1)).toBe('Museum');
  });
});

describe('the licence of a location', () => {
  test('stands in English as it is recorded', () => {
    expect(describeLicence('facts', 'en')).toEqual({ text: 'facts' });
  });

  test('stands in Indonesian in its words, and marked as English where there are none', () => {
    expect(describeLicence('ODbL 1.0, © OpenStreetMap contributors', 'id')).toEqual({
      text: 'ODbL 1.0, © para kontributor OpenStreetMap',
    });
    expect(describeLicence('some ODbL 1.0', 'id')).toEqual({ text: 'some ODbL 1.0', lang: 'en' });
  });
});
