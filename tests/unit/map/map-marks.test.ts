import { describe, expect, test } from 'vitest';
import { type Archive, find } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { frameOf } from '#geo/projection.ts';
import { isOfCraft, listCraftMarks } from '#map/craft-marks.ts';
import { districtOf, listMarks, listNeighbours, type MapMark } from '#map/map-marks.ts';
import { aClaim, anArchive, aPlace, both } from '../../support/builders.ts';

const bounds = { south: -7.6, west: 109.2, north: -7.2, east: 109.7 };
const frame = frameOf(bounds, 1000);
const middle = { lat: -7.4, lon: 109.4, precision: 500 };

/** Places a claim names, so that each has a page. */
const archiveOf = (places: readonly Place[]): Archive =>
  anArchive({ places, claims: [aClaim({ places: places.map(({ id }) => id) })] });
const marksOf = (places: readonly Place[]): readonly MapMark[] =>
  listMarks(archiveOf(places), frame);

/** A site of the craft so far north of the middle, one metre being about a 110,600th of a degree. */
const aSite = (id: string, north: number, precision: number): Place =>
  aPlace({
    id,
    kind: 'craft-site',
    point: { ...middle, lat: middle.lat + north / 110_600, precision },
  });

/** All orders of three. */
const turns = [
  ...[[0, 1, 2] as const, [0, 2, 1] as const, [1, 0, 2] as const],
  ...[[1, 2, 0] as const, [2, 0, 1] as const, [2, 1, 0] as const],
];

describe('the circle of the craft', () => {
  test('gathers what lies in it, in whatever order the content has the sites', () => {
    const sites = [aSite('small', 100, 300), aSite('middling', 0, 600), aSite('large', 50, 1000)];
    for (const turn of turns) {
      const marks = marksOf(turn.flatMap((at) => sites[at] ?? []));
      expect(marks.map(({ id, form }) => [id, form])).toEqual([['large', 'circle']]);
      expect(marks[0]?.places.map(({ id }) => id)).toEqual(['large', 'middling', 'small']);
      expect(marks[0]).toMatchObject({ point: { precision: 1000 }, code: null });
    }
  });

  test('leaves alone what touches it and reaches beyond', () => {
    const idsWith = (north: number) =>
      marksOf([aSite('large', 0, 1000), aSite('small', north, 400)]).map(({ id }) => id);
    expect(idsWith(590)).toEqual(['large']);
    expect(idsWith(610)).toEqual(['large', 'small']);
  });

  test('gathers no other place, though it lies at the very middle', () => {
    const office = aPlace({ id: 'office', kind: 'office', point: middle });
    expect(marksOf([office, aSite('site', 0, 500)]).map(({ id }) => id)).toEqual([
      'site',
      'office',
    ]);
  });

  test('is of the time when a source places the craft there, a square is of none', () => {
    const places = [
      aSite('site', 0, 500),
      aPlace({ id: 'office', kind: 'office', point: { ...middle, lat: -7.5 } }),
    ];
    const claim = aClaim({ period: parsePeriod('1980'), places: ['site', 'office'] });
    const marks = listMarks(anArchive({ places, claims: [claim] }), frame);
    expect(marks.map(({ id, era }) => [id, era])).toEqual([
      ['site', '1980'],
      ['office', 'undated'],
    ]);
  });
});

describe('marks lie over one another', () => {
  const at = (id: string, kind: Place['kind'], lat: number, precision: number): Place =>
    aPlace({ id, kind, code: id, point: { ...middle, lat, precision } });

  test('districts below facets below circles below squares, whatever their size', () => {
    const places = [
      ...[at('square', 'museum', -7.3, 9000), at('circle', 'craft-site', -7.35, 800)],
      ...[at('facet', 'village', -7.4, 700), at('name', 'district', -7.45, 600)],
    ];
    const forms = ['name', 'facet', 'circle', 'square'];
    expect(marksOf(places).map(({ id }) => id)).toEqual(forms);
    expect(marksOf(places.toReversed()).map(({ form }) => form)).toEqual(forms);
  });

  test('of one form the larger below the smaller', () => {
    const places = [at('small', 'village', -7.3, 300), at('large', 'village', -7.4, 900)];
    expect(marksOf(places).map(({ id }) => id)).toEqual(['large', 'small']);
    expect(marksOf(places.toReversed()).map(({ id }) => id)).toEqual(['large', 'small']);
  });
});

describe('a place on the map', () => {
  test.each([
    ['north', { lat: -7.2 }],
    ['south', { lat: -7.6 }],
    ['west', { lon: 109.2 }],
    ['east', { lon: 109.7 }],
  ])('is left out at the very edge in the %s, where its sign would be cut', (_, edge) => {
    const toMiddle = { lat: -7.4, lon: 109.45 };
    const inwards = Object.fromEntries(
      Object.entries(edge).map(([axis, value]) => {
        const key = axis === 'lat' ? 'lat' : 'lon';
        return [axis, value + Math.sign(toMiddle[key] - value) * 0.001];
      }),
    );
    expect(marksOf([aPlace({ point: { ...middle, ...edge } })])).toEqual([]);
    expect(marksOf([aPlace({ point: { ...middle, ...inwards } })])).toHaveLength(1);
  });

  test('is none without a point', () => {
    expect(marksOf([aPlace({ point: null })])).toEqual([]);
  });

  test('is a facet only as a village with a cell, and tells whose cell that is', () => {
    const village = aPlace({ code: '33.03.05.1011' });
    expect(marksOf([village])[0]).toMatchObject({ form: 'facet', code: '33.03.05.1011' });
    expect(marksOf([aPlace()])[0]).toMatchObject({ form: 'square', code: null });
    expect(marksOf([{ ...village, kind: 'museum' }])[0]).toMatchObject({
      form: 'square',
      code: null,
    });
  });

  test.each<Place['kind']>(['village', 'district'])(
    'leads the others of its point when it is a %s',
    (kind) => {
      const places = [aPlace({ id: 'museum', kind: 'museum' }), aPlace({ id: 'area', kind })];
      expect(marksOf(places)[0]?.places.map(({ id }) => id)).toEqual(['area', 'museum']);
    },
  );

  test('stands at one point only with those of the same latitude and longitude', () => {
    const moved = [{ lat: -7.41 }, { lon: 109.41 }].map((other, id) =>
      aPlace({ id: `moved-${id}`, point: { ...middle, ...other } }),
    );
    expect(marksOf([aPlace({ point: middle }), ...moved])).toHaveLength(3);
  });

  test('of the craft is a site, or a village where something happened', () => {
    const places = (['craft-site', 'village', 'museum'] as const).map((kind, at) =>
      aPlace({ id: kind, kind, point: { ...middle, lat: -7.4 + at / 100 } }),
    );
    const quiet = aPlace({ id: 'quiet', point: { ...middle, lat: -7.3 } });
    const all = [...places, quiet];
    const ids = all.map(({ id }) => id);
    const event = {
      ...({ id: 'event', theme: 'craft', title: both(''), summary: both(''), rank: 3 } as const),
      ...{ dates: [], claims: [], places: ['village', 'museum'] },
    };
    const archive = anArchive({
      ...{ places: all, claims: [aClaim({ places: ids })], events: [event] },
    });
    expect(all.filter((place) => isOfCraft(archive, place)).map(({ id }) => id)).toEqual([
      'craft-site',
      'village',
    ]);
    const marks = listCraftMarks(archive, listMarks(archive, frame));
    expect(marks.map(({ id }) => id).toSorted()).toEqual(['craft-site', 'village']);
  });
});

test('a district loses the word before its name, and keeps it within', () => {
  expect(districtOf(aPlace({ name: both('Kecamatan Padamara') }))).toBe('Padamara');
  expect(districtOf(aPlace({ name: both('Kantor Kecamatan Bojongsari') }))).toBe(
    'Kantor Kecamatan Bojongsari',
  );
});

describe('neighbours', () => {
  const away = (id: string, north: number, part: Partial<Place> = {}): Place => ({
    ...aSite(id, north, 10),
    ...part,
  });

  test('come nearest first, with how far away they are', () => {
    const archive = archiveOf([away('far', 5000), away('here', 0), away('near', -2000)]);
    const found = listNeighbours(archive, find(archive.places, 'here'), 5);
    expect(found.map(({ place }) => place.id)).toEqual(['near', 'far']);
    expect(found.map(({ distance }) => Math.round(distance / 100))).toEqual([20, 50]);
    expect(found[0]?.range.least).toBe(found[0]?.distance);
  });

  test('are none of the whole areas, nor those at the same spot, nor those without a point', () => {
    const archive = archiveOf([
      away('here', 0),
      ...[away('district', 900, { kind: 'district' }), away('regency', 900, { kind: 'regency' })],
      ...[away('same', 0.5), away('nowhere', 0, { point: null })],
      away('hidden', 900, { isPublished: false }),
      away('other', 900),
    ]);
    const found = listNeighbours(archive, find(archive.places, 'here'), 9);
    expect(found.map(({ place }) => place.id)).toEqual(['other']);
  });
});
