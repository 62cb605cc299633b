import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { rangeBetween, roundDistance } from '#geo/distance.ts';
import { listNeighbours } from '#map/map-marks.ts';
import { formatDistanceRange } from '#site/format-distance.ts';
import { findExampleDay } from '#visit/example-day.ts';
import { formatDurationRange } from '#visit/format-duration.ts';
import { describeLeg, describeLegs, describeRange, describeTotal } from '#visit/leg-text.ts';
import { pointOf } from '#visit/visit-places.ts';
import {
  findNightEnd,
  orderNearest,
  planLegs,
  scheduleStops,
  sumLegs,
  travelMinutes,
} from '#visit/visit-plan.ts';
import { visitWords } from '#visit/words.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const options = { seed, numRuns: deepRuns(500, 20_000) };
const spot = fc.record({
  lat: fc.double({ min: -7.5, max: -7.25, noNaN: true }),
  lon: fc.double({ min: 109.2, max: 109.5, noNaN: true }),
});
const at = (lat: number, lon: number, precision = 50) => ({ point: { lat, lon, precision } });
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
        if (!near || !to.point || leg === undefined) throw new Error('the two have points');
        expect(near.range).toEqual(rangeBetween({ ...point, precision: 90 }, to.point));
        const { mine } = visitWords[locale];
        const told = describeRange(near.range, mine, locale);
        expect(describeLeg(leg, mine, locale, (distance) => distance)).toBe(told);
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

describe('the way in words', () => {
  const write = (distance: string, time: string) => `${distance}, ${time}`;
  const rough = [at(-7.38, 109.36, 600), at(-7.385, 109.36, 600), at(-7.42, 109.36, 600)];
  const tell = (stops: Parameters<typeof planLegs>[0]): string[] =>
    planLegs(stops, 'foot').map((leg) => describeLeg(leg, visitWords.en.mine, 'en', write));

  test('is one distance and one time between points', () => {
    expect(tell([at(-7.38, 109.36), at(-7.39, 109.36)])).toEqual(['1.1 km, 25 min']);
  });

  test('is a range of both where a place is known only roughly', () => {
    expect(tell([at(-7.38, 109.36, 90), at(-7.4, 109.36, 600)])).toEqual(['1.5–3 km, 25–55 min']);
  });

  test('is only the most it may be, without a time, where the places may be one', () => {
    const [first] = tell(rough);
    expect(first).toContain('not known, at most 1.8 km');
    expect(first).not.toContain('min');
  });

  test('is counted as unknown in the total, and not summed', () => {
    const total = sumLegs(planLegs([...rough, unknown], 'foot'));
    expect(total.unknown).toBe(2);
    const { mine } = visitWords.en;
    const told = describeTotal(total, mine, 'en', write);
    expect(told).toMatch(/^2\.6–5\.1 km, 45 min – 1 h 35 min .*\(2\)/);
    expect(describeTotal(sumLegs([null]), mine, 'en', write)).toBe(mine.withoutAny);
    expect(describeTotal(sumLegs([]), mine, 'en', write)).toBe('');
  });

  test.each([
    [{ least: 45, most: 45 }, '45 menit', '45 min'],
    [{ least: 60, most: 60 }, '1 jam', '1 h'],
    [{ least: 1105, most: 1105 }, '18 jam 25 menit', '18 h 25 min'],
    [{ least: 25, most: 50 }, '25–50 menit', '25–50 min'],
    [{ least: 25, most: 60 }, '25 menit – 1 jam', '25 min – 1 h'],
    [{ least: 50, most: 80 }, '50 menit – 1 jam 20 menit', '50 min – 1 h 20 min'],
  ])('tells %o minutes in hours from an hour on', (range, indonesian, english) => {
    expect(formatDurationRange(range, 'id')).toBe(indonesian);
    expect(formatDurationRange(range, 'en')).toBe(english);
  });

  test.each([
    [{ least: 1240, most: 2360 }, '1,2–2,4 km', '1.2–2.4 km'],
    [{ least: 660, most: 1110 }, '650 m–1,2 km', '650 m–1.2 km'],
    [{ least: 110, most: 760 }, '100–800 m', '100–800 m'],
    [{ least: 980, most: 980 }, '1 km', '1 km'],
  ])('tells %o m in round numbers that leave nothing out', (range, indonesian, english) => {
    expect(formatDistanceRange(range, 'id')).toBe(indonesian);
    expect(formatDistanceRange(range, 'en')).toBe(english);
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

  test('measures past a stop that is not known, from the last one that is, and says from which', () => {
    const stops = [unknown, at(-7.38, 109.36), unknown, at(-7.39, 109.36)];
    const legs = planLegs(stops, 'foot');
    const write = (distance: string) => distance;
    const names = ['Museum', 'Statue', 'Workshop', 'Square'];
    expect(describeLegs(legs, names, visitWords.en.mine, 'en', write)).toEqual([
      'distance not known',
      'distance not known',
      '1.1 km, from Statue',
    ]);
    expect(sumLegs(legs)).toMatchObject({ unknown: 2, minutes: { least: 25 } });
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

describe('a plan that runs into the night', () => {
  const far = at(-7.18, 109.69);

  test('is told by its end: 59 km on foot are no day out', () => {
    const end = findNightEnd(scheduleStops([at(-7.51, 109.2), far], 'foot', 540));
    expect(end).toBeGreaterThan(24 * 60);
  });

  test('and a plan over by the evening is not', () => {
    expect(findNightEnd([{ start: 1215, end: 1260 }])).toBeNull();
    expect(findNightEnd([{ start: 1216, end: 1261 }])).toBe(1261);
    expect(findNightEnd(scheduleStops([at(-7.38, 109.36), unknown], 'foot', 540))).toBeNull();
    expect(findNightEnd([])).toBeNull();
  });
});

test.each([
  ['2026-11-26', '2026-12-15'],
  ['2026-12-01', '2026-12-15'],
  ['2026-12-30', '2027-01-19'],
])('a calendar made on %s is set for a working day two weeks on, %s', (today, day) => {
  expect(findExampleDay(today)).toBe(day);
});
