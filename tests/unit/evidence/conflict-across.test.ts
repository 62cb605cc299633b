import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import {
  type DrawingForm,
  layOutAcross,
  type Said,
  type SaidPoint,
  spread,
  toPoint,
} from '#evidence/conflict-across.ts';
import { aClaim, aSource } from '../../support/builders.ts';

/** Time runs from 80 to 380, to 280 beside undated sources; points keep 26 apart. */
const form: DrawingForm = {
  width: 404,
  undatedWidth: 100,
  left: { scale: 62, lanes: 14 },
  letters: 40,
  radius: 12,
  scaleHeight: 200,
};
const left = form.left.scale;
const said = (day: string | null, position = 1): Said => ({
  claim: aClaim(),
  source: aSource({ id: day ?? 'undated', issued: day ? parsePeriod(day) : null }),
  position,
});
const across = (...days: (string | null)[]) =>
  layOutAcross(
    days.map((day) => said(day)),
    left,
    form,
  );

describe('the way across a disagreement', () => {
  test('places each source at its time, the whole years at its ends', () => {
    const { place, undatedFrom, right } = across('2020-01-01', '1990-01-01');
    const places = ['1990-01-01', '2005-01-01', '2020-01-01'].map((day) => place(said(day).source));
    expect(places).toEqual([80, 230, 380]);
    expect({ undatedFrom, right }).toEqual({ undatedFrom: null, right: 380 });
  });

  test('begins with the year of the first source and ends with that of the last', () => {
    const { place } = across('1996-07-02', '2020-07-02');
    expect(place(said('1996-07-02').source)).toBeCloseTo(86);
    expect(place(said('2020-07-02').source)).toBeCloseTo(374);
  });

  test('leaves undated sources a lane at the end, in whose middle they stand', () => {
    const { place, undatedFrom, right } = across('1990-01-01', null, '2020-01-01');
    expect({ undatedFrom, right }).toEqual({ undatedFrom: 304, right: 280 });
    expect(place(said(null).source)).toBe(354);
    expect(place(said('2020-01-01').source)).toBe(280);
  });

  test('gives a single moment a year to stand in', () => {
    const { place, years } = across('1990-01-01');
    expect(place(said('1990-01-01').source)).toBe(80);
    expect(years).toEqual([
      { at: 80, value: 1990 },
      { at: 380, value: 1991 },
    ]);
  });

  test('has as many round years as have room', () => {
    expect(across('1990-01-01', '2020-01-01').years).toEqual(
      [1990, 1995, 2000, 2005, 2010, 2015, 2020].map((value, at) => ({ at: 80 + 50 * at, value })),
    );
    const narrow = across('1990-01-01', '2020-01-01', null).years;
    expect(narrow.map(({ value }) => value)).toEqual([1990, 2000, 2010, 2020]);
    const five = across('2016-01-01', '2020-01-01', null).years;
    expect(five.map(({ at }) => at)).toEqual([80, 130, 180, 230, 280]);
  });

  test('has no more than nine years, however wide it is', () => {
    const ends = [said('1990-01-01'), said('2020-01-01')];
    const { years } = layOutAcross(ends, left, { ...form, width: 724 });
    expect(years.map(({ value }) => value)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    const nine = [said('2012-01-01'), said('2020-01-01')];
    expect(layOutAcross(nine, left, { ...form, width: 724 }).years).toHaveLength(9);
  });

  test('is striped by decades, the first and the last as far as it reaches', () => {
    expect(across('1990-01-01', '2020-01-01').strips).toEqual([
      { year: 1990, start: 80, end: 180 },
      { year: 2000, start: 180, end: 280 },
      { year: 2010, start: 280, end: 380 },
    ]);
    expect(across('1996-07-02', '2020-07-02').strips).toEqual([
      { year: 1990, start: 80, end: 128 },
      { year: 2000, start: 128, end: 248 },
      { year: 2010, start: 248, end: 368 },
      { year: 2020, start: 368, end: 380 },
    ]);
  });

  test('has neither years nor decades where every source is undated', () => {
    const { years, strips, place } = across(null, null);
    expect({ years, strips }).toEqual({ years: [], strips: [] });
    expect(place(said(null).source)).toBe(354);
  });
});

describe('a point', () => {
  test('tells the era of its source and whether it retells', () => {
    const point = toPoint(said('1984-05', 3), 100, 50);
    expect(point).toMatchObject({ x: 100, y: 50, position: 3, era: '1980', isRetelling: false });
    const retells = aSource({ custom: { retells: ['older'] } });
    const retelling = toPoint({ ...said(null), source: retells }, 100, 50);
    expect(retelling).toMatchObject({ era: 'undated', isRetelling: true });
  });

  test('covers its own height alone unless its claim is a span', () => {
    expect(toPoint(said(null), 100, 50)).toMatchObject({ low: 50, high: 50 });
    expect(toPoint(said(null), 100, 50, 70, 30)).toMatchObject({ low: 70, high: 30 });
  });
});

describe('points that would cover one another', () => {
  const dated = across('1990-01-01', '2020-01-01');
  const withUndated = across('1990-01-01', '2020-01-01', null);
  const at = (x: number, y = 100, position = 1): SaidPoint => toPoint(said(null, position), x, y);
  const placesOf = (points: readonly SaidPoint[], way = dated) =>
    spread(points, way).map(({ x }) => x);

  test('move apart by half of what they lack, in the order of time', () => {
    expect(placesOf([at(210), at(200)])).toEqual([192, 218]);
    expect(placesOf([at(200), at(226)])).toEqual([200, 226]);
  });

  test('stand in the order of their positions where their time is the same', () => {
    const points = spread([at(200, 100, 2), at(200, 100, 1)], dated);
    expect(points.map(({ x, position }) => [x, position])).toEqual([
      [187, 1],
      [213, 2],
    ]);
  });

  test('need the less room sideways the higher one stands above the other', () => {
    expect(placesOf([at(200, 100), at(200, 110)])).toEqual([188, 212]);
    expect(placesOf([at(200, 110), at(200, 100)])).toEqual([188, 212]);
    expect(placesOf([at(200, 100), at(200, 126)])).toEqual([200, 200]);
    expect(placesOf([at(200, 100), at(224, 110)])).toEqual([200, 224]);
  });

  test('are pushed until the last has room', () => {
    const [first = 0, second = 0, third = 0] = placesOf([at(200), at(200), at(200)]);
    expect(second - first).toBeCloseTo(26, 1);
    expect(third - second).toBeCloseTo(26, 1);
    expect(first).toBeGreaterThan(160);
    expect(third).toBeLessThan(240);
  });

  test('stay inside the drawing', () => {
    const [first, second] = placesOf([at(80), at(80)]);
    expect([first, second]).toEqual([75, expect.closeTo(101, 1)]);
    const [third, fourth] = placesOf([at(380), at(380)]);
    expect([third, fourth]).toEqual([expect.closeTo(366, 1), 392]);
  });

  test('do not cross between time and the lane of the undated', () => {
    const [first, second] = placesOf([at(280), at(280)], withUndated);
    expect([first, second]).toEqual([expect.closeTo(266, 1), 292]);
    const [third, fourth] = placesOf([at(318), at(318)], withUndated);
    expect([third, fourth]).toEqual([317, expect.closeTo(343, 1)]);
    const [fifth, sixth] = placesOf([at(390), at(390)], withUndated);
    expect([fifth, sixth]).toEqual([expect.closeTo(365, 1), 391]);
  });
});
