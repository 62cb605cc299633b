import { describe, expect, test } from 'vitest';
import { cardPathOf, cardRouteOf, listPages, showsWords, squareOf } from '#share/card-words.ts';
import { embedRouteOf, oembedPathOf } from '#share/embed-words.ts';
import { shareWords } from '#share/words.ts';

describe('the card of a page', () => {
  const slug = { id: 'mei', en: 'may' };

  test('is its own for a record, a route and a page that shows what it holds', () => {
    const records = [
      { page: 'stories', slug },
      { page: 'places', slug: 'quarter' },
      { page: 'itineraries', slug: 'walk' },
      { page: 'itineraries' },
    ] as const;
    for (const route of records) expect(cardRouteOf(route)).toEqual(route);
    for (const page of ['home', 'timeline', 'map', ...listPages] as const) {
      expect(cardRouteOf({ page })).toEqual({ page });
    }
  });

  test('is the same for every part of a page', () => {
    expect(cardRouteOf({ page: 'figures', slug: 'prd-001.1' })).toEqual({ page: 'figures' });
  });

  test('is lent to an embed by the page it is taken from', () => {
    expect(cardRouteOf({ page: 'embedStory', slug })).toEqual({ page: 'stories', slug });
    expect(cardRouteOf({ page: 'embedPlace', slug: 'a' })).toEqual({ page: 'places', slug: 'a' });
    expect(cardRouteOf({ page: 'embedMap' })).toEqual({ page: 'map' });
    expect(cardRouteOf({ page: 'embedTimeline' })).toEqual({ page: 'timeline' });
    expect(cardRouteOf({ page: 'embedEra', slug: '1980' })).toEqual({ page: 'timeline' });
    expect(cardRouteOf({ page: 'embedFigure', slug: 'a' })).toEqual({ page: 'figures' });
  });

  test('is that of the home page for pages without a picture', () => {
    expect(cardRouteOf({ page: 'search' })).toEqual({ page: 'home' });
    expect(cardRouteOf({ page: 'offline', slug: 'a' })).toEqual({ page: 'home' });
  });

  test('shows the words of one statement or source, never of their lists', () => {
    expect(showsWords({ page: 'claims', slug: 'prd-001' })).toBe(true);
    expect(showsWords({ page: 'sources', slug: 'tempo' })).toBe(true);
    expect(showsWords({ page: 'claims' })).toBe(false);
    expect(showsWords({ page: 'places', slug: 'quarter' })).toBe(false);
  });

  test('lies at the path of its page, apart for each language, and its square beside it', () => {
    expect(cardPathOf('id', { page: 'stories', slug })).toBe('/og/id/cerita/mei.jpg');
    expect(cardPathOf('en', { page: 'stories', slug })).toBe('/og/en/stories/may.jpg');
    expect(cardPathOf('id', { page: 'home' })).toBe('/og/id/index.jpg');
    expect(cardPathOf('en', { page: 'home' })).toBe('/og/en/index.jpg');
    expect(squareOf('/og/en/map.jpg')).toBe('/og-square/en/map.jpg');
  });
});

describe('the embed of a page', () => {
  test('is there for the timeline, the map, one story and one place', () => {
    expect(embedRouteOf({ page: 'timeline' })).toEqual({ page: 'embedTimeline' });
    expect(embedRouteOf({ page: 'map' })).toEqual({ page: 'embedMap' });
    for (const [page, embed] of [
      ['stories', 'embedStory'],
      ['places', 'embedPlace'],
    ] as const) {
      expect(embedRouteOf({ page, slug: 'a' })).toEqual({ page: embed, slug: 'a' });
      expect(embedRouteOf({ page })).toBeNull();
    }
  });

  test('is missing for a decade and for other records', () => {
    expect(embedRouteOf({ page: 'timeline', slug: '1980' })).toBeNull();
    expect(embedRouteOf({ page: 'claims', slug: 'a' })).toBeNull();
  });

  test('is announced by a file at the path of the page', () => {
    expect(oembedPathOf('id', { page: 'map' })).toBe('/oembed/peta.json');
    expect(oembedPathOf('en', { page: 'places', slug: 'a' })).toBe('/oembed/en/places/a.json');
  });
});

describe('a message with a link', () => {
  test.each(['id', 'en'] as const)('makes one sentence of a title and a hook in %s', (locale) => {
    const { text } = shareWords[locale].control;
    expect(text('Mei 1980', 'Tujuh belas.')).toBe('Mei 1980. Tujuh belas.');
    expect(text('Kapan?', 'Dua jawaban.')).toBe('Kapan? Dua jawaban.');
    expect(text('Peta', null)).toBe('Peta (Jejak Knalpot)');
  });

  test('counts one and many as English does', () => {
    const { events } = shareWords.en.card;
    expect([events(1), events(2)]).toEqual(['1 event', '2 events']);
  });
});
