import { expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { drawingForms, layOutAcross, type Said } from '#evidence/conflict-across.ts';
import { layOutLanes } from '#evidence/conflict-lanes.ts';
import { aClaim, aSource } from '../../support/builders.ts';

const said = (day: string, position: number): Said => ({
  claim: aClaim(),
  source: aSource({ id: day, issued: parsePeriod(day) }),
  position,
});
const sources = [
  said('2002-01-01', 2),
  said('2020-01-01', 1),
  said('2000-01-01', 2),
  said('1990-01-01', 1),
  said('2000-01-01', 2),
  said('2001-01-01', 2),
];
/** Ten units a year from 80 in 1990 on; points keep 20 apart. */
const form = { ...drawingForms.wide, width: 405, radius: 12.5 };
const answers = [['1. Satu'], ['2. Dua', 'dalam dua baris'], ['3. Tiga']];
const layOut = () =>
  layOutLanes(answers, sources, { ...layOutAcross(sources, 61.5, form), reach: 20 });

test('answers in words stand in lanes one below the other, each as high as its lines and its rows', () => {
  expect(layOut().bands.map(({ top, bottom }) => [top, bottom])).toEqual([
    [8, 72],
    [72, 215],
    [215, 249],
  ]);
});

test('a lane carries its answer, and neither ticks nor a measure', () => {
  expect(layOut().bands).toMatchObject(
    answers.map((lines, at) => ({
      kind: 'lane',
      position: at + 1,
      lines,
      ticks: [],
      measure: null,
    })),
  );
});

test('sources stand in their own lane in the order of time', () => {
  const days = (lane: number) =>
    layOut()
      .points.filter(({ position }) => position === lane)
      .map(({ source, x }) => [source.issued?.edtf, Math.round(x)]);
  expect(days(1)).toEqual([
    ['1990-01-01', 80],
    ['2020-01-01', 380],
  ]);
  expect(days(2)).toEqual([
    ['2000-01-01', 180],
    ['2000-01-01', 180],
    ['2001-01-01', 190],
    ['2002-01-01', 200],
  ]);
  expect(days(3)).toEqual([]);
});

test('sources that would cover one another stand in rows, the first with room', () => {
  const heights = (lane: number) =>
    layOut()
      .points.filter(({ position }) => position === lane)
      .map(({ y }) => y);
  expect(heights(1)).toEqual([53, 53]);
  expect(heights(2)).toEqual([136, 166, 196, 136]);
});
