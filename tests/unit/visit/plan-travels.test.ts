import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { travelModes } from '#archive/visit-records.ts';
import { routeAddress } from '#visit/directions.ts';
import { writePlanMessage } from '#visit/plan-message.ts';
import { spreadSpots } from '#visit/spread-spots.ts';
import {
  decodeVisit,
  encodeVisit,
  readClock,
  readCodes,
  readOptions,
  replaceCodes,
  writeClock,
  writeOptions,
} from '#visit/visit-link.ts';
import { orderNearest } from '#visit/visit-plan.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const ids = ['dusun-sayangan', 'owabong', 'museum-soegarda'];
const point = (lat: number, lon: number, precision = 50) => ({ lat, lon, precision });

describe('the link of a plan', () => {
  test('carries stops, means, day and start together', () => {
    const options = fc.record({
      mode: fc.constantFrom(...travelModes),
      day: fc.constantFrom('2026-11-28', '2028-02-29'),
      start: fc.integer({ min: 0, max: 1439 }),
      ready: fc.constantFrom(null, 'two-hours-on-foot'),
    });
    fc.assert(
      fc.property(options, fc.shuffledSubarray(ids, { minLength: 1 }), (given, list) => {
        const text = writeOptions(encodeVisit(list), given);
        expect(decodeVisit(text, ids)).toEqual(list);
        expect(readOptions(text)).toEqual(given);
      }),
      { seed, numRuns: deepRuns(200, 5000) },
    );
  });

  test('leaves out what is malformed: no such means, day or hour', () => {
    const text = `${encodeVisit(ids)}&m=rocket&d=2026-02-30&t=2561&r=<b>`;
    expect(readOptions(text)).toEqual({ mode: null, day: null, start: null, ready: null });
    expect(decodeVisit(text, ids)).toEqual(ids);
  });

  test('keeps means and day when a place is added', () => {
    const text = writeOptions(encodeVisit(['owabong']), { mode: 'car', day: '2026-11-28' });
    const longer = replaceCodes(text, [...readCodes(text), '7dg5']);
    expect(decodeVisit(longer, ids)).toEqual(['owabong', 'dusun-sayangan']);
    expect(readOptions(longer)).toMatchObject({ mode: 'car', day: '2026-11-28' });
  });

  test('writes what is chosen, and an hour in two and two digits', () => {
    const list = encodeVisit(['dusun-sayangan']);
    const ready = 'two-hours-on-foot';
    expect(writeOptions(list, { mode: 'car', day: '2026-11-28', start: 545, ready })).toBe(
      `${list}&m=car&d=2026-11-28&t=0905&r=two-hours-on-foot`,
    );
    expect(writeOptions(list, { mode: null, start: 0 })).toBe(`${list}&t=0000`);
    expect([writeClock(545), writeClock(25 * 60)]).toEqual(['09:05', '01:00']);
  });

  test('reads an hour with a colon or without', () => {
    expect([readClock('09:30'), readClock('0930'), readClock('9:30'), readClock('')]).toEqual([
      570,
      570,
      null,
      null,
    ]);
  });
});

describe('a plan as a message', () => {
  const words = { title: 'Kunjungan', from: 'mulai pukul {time}' };
  const slots = [
    { start: 540, end: 585 },
    { start: 590, end: 635 },
  ];

  test('spells out day, hours and stops', () => {
    const plan = { names: ['Patung', 'Sayangan'], slots, day: '2026-11-28', mode: 'Mobil' };
    expect(writePlanMessage(plan, words, 'id')).toBe(
      'Kunjungan, Sabtu, 28 November 2026, mulai pukul 09.00 (mobil):\n1. 09.00 Patung\n2. 09.50 Sayangan',
    );
  });

  test('without a day names no hour', () => {
    const plan = { names: ['Patung'], slots, day: null, mode: 'Mobil' };
    expect(writePlanMessage(plan, words, 'en')).toBe('Kunjungan (mobil):\n1. Patung');
  });
});

describe('a plan as one route', () => {
  const statue = { point: point(-7.3842, 109.3575, 450), search: 'Patung, Jalan Padamara' };
  const museum = { point: point(-7.38, 109.36, 40), search: 'Museum' };

  test('sends precise stops as coordinates, rough ones by name and street', () => {
    const asked = new URL(routeAddress([museum, statue, museum], 'foot') ?? '').searchParams;
    expect(asked.get('origin')).toBe('-7.38000,109.36000');
    expect(asked.get('waypoints')).toBe('Patung, Jalan Padamara');
    expect(asked.get('travelmode')).toBe('walking');
  });

  test.each([
    ['foot', 'walking'],
    ['motorcycle', 'two-wheeler'],
    ['car', 'driving'],
  ] as const)(
    'goes by %s as the program calls it, from the first stop to the last',
    (mode, name) => {
      const asked = new URL(routeAddress([museum, statue], mode) ?? '').searchParams;
      expect(Object.fromEntries(asked)).toEqual({
        api: '1',
        origin: '-7.38000,109.36000',
        destination: 'Patung, Jalan Padamara',
        travelmode: name,
      });
    },
  );

  test('passes every stop between the first and the last, in their order', () => {
    const last = { point: point(-7.4, 109.37), search: '' };
    const asked = new URL(routeAddress([museum, statue, museum, last], 'car') ?? '').searchParams;
    expect(asked.get('waypoints')).toBe('Patung, Jalan Padamara|-7.38000,109.36000');
    expect(asked.get('destination')).toBe('-7.40000,109.37000');
  });

  test('is none where fewer than two stops can be found', () => {
    expect(routeAddress([museum, { point: null, search: '' }], 'car')).toBeNull();
  });
});

test('nearest first begins with the stop nearest to where one stands', () => {
  const stops = [0.3, 0.1, 0.2].map((east) => ({ point: point(-7.4, 109 + east) }));
  const ordered = orderNearest(stops, point(-7.4, 109));
  expect(ordered).toEqual([stops[1], stops[2], stops[0]]);
});

test('numbers of a sketch that have room stay where they are, others go no further than they must', () => {
  const apart = [
    { x: 0, y: 0 },
    { x: 20, y: 5 },
  ];
  expect(spreadSpots(apart, 20)).toEqual(apart);
  const [first, second] = spreadSpots([apart[0], apart[0]] as typeof apart, 20);
  expect(first).toEqual(apart[0]);
  expect(Math.hypot(second?.x ?? 0, second?.y ?? 0)).toBeCloseTo(20 * Math.SQRT2, 6);
});

test('numbers of a sketch never cover each other', () => {
  const some = fc.array(fc.record({ x: fc.integer({ max: 60, min: 0 }), y: fc.constant(10) }), {
    maxLength: 24,
  });
  fc.assert(
    fc.property(some, (spots) => {
      const placed = spreadSpots(spots, 20);
      const isCovered = placed.some((one, at) =>
        placed
          .slice(at + 1)
          .some((two) => Math.max(Math.abs(one.x - two.x), Math.abs(one.y - two.y)) < 19.9),
      );
      expect(isCovered).toBe(false);
    }),
    { seed, numRuns: deepRuns(100, 2000) },
  );
});
