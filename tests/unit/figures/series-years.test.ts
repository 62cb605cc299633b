import { expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { isCount, scaleYears } from '#figures/series-years.ts';
import { aClaim, aFigure, anArchive } from '../../support/builders.ts';

const archiveOf = (...periods: (string | null)[]) =>
  anArchive({
    claims: periods.map((edtf, at) =>
      aClaim({
        id: `claim-${at}`,
        period: edtf ? parsePeriod(edtf) : null,
        figures: [aFigure({ series: 'makers-regency' })],
      }),
    ),
  });

test('the years of a series leave one free on either side of its figures', () => {
  const archive = archiveOf('1990-01-01', '1995-01-01', '2000-01-01');
  expect(scaleYears(archive, 'makers-regency', 4)).toEqual({
    ...{ first: 1989, last: 2001 },
    ticks: [1990, 1995, 2000],
  });
  const midsummer = scaleYears(archiveOf('1990-07', '2000-07'), 'makers-regency', 4);
  expect([midsummer.first, midsummer.last]).toEqual([1989, 2002]);
});

test('the years of a series are as many as have room', () => {
  const archive = archiveOf('1990-01-01', '2000-01-01');
  const { ticks } = scaleYears(archive, 'makers-regency', 6);
  expect(ticks).toEqual([1990, 1992, 1994, 1996, 1998, 2000]);
});

test('a figure without a closed period, or of another series, asks for no year', () => {
  const { claims } = archiveOf('1990-01-01', null, '2010/..');
  const others = aClaim({
    id: 'other',
    period: parsePeriod('1950'),
    figures: [aFigure({ series: 'makers-quarter' })],
  });
  const archive = anArchive({ claims: [...claims.values(), others] });
  const { first, last } = scaleYears(archive, 'makers-regency', 4);
  expect([first, last]).toEqual([1989, 1991]);
});

test('makers and workers are counted, output and value are amounts of a year', () => {
  expect([isCount('makers-quarter'), isCount('workers-regency')]).toEqual([true, true]);
  expect([isCount('output-year'), isCount('value-year')]).toEqual([false, false]);
});
