import { describe, expect, test } from 'vitest';
import type { Claim } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { type CaseForm, layOutCase } from '#figures/case-layout.ts';
import { aClaim, aFigure, anArchive, aSource, both } from '../../support/builders.ts';

const series = 'output-year';
const form: CaseForm = { start: 10, end: 410, reach: 200 };
const sources = [
  aSource({ id: 'late', issued: parsePeriod('2019') }),
  aSource({ id: 'early', issued: parsePeriod('2015') }),
  aSource({ id: 'undated' }),
];

/** A statement that so many were made in a period. */
const made = (edtf: string, value: number, part: Partial<Claim> = {}): Partial<Claim> => ({
  period: parsePeriod(edtf),
  figures: [aFigure({ value, series })],
  ...part,
});

function layOut(...statements: Partial<Claim>[]) {
  const claims = statements.map((part, at) =>
    aClaim({ id: `claim-${at}`, sources: ['late'], ...part }),
  );
  const empty = { conflicts: [], title: both(''), lead: both(''), steps: [] };
  const one = { id: 'case', value: 100, series, ...empty, claims: claims.map(({ id }) => id) };
  return layOutCase(anArchive({ claims, sources }), { ...one, series }, form);
}

const stretchesOf = ({ blocks }: ReturnType<typeof layOut>) =>
  blocks.map(({ from, to }) => [Math.round(from), Math.round(to)]);

describe('a case of a number', () => {
  test('has each year it touches on its line, equally long', () => {
    const { years, year } = layOut(made('2010', 100), made('2012-07/2013-02', 50));
    expect(years).toEqual([
      { at: 10, year: 2010 },
      { at: 110, year: 2011 },
      { at: 210, year: 2012 },
      { at: 310, year: 2013 },
    ]);
    expect(year).toBe(100);
  });

  test('ends with the year of its last day, be it of a leap year', () => {
    const yearsOf = (edtf: string) => layOut(made(edtf, 100)).years.map(({ year }) => year);
    expect(yearsOf('2016')).toEqual([2016]);
    expect(yearsOf('2015')).toEqual([2015]);
    expect(yearsOf('2015/2016-03')).toEqual([2015, 2016]);
  });

  test('draws a statement as long as the time it speaks of', () => {
    const drawing = layOut(made('2010', 100), made('2012-01-01/2012-07-01', 50), made('2013', 1));
    expect(stretchesOf(drawing)).toEqual([
      [10, 110],
      [210, 260],
      [310, 410],
    ]);
  });

  test('lets years that follow one another touch, and not overlap', () => {
    const [first, second] = layOut(made('2016', 100), made('2017', 50)).blocks;
    expect(first?.to).toBe(second?.from);
  });

  test('draws numbers in proportion, the largest to the full', () => {
    const { blocks } = layOut(made('2010', 25), made('2011', 100), made('2012', 50));
    expect(blocks.map(({ reach }) => reach)).toEqual([50, 200, 100]);
    expect(blocks.map(({ figure }) => figure.value)).toEqual([25, 100, 50]);
  });

  test('sets statements about one time side by side in it', () => {
    const drawing = layOut(made('2010', 100), made('2010', 60), made('2011', 50));
    expect(stretchesOf(drawing)).toEqual([
      [10, 110],
      [110, 210],
      [210, 410],
    ]);
  });

  test('does not take one for a rival that only begins or ends with it', () => {
    const drawing = layOut(made('2010', 100), made('2010/2011', 60), made('2011', 50));
    expect(stretchesOf(drawing)).toEqual([
      [10, 210],
      [10, 410],
      [210, 410],
    ]);
  });

  test('gives a capacity the year it was said in', () => {
    const drawing = layOut(made('2010', 100), made('2013-11-19', 50));
    expect(stretchesOf(drawing)).toEqual([
      [10, 110],
      [310, 410],
    ]);
    expect(drawing.blocks.map(({ isCapacity }) => isCapacity)).toEqual([false, true]);
  });

  test('sets a capacity beside the output of its year', () => {
    const drawing = layOut(made('2016', 100), made('2016-04-19', 50));
    expect(stretchesOf(drawing)).toEqual([
      [10, 210],
      [210, 410],
    ]);
  });

  test('names the earliest dated source of a statement, if it has one', () => {
    const { blocks } = layOut(
      made('2010', 100, { sources: ['undated', 'late', 'early'] }),
      made('2011', 100, { sources: ['undated'] }),
    );
    expect(blocks.map(({ source }) => source?.id ?? null)).toEqual(['early', null]);
  });

  test('takes the figure of its series, and no statement without one', () => {
    const { blocks } = layOut(
      made('2010', 100, { figures: [aFigure({ value: 7 }), aFigure({ value: 100, series })] }),
      made('2011', 100, { figures: [aFigure({ value: 9 })] }),
    );
    expect(blocks.map(({ claim, figure }) => [claim.id, figure.value])).toEqual([['claim-0', 100]]);
  });

  test('refuses a statement that speaks of no time', () => {
    expect(() => layOut(made('2010/..', 100))).toThrow('no period');
    expect(() => layOut(made('../2010', 100))).toThrow('no period');
    expect(() => layOut(made('2010', 100, { period: null }))).toThrow('no period');
  });
});
