import { describe, expect, test } from 'vitest';
import { doorOf, doors, floor } from '#site/doors.ts';
import { eraSlugOf } from '#site/era-slug.ts';
import { isKeptCopy, keptCopies } from '#site/kept-copies.ts';
import { readLinkQuery, unglue } from '#site/link-query.ts';
import { routeOfRef } from '#site/page-refs.ts';
import { filePathOf, pathOf, twinPathOf, urlOf, withBase, withoutBase } from '#site/routes.ts';
import { anArchive, aStory } from '../../support/builders.ts';

describe('a link that came through a chat', () => {
  test.each([
    ['a full stop', 'q=drum.'],
    ['a bracket and a comma', 'q=drum),'],
    ['a quotation mark', 'q=drum”'],
    ['an encoded quotation mark', 'q=drum%22'],
    ['an encoded curly one', 'q=drum%E2%80%9D'],
    ['an encoded angle, in small letters', 'q=drum%3e'],
    ['white space', 'q=drum \n'],
  ])('loses %s glued to its end', (_, text) => {
    expect(unglue(text)).toBe('q=drum');
  });

  test('keeps such signs within, and its ampersands', () => {
    expect(unglue('q=a.b&amp;from=1980&amp;to=1990')).toBe('q=a.b&from=1980&to=1990');
    expect(unglue('q=100%25')).toBe('q=100%25');
  });

  test('is read as what it asked for', () => {
    const query = readLinkQuery('?q=knalpot&amp;from=1980).');
    expect([...query]).toEqual([
      ['q', 'knalpot'],
      ['from', '1980'],
    ]);
  });
});

describe('the doors of the site', () => {
  test('hold each of their pages once, and none of the floor', () => {
    const inside = doors.flatMap(({ pages }): readonly string[] => pages);
    const all = [...inside, ...floor];
    expect(new Set(all).size).toBe(all.length);
  });

  test('tell where a page stands: routes behind the visit, the floor nowhere', () => {
    for (const door of doors) {
      for (const page of door.pages) expect(doorOf(page)).toBe(door);
    }
    expect(doorOf('itineraries')?.door).toBe('visit');
    for (const page of [...floor, 'home', 'embedMap'] as const) {
      expect(doorOf(page)).toBeUndefined();
    }
  });
});

describe('an address of the site', () => {
  test('is below its language, by kind and name', () => {
    expect(pathOf('id', 'home')).toBe('/');
    expect(pathOf('en', 'home')).toBe('/en/');
    expect(pathOf('id', 'map')).toBe('/peta/');
    expect(pathOf('en', 'map', 'places')).toBe('/en/map/#places');
    const slug = { id: 'cerita', en: 'story' };
    expect(pathOf('en', { page: 'stories', slug })).toBe('/en/stories/story/');
    expect(pathOf('id', { page: 'claims', slug: 'prd-019' })).toBe('/klaim/prd-019/');
  });

  test('has a twin in the other language, and files beside it', () => {
    expect(twinPathOf('id', { page: 'map' })).toBe('/en/map/');
    expect(twinPathOf('en', { page: 'map' })).toBe('/peta/');
    expect(filePathOf('id', { page: 'claims', slug: 'prd-019' }, 'bib')).toBe('/klaim/prd-019.bib');
  });

  test('is whole with the site before it', () => {
    expect(urlOf('/peta/', 'https://example.org')).toBe('https://example.org/peta/');
    expect(withBase('/peta/')).toBe('/peta/');
    expect(withBase('peta/')).toBe('/peta/');
    expect(withoutBase('/en/map/')).toBe('en/map');
  });

  test('of an era is a word and a year', () => {
    expect(eraSlugOf('before')).toEqual({ id: 'sebelum-1970', en: 'before-1970' });
    expect(eraSlugOf('1980')).toEqual({ id: '1980-an', en: '1980s' });
  });
});

describe('a page that a text of the content names', () => {
  const archive = anArchive({ stories: [aStory({ id: 'spread' })] });

  test('is a whole page, or the record of one by its name in each language', () => {
    expect(routeOfRef(archive, 'map')).toEqual({ page: 'map' });
    expect(routeOfRef(archive, 'stories/spread')).toEqual({
      page: 'stories',
      slug: { id: 'cerita', en: 'story' },
    });
  });

  test('is a name below it where the page has no records', () => {
    expect(routeOfRef(archive, 'itineraries/on-foot')).toEqual({
      page: 'itineraries',
      slug: 'on-foot',
    });
  });

  test('that is not there is refused by its name', () => {
    expect(() => routeOfRef(archive, 'mapp')).toThrow('"mapp"');
  });
});

test('a cache is the site’s own when it is named so, whatever the build', () => {
  expect(isKeptCopy(keptCopies.read)).toBe(true);
  expect(isKeptCopy(`${keptCopies.saved}.id.abc`)).toBe(true);
  expect(isKeptCopy(`${keptCopies.read}-of-others`)).toBe(false);
  expect(isKeptCopy(`another.${keptCopies.shell}.1`)).toBe(false);
});
