import { describe, expect, test } from 'vitest';
import type { Place } from '#archive/place-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { formatPeriod } from '#site/formats.ts';
import { kindOf, leadOf } from '#visit/place-lead.ts';
import {
  addressOf,
  listStops,
  listTwins,
  listVisitPlaces,
  pointOf,
  precisionOf,
  searchOf,
  villageOf,
  whereOf,
} from '#visit/visit-places.ts';
import { visitWords } from '#visit/words.ts';
import { aClaim, anArchive, aPlace, both } from '../../support/builders.ts';

const { place: t } = visitWords.id;
const at = { lat: -7.385, lon: 109.358, precision: 100 };

const village = aPlace({ id: 'village', name: both('Patemon') });
const workshop = aPlace({
  ...{ id: 'workshop', kind: 'workshop', name: both('Bengkel Abenk'), point: null },
  area: 'village',
});
const museum = aPlace({
  ...{ id: 'museum', kind: 'museum', name: both('Museum Soegarda'), village: 'Purbalingga Lor' },
  point: { ...at, lat: -7.39 },
});

/** Places that a claim names, so that each has a page. */
const archiveOf = (...places: readonly Place[]) =>
  anArchive({ places, claims: [aClaim({ places: places.map(({ id }) => id) })] });

describe('the village a place stands in', () => {
  const villageIn = (place: Place, ...others: readonly Place[]): string | null =>
    villageOf(archiveOf(place, ...others), place);

  test('is what is recorded, else that of its area, else the village at its point', () => {
    expect(villageIn(museum, { ...village, point: museum.point })).toBe('Purbalingga Lor');
    expect(villageIn(workshop, village)).toBe('Patemon');
    const statue = aPlace({ id: 'statue', kind: 'landmark', point: at });
    expect(villageIn(statue, village)).toBe('Patemon');
    const inStatue = { ...workshop, area: 'statue' };
    expect(villageIn(inStatue, village, statue)).toBe('Patemon');
  });

  test('is none of a village itself, and none where only another point or kind would tell', () => {
    expect(villageIn({ ...village, village: 'Bancar' })).toBeNull();
    const statue = aPlace({ id: 'statue', kind: 'landmark', point: at });
    expect(villageIn(statue, { ...village, point: { ...at, lat: -7.4 } })).toBeNull();
    expect(villageIn(statue, { ...village, point: { ...at, lon: 109.4 } })).toBeNull();
    expect(villageIn(statue, { ...village, kind: 'district' })).toBeNull();
    expect(villageIn({ ...statue, point: null }, { ...village, point: null })).toBeNull();
  });
});

describe('an address', () => {
  const addressIn = (part: Partial<Place>, locale: 'id' | 'en' = 'id'): string => {
    const place = { ...museum, village: undefined, ...part };
    return addressOf(archiveOf(place), place, locale);
  };

  test('goes from the street to the regency', () => {
    const known = { streets: ['Jalan Alun-alun'], village: 'Bancar', district: 'Purbalingga' };
    expect(addressIn(known)).toBe('Jalan Alun-alun, Bancar, Kecamatan Purbalingga, Purbalingga');
    expect(addressIn(known, 'en')).toBe(
      'Jalan Alun-alun, Bancar, Purbalingga district, Purbalingga',
    );
  });

  test('tells a junction by its streets, in the language of the page', () => {
    const streets = ['Jalan A', 'Jalan B'];
    expect(addressIn({ streets })).toBe('simpang Jalan A dan Jalan B, Purbalingga');
    expect(addressIn({ streets }, 'en')).toBe('junction of Jalan A and Jalan B, Purbalingga');
  });

  test('is empty where nothing is recorded, rather than the regency alone', () => {
    expect(addressIn({})).toBe('');
  });
});

describe('where a place stands, in a sentence', () => {
  test('begins with a capital and ends with how well the spot is known', () => {
    const place = { ...museum, streets: ['jalan A', 'jalan B'], village: undefined };
    expect(whereOf(archiveOf(place), place, 'id')).toBe(
      `Simpang jalan A dan jalan B, Purbalingga. ${t.atPoint('100 m')}`,
    );
  });

  test('is how well the spot is known alone, where there is no address', () => {
    const place = { ...museum, village: undefined };
    expect(whereOf(archiveOf(place), place, 'id')).toBe(t.atPoint('100 m'));
  });

  test('says whether it is a point, a circle, an area, or nowhere', () => {
    const archive = archiveOf(village, workshop);
    const precision = (part: Partial<Place>) =>
      precisionOf(archive, { ...workshop, ...part }, 'id');
    expect(precision({ point: { ...at, precision: 250 } })).toBe(t.atPoint('250 m'));
    expect(precision({ point: { ...at, precision: 251 } })).toBe(t.inCircle('251 m'));
    expect(precision({})).toBe(t.inArea('Patemon'));
    expect(precision({ area: undefined })).toBe(t.nowhere);
  });
});

describe('a search in a map program', () => {
  const searchFor = (part: Partial<Place>, ...others: readonly Place[]): string | null => {
    const place = { ...museum, ...part };
    return searchOf(archiveOf(place, ...others), place);
  };

  test('has name, street, village and regency, without what stands in brackets', () => {
    expect(searchFor({ name: both('Museum Soegarda (sejarah, budaya)') })).toBe(
      'Museum Soegarda, Purbalingga Lor, Purbalingga',
    );
    expect(searchFor({ name: both('Museum Soegarda, gedung lama'), streets: ['Jalan A'] })).toBe(
      'Museum Soegarda, Jalan A, Purbalingga Lor, Purbalingga',
    );
    expect(searchFor({ streets: ['Jalan A', 'Jalan B'], village: undefined })).toBe(
      'Museum Soegarda, Jalan A & Jalan B, Purbalingga',
    );
  });

  test('keeps what follows a comma where no street narrows it', () => {
    expect(searchFor({ name: both('Tugu, simpang utara'), village: undefined })).toBe(
      'Tugu, simpang utara, Purbalingga',
    );
  });

  test('names the regency once, and not for what lies outside', () => {
    const nowhere = { village: undefined };
    expect(searchFor({ ...nowhere, name: both('Stadion Purbalingga') })).toBe(
      'Stadion Purbalingga',
    );
    expect(searchFor({ ...nowhere, kind: 'town', name: both('Banyumas') })).toBe('Banyumas');
    expect(searchFor({ ...nowhere, name: both('Stasiun Purwokerto') })).toBe('Stasiun Purwokerto');
  });

  test('of a maker leads to the area it was named in, and nowhere without one', () => {
    expect(searchFor(workshop, village)).toBe('Patemon, Purbalingga');
    expect(searchFor({ ...workshop, area: undefined })).toBeNull();
  });
});

describe('the stops of a list', () => {
  test('have the point of their area, an address and a page each, in the order asked for', () => {
    const archive = archiveOf(village, workshop, museum);
    const stops = listStops(archive, ['workshop', 'museum'], 'id', (id) => `/tempat/${id}/`);
    expect(stops).toEqual([
      {
        ...{ id: 'workshop', name: 'Bengkel Abenk', address: 'Patemon, Purbalingga' },
        ...{ point: village.point, url: '/tempat/workshop/', search: 'Patemon, Purbalingga' },
      },
      {
        ...{ id: 'museum', name: 'Museum Soegarda', address: 'Purbalingga Lor, Purbalingga' },
        ...{ point: museum.point, url: '/tempat/museum/' },
        search: 'Museum Soegarda, Purbalingga Lor, Purbalingga',
      },
    ]);
  });

  test('have no point and no search where nobody knows either', () => {
    const lost = { ...workshop, area: undefined };
    const archive = archiveOf(lost);
    expect(pointOf(archive, lost)).toBeNull();
    expect(listStops(archive, ['workshop'], 'id', (id) => id)[0]).toMatchObject({
      ...{ point: null, search: '', address: '' },
    });
  });

  test('are never a whole district or the regency', () => {
    const wholes = (['district', 'regency'] as const).map((kind) => aPlace({ id: kind, kind }));
    const hidden = aPlace({ id: 'hidden', isPublished: false });
    const found = listVisitPlaces(archiveOf(village, museum, hidden, ...wholes));
    expect(found.map(({ id }) => id)).toEqual(['village', 'museum']);
  });
});

test('twins are the other places at the very same point', () => {
  const twin = aPlace({ id: 'twin', kind: 'landmark', point: at });
  const others = [
    { ...museum, point: { ...at, lat: -7.3 } },
    aPlace({ id: 'east', point: { ...at, lon: 109.4 } }),
    workshop,
  ];
  const archive = archiveOf(village, twin, ...others);
  expect(listTwins(archive, village).map(({ id }) => id)).toEqual(['twin']);
  expect(listTwins(archive, workshop)).toEqual([]);
});

describe('what a place is', () => {
  const villages = (['desa', 'kelurahan'] as const).map((type) => ({
    ...{ code: type, name: type, type, district: 'Padamara', lat: -7.4, lon: 109.3, radius: 500 },
  }));

  test('is its kind, of a village whether it is a ward', () => {
    const archive = anArchive({ places: [museum, village], villages });
    const kindIn = (part: Partial<Place>) => kindOf(archive, { ...village, ...part }, 'id');
    expect(kindIn({ code: 'kelurahan' })).toBe(t.villageTypes.kelurahan);
    expect(kindIn({ code: 'desa' })).toBe(t.villageTypes.desa);
    expect(kindIn({})).toBe(t.kinds.village);
    expect(kindIn({ kind: 'museum', code: 'kelurahan' })).toBe(t.kinds.museum);
  });

  const leadIn = (place: Place) => leadOf(archiveOf(place), place, 'id');

  test('is led in by the editor’s words where there are any', () => {
    expect(leadIn({ ...museum, lead: both('Gedung tua.') })).toBe('Gedung tua.');
  });

  test('else by kind and village, or the district where no village is known', () => {
    expect(leadIn(museum)).toBe(t.found(t.kinds.museum, 'Purbalingga Lor'));
    const far = { ...museum, village: undefined, district: 'Padamara' };
    expect(leadIn(far)).toBe(t.found(t.kinds.museum, 'Padamara'));
  });

  test('of a maker by what it makes and since when, and who says so', () => {
    const facts = { products: both('knalpot mobil'), named: parsePeriod('2003'), sources: ['s'] };
    const when = formatPeriod(facts.named, 'id');
    const maker = { ...workshop, area: undefined };
    expect(leadIn({ ...maker, workshop: facts })).toBe(t.madeHere('knalpot mobil', when));
    expect(leadIn({ ...maker, workshop: { ...facts, sources: [] } })).toBe(
      t.proposed('knalpot mobil', when),
    );
  });
});
