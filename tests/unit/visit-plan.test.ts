import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { geodesicDistance } from '#domain/geodesic.ts';
import { orderNearest, planLegs, scheduleStops, travelMinutes } from '#domain/visit-plan.ts';
import { deepRuns, seed } from '../support/depth.ts';

const options = { seed, numRuns: deepRuns(500, 20_000) };
const spot = fc.record({
  lat: fc.double({ min: -8.3, max: -5.5, noNaN: true }),
  lon: fc.double({ min: 108.5, max: 111.7, noNaN: true }),
});
const at = (lat: number, lon: number) => ({ point: { lat, lon, precision: 50 } });
const unknown = { point: null };

describe('distances', () => {
  test('agree with GeographicLib to 0.1 %, wherever in Central Java', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const { s12 = 0 } = Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon);
        expect(Math.abs(geodesicDistance(a, b) - s12)).toBeLessThanOrEqual(0.001 * s12 + 0.01);
      }),
      options,
    );
  });

  test('are none to itself and the same both ways', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        expect(geodesicDistance(a, a)).toBe(0);
        expect(geodesicDistance(a, b)).toBeCloseTo(geodesicDistance(b, a), 6);
      }),
      options,
    );
  });
});

describe('the plan', () => {
  test.each([
    ['foot', 1000, 20],
    ['motorcycle', 10_000, 30],
    ['car', 10_000, 35],
    ['car', 10, 5],
  ] as const)('%s over %d m takes %d minutes by the stated rule', (mode, metres, minutes) => {
    expect(travelMinutes(metres, mode)).toBe(minutes);
  });

  test('has no leg where a stop is not known', () => {
    const legs = planLegs([at(-7.38, 109.36), unknown, at(-7.39, 109.36)], 'foot');
    expect(legs).toEqual([null, null]);
  });

  test('gives each stop 45 minutes and the way between', () => {
    const slots = scheduleStops([at(-7.38, 109.36), at(-7.38, 109.36), unknown], 'foot', 540);
    expect(slots).toEqual([
      { start: 540, end: 585 },
      { start: 590, end: 635 },
      { start: 645, end: 690 },
    ]);
  });

  test('goes to the nearest next, keeps the first first and the unknown last', () => {
    const [a, b, c] = [at(-7.3, 109.3), at(-7.5, 109.3), at(-7.31, 109.3)];
    expect(orderNearest([a, unknown, b, c])).toEqual([a, c, b, unknown]);
    expect(orderNearest([])).toEqual([]);
    expect(orderNearest([unknown])).toEqual([unknown]);
  });

  test('never loses or doubles a stop when it orders them', () => {
    const stops = fc.array(
      fc.record({ point: fc.option(spot.map((one) => ({ ...one, precision: 9 }))) }),
    );
    fc.assert(
      fc.property(stops, (list) => {
        const ordered = orderNearest(list);
        expect(new Set(ordered)).toEqual(new Set(list));
        expect(ordered).toHaveLength(list.length);
      }),
      options,
    );
  });
});
