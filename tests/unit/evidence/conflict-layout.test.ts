import { describe, expect, test } from 'vitest';
import type { Claim, Conflict } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { drawingForms } from '#evidence/conflict-across.ts';
import { layOutConflict } from '#evidence/conflict-layout.ts';
import { aClaim, aConflict, aFigure, anArchive, aSource, both } from '../../support/builders.ts';
import { listDrawingFaults } from '../../support/drawings.ts';

/** When each source wrote; an empty text is an undated one. */
const written = {
  witness: '1980-05-17',
  early: '2015-03',
  same: '2015-03',
  late: '2016',
  last: '2022-08-30',
  blog: '',
  page: '',
} as const;
const sources = Object.entries(written).map(([id, day]) =>
  aSource({ id, issued: day ? parsePeriod(day) : null }),
);
const claims = [
  aClaim({ id: 'old', period: parsePeriod('1956~'), sources: ['witness'] }),
  aClaim({ id: 'retold', period: parsePeriod('197X'), sources: ['late', 'early', 'same', 'blog'] }),
  aClaim({ id: 'young', period: parsePeriod('1990/1999'), sources: ['last', 'page'] }),
];
const question = aConflict([['old'], ['retold'], ['young']]);
const archive = anArchive({ claims, sources, conflicts: [question] });

/** A question whose answers are these claims, one each, drawn in English. */
function drawClaims(given: readonly Partial<Claim>[], axis: Conflict['axis']) {
  const own = given.map((part, at) => aClaim({ id: `claim-${at}`, ...part }));
  const conflict = aConflict(
    own.map(({ id }) => [id]),
    { axis },
  );
  return layOutConflict(anArchive({ claims: own, conflicts: [conflict] }), conflict, 'en');
}

describe('a disagreement drawn', () => {
  test.each(['wide', 'narrow'] as const)(
    'has a point for every source of every claim, inside the drawing, none covering another (%s)',
    (form) => {
      expect(listDrawingFaults(archive, question, form)).toEqual([]);
      const inWords = { ...question, axis: 'words' as const };
      expect(listDrawingFaults(archive, inWords, form)).toEqual([]);
    },
  );

  test('puts a witness of 1980 left of those who wrote later, and undated texts in their lane', () => {
    const { points, undatedFrom } = layOutConflict(archive, question, 'en');
    const witness = points.find(({ source }) => source.id === 'witness')?.x ?? Infinity;
    const others = points.filter(({ source }) => source.id !== 'witness');
    expect(Math.min(...others.map(({ x }) => x))).toBeGreaterThan(witness + 100);
    const undated = points.filter(({ source }) => source.issued === null);
    expect(undated.map(({ source }) => source.id).toSorted()).toEqual(['blog', 'page']);
    expect(undated.every(({ x }) => x > (undatedFrom ?? Infinity))).toBe(true);
  });

  test('moves points of one row apart in the order of time, and leaves the others alone', () => {
    const { points } = layOutConflict(archive, question, 'id', drawingForms.narrow);
    const row = points.filter(({ claim, source }) => claim.id === 'retold' && source.issued);
    const said = row.toSorted((a, b) => a.x - b.x).map(({ source }) => source.issued?.edtf);
    expect(said).toEqual(['2015-03', '2015-03', '2016']);
    const lone = points.find(({ source }) => source.id === 'page');
    const { width, undatedWidth } = drawingForms.narrow;
    expect(lone?.x).toBeCloseTo(width - undatedWidth / 2, 0);
  });

  test('gives numbers of different measures scales of their own', () => {
    const { bands } = drawClaims(
      [
        { figures: [aFigure({ value: 1000, per: 'day' })] },
        { figures: [aFigure({ value: 300_000, per: 'year' })] },
      ],
      'number',
    );
    expect(bands.map(({ measure }) => measure?.per)).toEqual(['day', 'year']);
  });

  test('draws each answer in words as a lane, and an answer without a number apart', () => {
    const words = drawClaims([{}, {}, {}], 'words').bands;
    expect(words.map(({ kind }) => kind)).toEqual(['lane', 'lane', 'lane']);
    const numbers = drawClaims([{ figures: [aFigure()] }, {}], 'number').bands;
    expect(numbers.map(({ kind }) => kind)).toEqual(['scale', 'rest']);
  });
});

describe('the whole of a drawing', () => {
  test('begins beside the ticks of a scale, or at the edge where there are lanes', () => {
    const ofDates = layOutConflict(archive, question, 'en');
    const inWords = layOutConflict(archive, { ...question, axis: 'words' }, 'en');
    expect(ofDates.left).toBe(drawingForms.wide.left.scale);
    expect(inWords.left).toBe(drawingForms.wide.left.lanes);
    expect([ofDates.width, ofDates.undatedFrom, ofDates.right]).toEqual([720, 610, 585]);
  });

  test('leaves room for the years below its last band', () => {
    for (const axis of ['date', 'words'] as const) {
      const { bands, height, years } = layOutConflict(archive, { ...question, axis }, 'en');
      expect(height).toBe((bands.at(-1)?.bottom ?? 0) + 44);
      expect(years).not.toEqual([]);
    }
  });

  test('stripes its time with decades from the earliest source to the latest', () => {
    const { strips, years } = layOutConflict(archive, question, 'en');
    expect(strips.map(({ year }) => year)).toEqual([1980, 1990, 2000, 2010, 2020]);
    expect(strips.at(-1)?.end).toBe(585);
    expect(years[0]?.value).toBe(1980);
  });

  test('numbers its points by the answer they give, in the order answers were first said', () => {
    const claimsLate = aConflict([['young'], ['old']]);
    const { points } = layOutConflict(archive, claimsLate, 'en');
    const numbers = points.map(({ claim, source, position }) => [claim.id, source.id, position]);
    expect(numbers.toSorted()).toEqual([
      ['old', 'witness', 1],
      ['young', 'last', 2],
      ['young', 'page', 2],
    ]);
  });

  test('heads each lane with the number and the words of its answer, in lines that fit', () => {
    const answer = { id: 'Dari tukang pembuat dandang', en: 'From those who made the pots' };
    const positions = [
      { answer, claims: ['old'] },
      { answer: both('Lain'), claims: ['young'] },
    ];
    const conflict = aConflict([], { axis: 'words', positions });
    const form = { ...drawingForms.narrow, letters: 16 };
    const linesOf = (locale: 'id' | 'en') =>
      layOutConflict(archive, conflict, locale, form).bands.map(({ lines }) => lines);
    expect(linesOf('id')).toEqual([['1. Dari tukang', 'pembuat dandang'], ['2. Lain']]);
    expect(linesOf('en')).toEqual([['1. From those', 'who made the', 'pots'], ['2. Lain']]);
  });
});
