import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import type { Claim } from '#archive/claim-records.ts';
import type { Place, Village } from '#archive/place-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { firstHeated, listCraftDates } from '#map/craft-heat.ts';
import { formatPlaceDates } from '#map/place-dates.ts';
import { aClaim, anArchive, aPlace, both } from '../../support/builders.ts';

const village = aPlace({ id: 'west', code: 'west' });
const site = aPlace({
  id: 'site',
  kind: 'craft-site',
  point: { lat: -7.4, lon: 109.31, precision: 50 },
});

/** Two villages side by side; the middle between them is at 109.35. */
const villages = [109.3, 109.4].map((lon, at): Village => {
  const code = at ? 'east' : 'west';
  return { code, name: code, type: 'desa', district: 'Padamara', lat: -7.4, lon, radius: 500 };
});

const dated = (id: string, place: string, edtf: string, part: Partial<Claim> = {}): Claim =>
  aClaim({ id, places: [place], period: parsePeriod(edtf), ...part });

const aWorkshop = (area: string, edtf: string): Place =>
  aPlace({
    ...{ id: 'workshop', kind: 'workshop', point: null, area },
    workshop: { products: both('knalpot'), named: parsePeriod(edtf), sources: ['source'] },
  });

const archiveOf = (claims: readonly Claim[], places: readonly Place[] = [village]): Archive =>
  anArchive({ places, claims, villages });
const datesOf = (archive: Archive, place: Place = village): string[] =>
  listCraftDates(archive, place).map(({ edtf }) => edtf);

describe('the making of exhausts in a village', () => {
  test.each<[said: string, part: Partial<Claim>, count: number]>([
    ['by a claim of the first exhaust', { topic: 'first-exhaust' }, 1],
    ['by a claim of its spread', { topic: 'spread' }, 1],
    ['by a claim of figures', { topic: 'figures' }, 1],
    ['by a claim of clients', { topic: 'clients' }, 1],
    ['by a date that follows from a source', { basis: 'inferred' }, 1],
    ['not by a claim of anything else', { topic: 'visit' }, 0],
    ['not by the date of writing', { basis: 'source_date' }, 0],
    ['not by a date without grounds', { basis: 'none' }, 0],
    ['not by a claim without a date', { period: null }, 0],
    ['not by a claim of another place', { places: ['site'] }, 0],
  ])('is dated %s', (_, part, count) => {
    const claim = dated('claim', 'west', '1980', part);
    const dates = datesOf(archiveOf([claim], [village, { ...site, point: null }]));
    expect(dates).toHaveLength(count);
  });

  test('is dated by when a workshop was named there', () => {
    expect(datesOf(archiveOf([], [village, aWorkshop('west', '2003')]))).toEqual(['2003']);
    expect(datesOf(archiveOf([], [village, site, aWorkshop('site', '2003')]))).toEqual(['2003']);
  });

  test('is dated by the sites of the craft that are nearest to it, and by no other place', () => {
    const claims = [dated('own', 'west', '1990'), dated('other', 'site', '1975')];
    const withSite = (part: Partial<Place>): Archive =>
      archiveOf(claims, [village, { ...site, ...part }]);
    expect(datesOf(withSite({}))).toEqual(['1990', '1975']);
    const beyond = { lat: -7.4, lon: 109.36, precision: 50 };
    expect(datesOf(withSite({ point: beyond }))).toEqual(['1990']);
    expect(datesOf(withSite({ point: null }))).toEqual(['1990']);
    expect(datesOf(withSite({ kind: 'landmark' }))).toEqual(['1990']);
  });

  test('says nothing of the site in it, which has its own dates', () => {
    const claims = [dated('own', 'west', '1990'), dated('other', 'site', '1975')];
    expect(datesOf(archiveOf(claims, [village, site]), site)).toEqual(['1975']);
  });

  test('is of the era of the earliest date, or of none', () => {
    const claims = [dated('later', 'west', '1995'), dated('earlier', 'west', '1971')];
    expect(firstHeated(archiveOf(claims), village)).toBe('1970');
    expect(firstHeated(archiveOf(claims.toReversed()), village)).toBe('1970');
    expect(firstHeated(archiveOf([]), village)).toBe('undated');
  });
});

describe('the years that a place is found by', () => {
  test('are those of claims, events, the craft and its own workshop, each once', () => {
    const claims = [
      dated('visit', 'west', '1965', { topic: 'visit' }),
      dated('craft', 'west', '1980/1985'),
      dated('writing', 'west', '2011', { basis: 'source_date' }),
      dated('guess', 'west', '2012', { basis: 'none' }),
      dated('event', 'elsewhere', '1971~', { basis: 'inferred', places: [] }),
    ];
    const event = {
      ...({ id: 'event', theme: 'craft', title: both(''), summary: both(''), rank: 3 } as const),
      ...{ dates: ['event'], claims: [], places: ['west'] },
    };
    const places = [village, aWorkshop('west', '2003')];
    const archive = anArchive({ places, claims, villages, events: [event] });
    expect(formatPlaceDates(archive, village)).toBe(
      '1965..1965m 1980..1985 1971..1971m~ 2003..2003m',
    );
  });

  test('are for a workshop when it was named, and nothing where nobody dates a place', () => {
    const workshop = aWorkshop('west', '2003');
    const archive = archiveOf([], [village, workshop]);
    expect(formatPlaceDates(archive, workshop)).toBe('2003..2003m');
    expect(formatPlaceDates(archiveOf([]), village)).toBe('');
    const inferred = dated('claim', 'west', '1988', { topic: 'visit', basis: 'inferred' });
    expect(formatPlaceDates(archiveOf([inferred]), village)).toBe('1988..1988m');
  });
});
