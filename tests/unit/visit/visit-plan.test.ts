import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { geodesicDistance, roundDistance } from '#geo/distance.ts';
import { listNeighbours } from '#map/map-marks.ts';
import { formatDistance } from '#site/format-distance.ts';
import { pointOf } from '#visit/visit-places.ts';
import { orderNearest, planLegs, scheduleStops, travelMinutes } from '#visit/visit-plan.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const options = { seed, numRuns: deepRuns(500, 20_000) };
const spot = fc.record({
  lat: fc.double({ min: -8.3, max: -5.5, noNaN: true }),
  lon: fc.double({ min: 108.5, max: 111.7, noNaN: true }),
});
const at = (lat: number, lon: number) => ({ point: { lat, lon, precision: 50 } });
const unknown = { point: null };

describe.each(['id', 'en'] as const)('the way between two places, in %s', (locale) => {
  test('is told alike by the page of a place, by an itinerary and by the own list', () => {
    fc.assert(
      fc.property(spot, (point) => {
        const archive = linkSmallArchive((small) =>
          small.set(['places/places.yaml', 'quarter'], ['point'], { ...point, precision: 90 }),
        );
        const [from, to] = [find(archive.places, 'quarter'), find(archive.places, 'village')];
        const [near] = listNeighbours(archive, from, 1);
        const [leg] = planLegs(
          [from, to].map((place) => ({ point: pointOf(archive, place) })),
          'foot',
        );
        const told = formatDistance(roundDistance(near?.distance ?? 0), locale);
        expect(leg?.metres).toBe(near?.distance);
        expect(leg?.metres).toBe(to.point && geodesicDistance(point, to.point));
        expect(formatDistance(roundDistance(leg?.metres ?? 0), locale)).toBe(told);
      }),
      { seed, numRuns: deepRuns(15, 500) },
    );
  });

  test.each([
    [24, 0],
    [640, 650],
    [980, 1000],
    [1049, 1000],
    [12_345, 12_300],
  ])('is printed for %d m as %d m', (metres, printed) => {
    expect(roundDistance(metres)).toBe(printed);
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
