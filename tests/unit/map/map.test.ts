import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Archive, find } from '#archive/archive.ts';
import { areaFrom, isVague } from '#geo/point.ts';
import { frameOf, unitsOf } from '#geo/projection.ts';
import {
  listMarks,
  listNeighbours,
  type MapMark,
  namesOf,
  placeLabels,
  ringOf,
} from '#map/map-marks.ts';
import { boundsOfView, viewOf } from '#map/map-view.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { linkSmallArchive, type SmallArchive } from '../../support/small-archive.ts';

const options = { seed, numRuns: deepRuns(300, 10_000) };
const bounds = { south: -7.6, west: 109.2, north: -7.2, east: 109.7 };
const frame = frameOf(bounds, 1000);

const placesFile = 'places/places.yaml';

/** Adds a place like the quarter and lets a visitor note name it, so that it has a page. */
function addPlace(small: SmallArchive, id: string, fields: Record<string, unknown>): void {
  small.add(placesFile, { ...small.record(placesFile, 'quarter'), id, ...fields });
  const note = small.record('visit/area.yaml', 'by-bus');
  note['places'] = [...(note['places'] as string[]), id];
}

const marksOf = (change?: (small: SmallArchive) => void): MapMark[] =>
  listMarks(linkSmallArchive(change), frame);
const placeIds = (marks: readonly MapMark[]): string[][] =>
  marks.map(({ places }) => places.map(({ id }) => id));
const quarterPoint = { lat: -7.385, lon: 109.358, precision: 200 };

describe('the marks of the map', () => {
  test('an area is drawn below a point, a workshop inside its village', () => {
    const marks = marksOf();
    expect(marks.map(({ id, isArea }) => [id, isArea])).toEqual([
      ['village', true],
      ['quarter', false],
    ]);
    expect(marks[0]?.workshops.map(({ id }) => id)).toEqual(['workshop']);
    expect(marks.flatMap((mark) => namesOf(mark).map(({ id }) => id))).toEqual([
      'village',
      'workshop',
      'quarter',
    ]);
  });

  test('places that share a point share a mark, the craft’s own first, as rough as the roughest', () => {
    const marks = marksOf((small) => {
      addPlace(small, 'stop', { kind: 'transport', point: { ...quarterPoint, precision: 900 } });
      addPlace(small, 'statue', { kind: 'landmark', point: quarterPoint });
      small.write(
        placesFile,
        (small.files.get(placesFile) as Record<string, unknown>[]).toReversed(),
      );
    });
    expect(placeIds(marks)).toEqual([['quarter', 'statue', 'stop'], ['village']]);
    const [shared] = marks;
    expect(shared).toMatchObject({ id: 'quarter', isArea: true, point: { precision: 900 } });
    expect(shared?.radius).toBeCloseTo(unitsOf(900, quarterPoint.lat, frame), 9);
  });

  test.each([
    ['outside the frame', { point: { lat: -7.0, lon: 109.4, precision: 10 } }],
    ['unpublished', { isPublished: false, point: { lat: -7.4, lon: 109.4, precision: 10 } }],
    [
      'the regency as a whole',
      { kind: 'regency', point: { lat: -7.4, lon: 109.4, precision: 9e3 } },
    ],
  ])('a place has none when it is %s', (_, fields) => {
    const marks = marksOf((small) => {
      addPlace(small, 'other', fields);
    });
    expect(placeIds(marks).flat()).not.toContain('other');
  });

  test('a place nothing names has none', () => {
    const marks = marksOf((small) => {
      const quarter = small.record(placesFile, 'quarter');
      small.add(placesFile, { ...quarter, id: 'unnamed', point: { ...quarterPoint, lat: -7.4 } });
    });
    expect(placeIds(marks).flat()).not.toContain('unnamed');
  });

  test('a place that is known only roughly is never drawn as a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (precision) => {
        expect(isVague({ ...quarterPoint, precision })).toBe(precision > areaFrom);
      }),
      options,
    );
    for (const precision of [areaFrom, areaFrom + 1]) {
      const mark = marksOf((small) => {
        small.set([placesFile, 'quarter'], ['point', 'precision'], precision);
      }).find(({ id }) => id === 'quarter');
      expect(mark?.isArea).toBe(precision > areaFrom);
    }
  });

  test('a mark has the tint of the first dated claim that names it, not of a date of writing', () => {
    const eras = (change?: (small: SmallArchive) => void) =>
      Object.fromEntries(marksOf(change).map(({ id, era }) => [id, era]));
    expect(eras()).toEqual({ quarter: 'before', village: '1980' });
    const written = eras((small) => {
      small.set(['claims/craft.yaml', 'count-1980'], ['places'], ['quarter']);
      small.set(['claims/craft.yaml', 'name-undated'], ['places'], ['village']);
    });
    expect(written['village']).toBe('undated');
    const later = eras((small) => {
      small.add('claims/craft.yaml', {
        ...small.record('claims/craft.yaml', 'name-undated'),
        id: 'written-2016',
        period: '1960',
        basis: 'source_date',
        places: ['village'],
      });
    });
    expect(later['village']).toBe('1980');
  });

  test('workshops stand on a ring inside the area of their village', () => {
    const marks = marksOf((small) => {
      const workshop = small.record('places/workshops.yaml', 'workshop');
      for (const id of ['second', 'third']) small.add('places/workshops.yaml', { ...workshop, id });
    });
    const village = marks.find(({ id }) => id === 'village');
    const ring = village ? ringOf(village) : [];
    expect(ring.map(({ place }) => place.id)).toEqual(['workshop', 'second', 'third']);
    for (const { x, y } of ring) {
      const fromCentre = Math.hypot(x - (village?.x ?? 0), y - (village?.y ?? 0));
      expect(fromCentre).toBeLessThan(village?.radius ?? 0);
    }
    expect(new Set(ring.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });
});

describe('names on the map', () => {
  const template = { workshops: [], point: quarterPoint, era: 'undated' as const, places: [] };
  const named = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
      radius: fc.double({ min: 1, max: 40, noNaN: true }),
      isArea: fc.boolean(),
      text: fc.stringMatching(/^[A-Za-z ]{1,24}$/),
    }),
    { maxLength: 25 },
  );

  test('never cover one another', () => {
    fc.assert(
      fc.property(named, fc.double({ min: 0.3, max: 3, noNaN: true }), (list, unit) => {
        const marks = list.map(({ text, ...mark }, at) => ({
          text,
          mark: { ...template, ...mark, id: String(at) },
        }));
        const labels = placeLabels(marks, unit);
        labels.forEach((a, at) => {
          for (const b of labels.slice(at + 1)) {
            const reach = ((a.text.length + b.text.length) / 2) * 7.4 * unit;
            const covers = Math.abs(a.y - b.y) < 15.9 * unit && Math.abs(a.x - b.x) < reach - 1e-6;
            expect(covers).toBe(false);
          }
        });
        for (const label of labels) {
          const own = marks.find(({ mark }) => mark.id === label.id);
          expect(label).toMatchObject({ text: own?.text, x: own?.mark.x });
        }
      }),
      options,
    );
  });

  test('stand on their marks where there is room, and the first has the right of way', () => {
    const mark = { ...template, id: 'a', x: 100, y: 100, radius: 20, isArea: true };
    const alone = [{ mark, text: 'Sayangan' }];
    expect(placeLabels(alone, 1)).toEqual([{ id: 'a', text: 'Sayangan', x: 100, y: 100 }]);
    const crowd = Array.from({ length: 9 }, (_, at) => ({
      mark: { ...mark, id: String(at) },
      text: 'Sayangan',
    }));
    const labels = placeLabels(crowd, 1);
    expect(labels[0]).toMatchObject({ id: '0', y: 100 });
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.length).toBeLessThan(9);
  });
});

describe('the view of some marks', () => {
  test('is the whole map when nothing is chosen', () => {
    expect(viewOf([], frame)).toEqual([0, 0, frame.width, frame.height]);
    const whole = boundsOfView(viewOf([], frame), frame);
    for (const side of ['south', 'west', 'north', 'east'] as const) {
      expect(whole[side]).toBeCloseTo(bounds[side], 9);
    }
  });

  test('holds every mark whole, and is never smaller than it may be', () => {
    const marks = marksOf();
    for (const chosen of [marks, marks.slice(0, 1), marks.slice(1)]) {
      const [left, top, width, height] = viewOf(chosen, frame, { margin: 5, least: 50 });
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(50);
      for (const { x, y, radius, isArea } of chosen) {
        const reach = isArea ? radius : 0;
        expect(x - reach).toBeGreaterThan(left);
        expect(x + reach).toBeLessThan(left + width);
        expect(y - reach).toBeGreaterThan(top);
        expect(y + reach).toBeLessThan(top + height);
      }
    }
  });
});

describe('the neighbours of a place', () => {
  const neighboursOf = (archive: Archive, id: string, count = 5): string[] =>
    listNeighbours(archive, find(archive.places, id), count).map(({ place }) => place.id);

  test('are the nearest places with a page, whole districts left out', () => {
    const archive = linkSmallArchive((small) => {
      addPlace(small, 'far', { point: { lat: -7.5, lon: 109.5, precision: 10 } });
      addPlace(small, 'same', { point: quarterPoint });
      addPlace(small, 'kecamatan', {
        kind: 'district',
        point: { lat: -7.386, lon: 109.358, precision: 3000 },
      });
    });
    expect(neighboursOf(archive, 'quarter')).toEqual(['village', 'far']);
    expect(neighboursOf(archive, 'quarter', 1)).toEqual(['village']);
  });

  test('are none for a workshop, whose spot is not known', () => {
    expect(neighboursOf(linkSmallArchive(), 'workshop')).toEqual([]);
  });
});
