import { describe, expect, test } from 'vitest';
import type { Claim } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { layOutSeries } from '#figures/series-layout.ts';
import { aClaim, aConflict, aFigure, anArchive } from '../../support/builders.ts';

const series = 'makers-regency';

/** A count said of a period; its id is the period with its value. */
const counted = (edtf: string, value: number, part: Partial<Claim> = {}): Claim =>
  aClaim({
    id: `${edtf}: ${value}`,
    period: parsePeriod(edtf),
    figures: [aFigure({ value, series })],
    ...part,
  });

/** From 1990 to 2000 the years stand 22 apart, 1990 at 92; numbers up to 100 stand 2 apart. */
function layOut(claims: readonly Claim[], questions: readonly (readonly Claim[])[] = []) {
  const conflicts = questions.map((asked, at) =>
    aConflict(
      asked.map(({ id }) => [id]),
      { id: `question-${at}` },
    ),
  );
  const archive = anArchive({ claims, conflicts });
  return layOutSeries(archive, series, { width: 390, height: 262 + 14 * questions.length });
}

const ends = [counted('1990-01-01', 100), counted('2000-01-01', 50)];
/** The number of each figure and where it stands. */
const placesOf = ({ figures }: ReturnType<typeof layOut>) =>
  figures.map(({ x, y, figure }) => [figure.value, Math.round(x * 10) / 10, Math.round(y)]);

describe('a series drawn', () => {
  test('keeps room for its numbers at the left and for its years below', () => {
    expect(layOut(ends)).toMatchObject({ left: 62, right: 334, floor: 228 });
  });

  test('stands on round numbers from zero, and on round years', () => {
    const { years, ticks } = layOut(ends);
    expect(ticks).toEqual(
      [0, 20, 40, 60, 80, 100].map((value) => ({ at: expect.closeTo(228 - 2 * value), value })),
    );
    expect(years).toEqual(
      [1990, 1995, 2000].map((year) => ({ at: expect.closeTo(92 + 22 * (year - 1990)), year })),
    );
  });

  test('reaches to a round number above its largest', () => {
    const { ticks, figures } = layOut([counted('1990-01-01', 90), counted('2000-01-01', 45)]);
    expect(ticks.at(-1)).toEqual({ at: 28, value: 100 });
    expect(figures.map(({ y }) => 228 - y)).toEqual([180, 90]);
  });

  test('puts each figure at its year and its number, in order of time', () => {
    const drawing = layOut([...ends, counted('1995-01-01', 25)]);
    expect(placesOf(drawing)).toEqual([
      [100, 92, 28],
      [25, 202, 178],
      [50, 312, 128],
    ]);
  });

  test('puts a figure of a span at its middle', () => {
    const drawing = layOut([...ends, counted('1990-01-01/1998-01-01', 25)]);
    expect(placesOf(drawing)[1]).toEqual([25, 180, 178]);
  });

  test('leaves out what has no closed period and what is of another series', () => {
    const other = aFigure({ value: 900, series: 'makers-quarter' });
    const { figures } = layOut([
      ...ends,
      counted('1995/..', 25),
      counted('1996', 900, { figures: [other] }),
    ]);
    expect(figures.map(({ figure }) => figure.value)).toEqual([100, 50]);
  });

  test('tells the era of a figure and whether only its source is dated', () => {
    const written = counted('2000-01-01', 50, { basis: 'source_date' });
    const { figures } = layOut([counted('1990-01-01', 100), written]);
    expect(figures.map(({ era, isWritten }) => [era, isWritten])).toEqual([
      ['1990', false],
      ['2000', true],
    ]);
  });
});

describe('figures that would cover one another', () => {
  test('stand side by side', () => {
    const same = [1, 2, 3].map((at) => counted('1995-01-01', 40, { id: `same-${at}` }));
    const places = placesOf(layOut([...ends, ...same])).filter(([value]) => value === 40);
    expect(places).toEqual([
      [40, 202, 148],
      [40, 217, 148],
      [40, 232, 148],
    ]);
  });

  test('give way to the larger number, as far as they need to', () => {
    const drawing = layOut([...ends, counted('1995-01-01', 33), counted('1995-01-01', 40)]);
    expect(placesOf(drawing).slice(1, 3)).toEqual([
      [40, 202, 148],
      [33, 209.5, 162],
    ]);
  });

  test('stay where they are when they have room above one another', () => {
    const drawing = layOut([...ends, counted('1995-01-01', 32), counted('1995-01-01', 40)]);
    expect(placesOf(drawing).slice(1, 3)).toEqual([
      [40, 202, 148],
      [32, 202, 164],
    ]);
  });

  test('are labelled only where no neighbour stands in the way at the right', () => {
    const labelledBeside = (year: number, value: number): boolean[] => {
      const pair = [counted('1993-01-01', 40), counted(`${year}-01-01`, value)];
      const { figures } = layOut([...ends, ...pair]);
      return figures.slice(1, 3).map(({ isLabelled }) => isLabelled);
    };
    expect(labelledBeside(1995, 40)).toEqual([false, true]);
    expect(labelledBeside(1995, 34)).toEqual([false, true]);
    expect(labelledBeside(1995, 46)).toEqual([false, true]);
    expect(labelledBeside(1995, 32)).toEqual([true, true]);
    expect(labelledBeside(1995, 48)).toEqual([true, true]);
    expect(labelledBeside(1997, 40)).toEqual([true, true]);
  });
});

describe('rival figures of one question', () => {
  const nineties = [1991, 1992, 1993, 1995, 1997].map((year) => counted(`${year}-01-01`, 10));
  const [first, second, third, fourth, fifth] = nineties as [Claim, Claim, Claim, Claim, Claim];
  const bracketsOf = ({ brackets }: ReturnType<typeof layOut>) =>
    brackets.map(({ conflict, from, to, y }) => [conflict.id, Math.round(from), Math.round(to), y]);

  test('have a bracket above them from the first to the last', () => {
    const drawing = layOut([...ends, ...nineties], [[third, first, second]]);
    expect(bracketsOf(drawing)).toEqual([['question-0', 105, 167, 14]]);
    expect(Math.min(...drawing.figures.map(({ y }) => y))).toBe(42);
  });

  test('have brackets of one height where these do not meet', () => {
    const questions = [
      [fourth, fifth],
      [first, third],
    ];
    const drawing = layOut([...ends, ...nineties], questions);
    expect(bracketsOf(drawing)).toEqual([
      ['question-1', 105, 167, 14],
      ['question-0', 193, 255, 14],
    ]);
    expect(Math.min(...drawing.figures.map(({ y }) => y))).toBe(42);
  });

  test('have brackets one below the other where these would cross, and all above the figures', () => {
    const questions = [
      [first, third],
      [second, fourth],
    ];
    const drawing = layOut([...ends, ...nineties], questions);
    expect(bracketsOf(drawing)).toEqual([
      ['question-0', 105, 167, 14],
      ['question-1', 127, 211, 28],
    ]);
    expect(Math.min(...drawing.figures.map(({ y }) => y))).toBe(56);
  });

  test('have none where only one of them is of the series', () => {
    const { brackets, floor, figures } = layOut([...ends, first], [[first]]);
    expect(brackets).toEqual([]);
    expect([floor, figures[0]?.y]).toEqual([242, 28]);
  });
});
