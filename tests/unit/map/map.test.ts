import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Archive, find } from '#archive/archive.ts';
import { areaFrom, isVague } from '#geo/point.ts';
import { frameOf, unitsOf } from '#geo/projection.ts';
import { placeLabels, type Scale } from '#map/map-labels.ts';
import { districtOf, listMarks, listNeighbours, type MapMark, namesOf } from '#map/map-marks.ts';
import { boundsOfView, squareOf, viewOf, viewSides } from '#map/map-view.ts';
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

const marksOf = (change?: (small: SmallArchive) => void): readonly MapMark[] =>
  listMarks(linkSmallArchive(change), frame);
const placeIds = (marks: readonly MapMark[]): string[][] =>
  marks.map(({ places }) => places.map(({ id }) => id));
const quarterPoint = { lat: -7.385, lon: 109.358, precision: 200 };

describe('the marks of the map', () => {
  test('a village is its facet, below a point, with the workshops named in it', () => {
    const marks = marksOf();
    expect(marks.map(({ id, form, isArea }) => [id, form, isArea])).toEqual([
      ['village', 'facet', true],
      ['quarter', 'square', false],
    ]);
    expect(marks[0]).toMatchObject({ code: '33.03.05.1011' });
    expect(marks[0]?.workshops.map(({ id }) => id)).toEqual(['workshop']);
    expect(marks.flatMap((mark) => namesOf(mark).map(({ id }) => id))).toEqual([
      'village',
      'workshop',
      'quarter',
    ]);
  });

  test('places that share a point share a mark, the village first, as rough as the roughest', () => {
    const marks = marksOf((small) => {
      const point = { lat: -7.387, lon: 109.361, precision: 900 };
      addPlace(small, 'stop', { kind: 'transport', point: { ...point, precision: 30 } });
      addPlace(small, 'market', { kind: 'landmark', point });
      small.write(
        placesFile,
        (small.files.get(placesFile) as Record<string, unknown>[]).toReversed(),
      );
    });
    const shared = marks.find(({ id }) => id === 'village');
    expect(shared?.places.map(({ id }) => id)).toEqual(['village', 'market', 'stop']);
    expect(shared).toMatchObject({ form: 'facet', isArea: true, point: { precision: 900 } });
    expect(shared?.radius).toBeCloseTo(unitsOf(900, -7.387, frame), 9);
  });

  test('craft sites share the circle they lie in, and one that reaches beyond it has its own', () => {
    const near = { ...quarterPoint, lat: quarterPoint.lat + 0.001 };
    const marks = marksOf((small) => {
      small.set([placesFile, 'quarter'], ['point', 'precision'], 600);
      addPlace(small, 'estate', { point: { ...quarterPoint, precision: 600 } });
      addPlace(small, 'statue', { point: { ...near, precision: 450 } });
      addPlace(small, 'kiln', { point: { ...near, precision: 550 } });
    });
    const circles = marks.filter(({ form }) => form === 'circle');
    expect(placeIds(circles)).toEqual([['quarter', 'estate', 'statue'], ['kiln']]);
    expect(circles[0]?.radius).toBeCloseTo(unitsOf(600, quarterPoint.lat, frame), 9);
  });

  test('a district is its name', () => {
    const marks = marksOf((small) => {
      addPlace(small, 'kecamatan', {
        kind: 'district',
        name: { id: 'Kecamatan Padamara', en: 'Padamara District' },
        point: { lat: -7.39, lon: 109.31, precision: 3000 },
      });
    });
    expect(marks[0]).toMatchObject({ id: 'kecamatan', form: 'name' });
    expect(marks[0]?.places.map(districtOf)).toEqual(['Padamara']);
  });

  test.each([
    ['outside the frame', { kind: 'transport', point: { lat: -7.0, lon: 109.4, precision: 10 } }],
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
      expect(mark?.form).toBe(precision > areaFrom ? 'circle' : 'square');
    }
  });
});

describe('the heat of a facet', () => {
  const heatOf = (change?: (small: SmallArchive) => void): string | undefined =>
    marksOf(change).find(({ id }) => id === 'village')?.era;
  const claims = 'claims/craft.yaml';

  test('is that of the first dated claim that exhausts are made there', () => {
    expect(heatOf()).toBe('1980');
    const before = heatOf((small) => {
      small.add(claims, { ...small.record(claims, 'count-1980'), id: 'older', period: '1972' });
    });
    expect(before).toBe('1970');
  });

  test('is not that of a date of writing, nor of a claim about something else', () => {
    for (const fields of [{ basis: 'source_date' }, { topic: 'visit' }]) {
      const other = heatOf((small) => {
        const claim = small.record(claims, 'count-1980');
        small.add(claims, { ...claim, ...fields, id: 'other', figures: [] });
        claim['places'] = ['quarter'];
      });
      expect(other).toBe('2000');
    }
  });

  test('is that of the first workshop named there, where no claim is', () => {
    const named = heatOf((small) => {
      small.set([claims, 'count-1980'], ['places'], ['quarter']);
    });
    expect(named).toBe('2000');
  });

  test('is also that of the craft site in the facet', () => {
    const own = heatOf((small) => {
      small.set(['villages.yaml', '33.03.05.1011'], ['lon'], 109.358);
    });
    expect(own).toBe('before');
  });
});

describe('names on the map', () => {
  const named = fc.array(
    fc.record({
      mark: fc.record({
        id: fc.constant('a'),
        form: fc.constantFrom('facet', 'square', 'name'),
        x: fc.double({ min: 0, max: 400, noNaN: true }),
        y: fc.double({ min: 0, max: 300, noNaN: true }),
      }),
      text: fc.stringMatching(/^[A-Za-z ]{1,24}$/),
      size: fc.integer({ min: 12, max: 20 }),
    }),
    { maxLength: 25 },
  );
  const unit = fc.double({ min: 0.3, max: 3, noNaN: true });

  test('never cover one another, nor what is taken, at any size the map may have', () => {
    const taken = { left: 100, right: 200, top: 100, bottom: 140 };
    fc.assert(
      fc.property(named, unit, unit, fc.boolean(), (list, usual, other, isAtUsual) => {
        const at = (one: number): Scale => ({ unit: one, taken: [taken] });
        const labels = placeLabels(list, at(usual), [at(other)]);
        const unit = isAtUsual ? usual : other;
        const boxes = labels.flatMap(({ text, x, y, anchor, fits }, index) => {
          const size = (list[index]?.size ?? 0) * unit;
          const [width, height] = [text.length * 0.52 * size, (1.2 * size) / 2];
          const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
          const box = { left, right: left + width, top: y - height, bottom: y + height };
          return fits ? [box] : [];
        });
        [...boxes, taken].forEach((a, at) => {
          for (const b of [...boxes, taken].slice(at + 1)) {
            const isApart = a.right <= b.left + 1e-6 || a.left >= b.right - 1e-6;
            const isClear = a.bottom <= b.top + 1e-6 || a.top >= b.bottom - 1e-6;
            expect(isApart || isClear).toBe(true);
          }
        });
      }),
      options,
    );
  });

  test('stand on a facet and beside a square, and the first has the right of way', () => {
    const mark = { id: 'a', form: 'facet' as const, x: 100, y: 100 };
    const one = { mark, text: 'Sayangan', size: 13 };
    const empty = { unit: 1, taken: [] };
    expect(placeLabels([one], empty)).toEqual([
      { id: 'a', text: 'Sayangan', x: 100, y: 100, anchor: 'middle', fits: true },
    ]);
    const [beside] = placeLabels([{ ...one, mark: { ...mark, form: 'square' } }], empty);
    expect(beside).toMatchObject({ x: 109, anchor: 'start' });
    const labels = placeLabels([one, one, one, one, one], empty);
    expect(labels[0]).toMatchObject({ y: 100, fits: true });
    expect(labels.at(-1)?.fits).toBe(false);
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

  test('as a square holds what it held, at a side that the picture knows how to letter', () => {
    const style = readFileSync('src/map/ZincMap.astro', 'utf8');
    for (const side of viewSides) expect(style).toContain(`--side: ${side};`);
    const [x, y, width, height] = squareOf([10, 20, 130, 60]);
    expect([width, height]).toEqual([150, 150]);
    expect([x + width / 2, y + height / 2]).toEqual([75, 50]);
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
