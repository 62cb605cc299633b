import { expect, test } from 'vitest';
import { listSeries } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { locales } from '#archive/locale.ts';
import { nameFigure } from '#figures/name-figure.ts';
import { formatDated } from '#site/formats.ts';
import { archive } from '../../support/real-archive.ts';

const names = seriesIds.flatMap((series) =>
  listSeries(archive, series).flatMap(({ claim, figure }) =>
    locales.map((locale) => {
      const when = formatDated(claim.period, claim.basis, locale);
      return nameFigure('17', figure.scope[locale], when);
    }),
  ),
);

test('no figure is read aloud with its date twice', () => {
  const twice = names.filter((name) => {
    const parts = name.split(', ');
    return parts.at(-1) === parts.at(-2);
  });
  expect(names).not.toEqual([]);
  expect(twice).toEqual([]);
});

test('a figure is read aloud with its amount, its scope and its date', () => {
  expect(nameFigure('173 usaha', 'IKM knalpot', 'Mei 2015')).toBe(
    '173 usaha, IKM knalpot, Mei 2015',
  );
});
