import { describe, expect, test } from 'vitest';
import type { Claim, Figure } from '#archive/claim-records.ts';
import type { SaidPosition } from '#archive/positions.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { drawingForms, layOutAcross, type Said } from '#evidence/conflict-across.ts';
import { layOutScales } from '#evidence/conflict-scales.ts';
import { aClaim, aFigure, aSource, both } from '../../support/builders.ts';

const form = { ...drawingForms.wide, scaleHeight: 200 };

/** One answer for each claim, each of an undated source; its own text, or none with a number. */
function layOut(
  axis: 'date' | 'number',
  claims: readonly Partial<Claim>[],
  answers: string[] = [],
) {
  const said = claims.map((part, at): Said => {
    return { claim: aClaim(part), source: aSource(), position: at + 1 };
  });
  const positions = said.map(({ claim, source }, at): SaidPosition => {
    const answer = { ...both('Banyak'), en: answers[at] ?? 'Many' };
    return { answer, claims: [claim], sources: [source], said: null };
  });
  return layOutScales(axis, positions, said, layOutAcross(said, form.left.scale, form));
}

const counting = (...values: number[]): Partial<Claim> => ({
  figures: values.map((value) => aFigure({ value })),
});
const dated = (...periods: string[]) =>
  periods.map((edtf): Partial<Claim> => ({ period: parsePeriod(edtf) }));
const heightsOf = ({ points }: ReturnType<typeof layOut>) =>
  points.map(({ low, y, high }) => [low, y, high]);

describe('a scale of dates', () => {
  test('has round years from the earliest at its foot to the latest at its head', () => {
    const { bands } = layOut('date', dated('1960-01-01', '1980-01-01'));
    expect(bands).toMatchObject([
      { kind: 'scale', top: 14, bottom: 214, lines: [], measure: null },
    ]);
    expect(bands[0]?.ticks).toEqual([
      { at: 198, value: 1960 },
      { at: 156, value: 1965 },
      { at: 114, value: 1970 },
      { at: 72, value: 1975 },
      { at: 30, value: 1980 },
    ]);
  });

  test('puts a span at its middle, its bar from the first to the last day', () => {
    const drawing = layOut('date', dated('1960-01-01/1980-01-01', '1965-01-01'));
    expect(heightsOf(drawing)).toEqual([
      [198, 114, 30],
      [156, 156, 156],
    ]);
  });

  test('has those without a date, or with an open end, in a band below', () => {
    const { bands, points } = layOut('date', [
      {},
      ...dated('1960-01-01', '1977/..', '../1977', '1980-01-01'),
    ]);
    expect(bands.map(({ kind, top, bottom }) => [kind, top, bottom])).toEqual([
      ['scale', 14, 214],
      ['rest', 254, 288],
    ]);
    expect(bands[1]).toMatchObject({ ticks: [], position: null, lines: [], measure: null });
    expect(points.map(({ position, y }) => [position, y])).toEqual([
      [2, 198],
      [5, 30],
      [1, 269],
      [3, 269],
      [4, 269],
    ]);
  });
});

describe('a scale of numbers', () => {
  test('begins with zero, so that heights are in proportion', () => {
    const drawing = layOut('number', [counting(25), counting(100), counting(50)]);
    expect(drawing.bands[0]?.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(drawing.points.map(({ y }) => 198 - y)).toEqual([42, 168, 84]);
  });

  test('begins near its numbers where they are close together', () => {
    const { bands, points } = layOut('number', [counting(75), counting(100)]);
    expect(bands[0]?.ticks.map(({ value }) => value)).toEqual([40, 60, 80, 100, 120]);
    expect(points.map(({ y }) => y)).toEqual([124.5, 72]);
  });

  test('begins with zero where they are far apart or all the same', () => {
    const first = (...values: number[]) =>
      layOut(
        'number',
        values.map((value) => counting(value)),
      ).bands[0]?.ticks[0]?.value;
    expect(first(60, 100)).toBe(0);
    expect(first(100, 100)).toBe(0);
    expect(first(61, 100)).toBeGreaterThan(0);
  });

  test('moves those apart that give the same number', () => {
    const [first, second] = layOut('number', [counting(100), counting(100)]).points;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(27, 1);
    const [third, fourth] = layOut('date', [{}, {}]).points;
    expect((fourth?.x ?? 0) - (third?.x ?? 0)).toBeCloseTo(27, 1);
  });

  test('counts different things on one scale, and has those without a number below', () => {
    const { bands, points } = layOut('number', [
      { figures: [aFigure({ value: 100, unit: 'workshop' })] },
      {},
      { figures: [aFigure({ value: 50, unit: 'person' })] },
    ]);
    expect(bands.map(({ kind }) => kind)).toEqual(['scale', 'rest']);
    expect(bands[0]?.measure).toMatchObject({ value: 100, unit: 'workshop' });
    expect(points.map(({ position, y }) => [position, y])).toEqual([
      [1, 30],
      [3, 114],
      [2, 269],
    ]);
  });

  test.each([
    { unit: 'idr' },
    { unit: 'percent' },
    { unit: 'decibel' },
    { unit: 'kilometre' },
    { unit: 'millimetre' },
    { per: 'day' },
  ] satisfies Partial<Figure>[])('keeps %j apart from counts, on two lower scales', (measure) => {
    const { bands, points } = layOut('number', [
      { figures: [aFigure({ value: 100, ...measure })] },
      counting(100),
    ]);
    expect(bands.map(({ top, bottom }) => [top, Math.round(bottom)])).toEqual([
      [14, 124],
      [164, 274],
    ]);
    expect(bands.map((band) => band.measure)).toMatchObject([measure, { unit: 'unit' }]);
    expect(points.map(({ y }) => y)).toEqual([expect.closeTo(30), expect.closeTo(180)]);
  });

  test('puts amounts by the day and by the month on scales of their own', () => {
    const per = (rate: 'day' | 'month') => ({ figures: [aFigure({ value: 100, per: rate })] });
    expect(layOut('number', [per('day'), per('month'), per('day')]).bands).toHaveLength(2);
  });
});

describe('the number of a claim', () => {
  /** The lowest and the highest number it covers, read from a drawing up to 200. */
  const extentOf = (figures: Partial<Figure>[], answer?: string, unit = 1) => {
    const others = [counting(200 * unit), counting(unit)];
    const own = { figures: figures.map((part) => aFigure(part)) };
    const drawing = layOut('number', [own, ...others], [answer ?? 'Many']);
    const point = drawing.points.find(({ position }) => position === 1);
    return [point?.low, point?.y, point?.high].map((y) =>
      Math.round(((198 - (y ?? NaN)) / 168) * 200),
    );
  };

  test('is that which the answer prints', () => {
    expect(extentOf([{ value: 150 }, { value: 50 }], '50 workshops')).toEqual([50, 50, 50]);
    expect(extentOf([{ value: 150 }, { value: 50 }], '150 workshops')).toEqual([150, 150, 150]);
  });

  test('is a span where the answer prints two', () => {
    const figures = [{ value: 20 }, { value: 50 }, { value: 150 }];
    expect(extentOf(figures, '50–150')).toEqual([50, 100, 150]);
  });

  test('is found where the answer prints it in millions', () => {
    const figures = [{ value: 150e6 }, { value: 50e6 }];
    expect(extentOf(figures, '50 million', 1e6)).toEqual([50, 50, 50]);
    expect(extentOf(figures, '50, 60 or 70 million', 1e6)).toEqual([50, 50, 50]);
  });

  test('is the span of its first measure where the answer prints none', () => {
    const figures: Partial<Figure>[] = [
      { value: 60 },
      { value: 20 },
      { value: 150, unit: 'workshop' },
      { value: 190, per: 'day' },
    ];
    expect(extentOf(figures)).toEqual([20, 40, 60]);
    expect(extentOf(figures, '7 workshops')).toEqual([20, 40, 60]);
  });

  test('is looked for in the answer of its own position', () => {
    const two = counting(150, 50);
    const { points } = layOut('number', [two, two, counting(200)], ['150', '50']);
    expect(points.map(({ position, y }) => [position, 198 - y])).toEqual([
      [1, 126],
      [2, 42],
      [3, 168],
    ]);
  });
});
