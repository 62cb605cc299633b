/** What a page says of itself to machines, in the vocabulary of schema.org. */
import { describe, expect, test } from 'vitest';
import type { CslName, Source } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import {
  describeMap,
  describePeople,
  describeRoutes,
  describeSite,
  describeTerms,
  describeTrip,
  type ListPage,
} from '#citing/json-ld-lists.ts';
import { describeSource } from '#citing/json-ld-works.ts';
import { aPlace, aSite, aSource, both } from '../../support/builders.ts';

const page: ListPage = {
  url: 'https://example.org/en/map/',
  title: 'Map',
  description: 'Where it was.',
  locale: 'en',
};
const site = aSite();

test('the site names its search and who publishes it', () => {
  const home = { ...page, url: 'https://example.org/en/', title: 'Home' };
  const described = describeSite(home, site, 'https://example.org/en/search/');
  expect(described).toEqual({
    '@type': 'WebSite',
    '@id': 'https://example.org/en/#situs',
    url: home.url,
    name: site.name,
    description: page.description,
    inLanguage: 'en',
    license: 'https://example.org/by',
    publisher: { '@type': 'Organization', name: site.name, url: home.url },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.org/en/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
  const run = describeSite(home, aSite({ operator: 'A museum' }), 'https://example.org/en/search/');
  expect(run['publisher']).toMatchObject({ name: 'A museum' });
});

test('the map is a work of its own about the regency', () => {
  expect(describeMap(page, site)).toEqual({
    '@type': 'Map',
    '@id': `${page.url}#isi-halaman`,
    url: page.url,
    name: 'Map',
    description: 'Where it was.',
    inLanguage: 'en',
    license: 'https://example.org/by',
    about: { '@type': 'Place', name: 'Purbalingga, Jawa Tengah, Indonesia' },
  });
});

test('a trip leads from stop to stop, each by its own page', () => {
  const stops = ['first', 'second'].map((id) => {
    return { place: aPlace({ id }), url: `https://example.org/en/places/${id}/` };
  });
  const trip = describeTrip(page, stops);
  expect(trip).toMatchObject({ '@type': 'TouristTrip', '@id': `${page.url}#rute`, name: 'Map' });
  expect(trip['itinerary']).toMatchObject({
    numberOfItems: 2,
    itemListElement: [
      { position: 1, item: { url: 'https://example.org/en/places/first/' } },
      { position: 2, item: { url: 'https://example.org/en/places/second/' } },
    ],
  });
});

test('ready routes are a list of trips', () => {
  const route = {
    ...{ id: 'walk', order: 1, mode: 'foot' as const, title: both('A walk') },
    ...{ summary: both('By foot.'), stops: [], confirm: [], questions: [] },
  };
  expect(describeRoutes([route], 'en', (id) => `https://example.org/${id}/`)).toEqual({
    '@type': 'ItemList',
    numberOfItems: 1,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        item: {
          '@type': 'TouristTrip',
          '@id': 'https://example.org/walk/#rute',
          url: 'https://example.org/walk/',
          name: 'A walk',
          description: 'By foot.',
        },
      },
    ],
  });
});

describe('names', () => {
  test('of a term are each said, and none where there is one', () => {
    const term = {
      ...{ id: 'brong', term: 'brong', language: 'jv' as const, definition: both('Loud.') },
      ...{ basis: 'source' as const, sources: [] },
    };
    const [bare, called] = [[], ['blombongan']].map((aliases) =>
      describeTerms(page, site, [{ ...term, aliases }]),
    );
    const told = {
      '@type': 'DefinedTerm',
      '@id': `${page.url}#brong`,
      url: `${page.url}#brong`,
      name: 'brong',
      description: 'Loud.',
    };
    expect(bare).toMatchObject({ '@type': 'DefinedTermSet' });
    expect(bare?.['hasDefinedTerm']).toEqual([told]);
    expect(called?.['hasDefinedTerm']).toEqual([{ ...told, alternateName: ['blombongan'] }]);
  });

  test('of a person are each said, with the role and no more', () => {
    const person = {
      ...{ id: 'sultoni', name: 'Sultoni', role: both('A maker.'), period: both('1970s') },
      ...{ category: 'historical' as const, claims: [], sources: [] },
    };
    const [bare, called] = [[], ['Mbah Sultoni']].map((alsoCalled) =>
      describePeople(page, [{ ...person, alsoCalled }]),
    );
    const told = {
      '@type': 'Person',
      '@id': `${page.url}#sultoni`,
      url: `${page.url}#sultoni`,
      name: 'Sultoni',
      description: 'A maker.',
    };
    expect(bare?.['itemListElement']).toEqual([{ '@type': 'ListItem', position: 1, item: told }]);
    expect(called).toMatchObject({
      itemListElement: [{ item: { ...told, alternateName: ['Mbah Sultoni'] } }],
    });
  });
});

describe('a source', () => {
  const typeOf = (part: Parameters<typeof aSource>[0]): string =>
    describeSource(aSource(part))['@type'];

  test.each<[Source['type'], string]>([
    ['article-journal', 'ScholarlyArticle'],
    ['article-magazine', 'Article'],
    ['book', 'Book'],
    ['post', 'SocialMediaPosting'],
    ['post-weblog', 'BlogPosting'],
    ['thesis', 'Thesis'],
  ])('that is a %s is a work of the kind %s', (type, told) => {
    expect(typeOf({ type })).toBe(told);
  });

  test('that is a page of the press is an article of news, another page a page', () => {
    expect(typeOf({ type: 'webpage', custom: { kind: 'press' } })).toBe('NewsArticle');
    expect(typeOf({ type: 'webpage', custom: { kind: 'government' } })).toBe('WebPage');
  });

  test('says all that is known of it', () => {
    const author: CslName[] = [{ family: 'Jemadu', given: 'Liberty' }, { literal: 'Antara' }];
    const issued = parsePeriod('2022-08-30');
    const published = { 'container-title': 'Tempo', publisher: 'Tempo Media' };
    expect(describeSource(aSource({ author, issued, ...published }))).toEqual({
      '@type': 'NewsArticle',
      name: 'Judul source',
      url: 'https://example.org/source',
      inLanguage: 'id',
      author: [
        {
          '@type': 'Person',
          name: 'Liberty Jemadu',
          givenName: 'Liberty',
          familyName: 'Jemadu',
        },
        { '@type': 'Organization', name: 'Antara' },
      ],
      datePublished: '2022-08-30',
      isPartOf: { '@type': 'CreativeWork', name: 'Tempo' },
      publisher: { '@type': 'Organization', name: 'Tempo Media' },
    });
  });

  test('is silent on what is not', () => {
    expect(describeSource(aSource())).toEqual({
      '@type': 'NewsArticle',
      name: 'Judul source',
      url: 'https://example.org/source',
      inLanguage: 'id',
    });
  });
});
