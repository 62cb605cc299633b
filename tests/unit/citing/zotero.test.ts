import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#archive/schemas/period.ts';
import { toCitedPage } from '#citing/cited-page.ts';
import { writeCoins } from '#citing/coins.ts';
import { listHeadFields, listPlainFields } from '#citing/head-fields.ts';
import { aClaim, anArchive, aSource, aStory } from '../../support/builders.ts';

// Rules of Zotero's translators "Embedded Metadata" and "RDF" and of its reader of COinS
// (github.com/zotero/translators, github.com/zotero/utilities), which the fields are written for.

const source = aSource({ id: 'news', URL: 'https://press.example/news' });
const archive = anArchive({
  claims: [aClaim({ sources: ['news'] }), aClaim({ id: 'prd-019', sources: ['news'] })],
  sources: [source],
  stories: [aStory()],
});

type Page = Parameters<typeof toCitedPage>[1];

function readHead(page: Page, id: string) {
  const cited = toCitedPage(archive, page, id, 'en', 'https://site.example');
  const fields = listHeadFields(archive.site, cited, 'About it.');
  return { cited, fields, valueOf: new Map(fields.map(({ name, content }) => [name, content])) };
}

const pages: [Page, string][] = [
  ['claims', 'prd-019'],
  ['stories', 'story'],
  ['sources', 'news'],
  ['figures', 'figures'],
];

describe('the head of a page, as Zotero reads it', () => {
  test.each(pages)('makes a web page of one of the %s', (page, id) => {
    expect(readHead(page, id).valueOf.get('z:itemType')).toBe('webpage');
  });

  test('makes a data set of the data', () => {
    expect(readHead('data', 'data').valueOf.get('z:itemType')).toBe('dataset');
  });

  test.each(pages)(
    'names the site as one institution on %s: a comma and nothing after it',
    (page, id) => {
      expect(readHead(page, id).valueOf.get('DC.creator')).toMatch(/^[^,]+,$/);
    },
  );

  test.each(pages)('keeps the version of %s in the extra field', (page, id) => {
    const { cited, valueOf } = readHead(page, id);
    expect(valueOf.get('z:extra')).toContain(cited.version.hash);
  });

  test.each(pages)('puts no foreign address into a field that Zotero reads, on %s', (page, id) => {
    const { fields } = readHead(page, id);
    const foreign = fields.filter(({ content }) => content.includes('press.example'));
    expect(foreign.filter(({ name }) => name !== 'DCTERMS.references')).toEqual([]);
  });
});

test('a page that is no record names the site, its day and its language as well', () => {
  const url = 'https://site.example/en/map/';
  const page = { locale: 'en', title: 'Map', url, changed: '2026-11-26' } as const;
  const fields = listPlainFields(archive.site, page, 'A map.');
  expect(Object.fromEntries(fields.map(({ name, content }) => [name, content]))).toMatchObject({
    'DC.creator': `${archive.site.name},`,
    'DC.date': '2026-11-26',
    'DC.language': 'en',
    'DC.rights': archive.site.licences.content.URL,
    'z:itemType': 'webpage',
  });
});

/** The pairs of a ContextObject, in their order. */
function readCoins(work: Parameters<typeof writeCoins>[0]): [string, string][] {
  return writeCoins(work)
    .split('&')
    .map((pair) => pair.split('='))
    .map(([key = '', value = '']) => [key, decodeURIComponent(value)]);
}

describe('a source on its page, as Zotero reads it', () => {
  test('is the source itself, with its own address, date and site', () => {
    const pairs = readCoins({
      ...source,
      'container-title': 'Harian & Warta = Kita',
      issued: parsePeriod('2022-08-30'),
    });
    const values = Object.fromEntries(pairs);
    expect(values['rft.title']).toBe(source.title);
    expect(values['rft.source']).toBe('Harian & Warta = Kita');
    expect(values['rft.identifier']).toBe('https://press.example/news');
    expect(values['rft.date']).toBe('2022-08-30');
    expect(values['rft.language']).toBe('id');
  });

  test('keeps every author, an institution as one name', () => {
    const author = [{ family: 'Jemadu', given: 'Liberty' }, { literal: 'Dinas Perindustrian' }];
    const names = readCoins({ ...source, author }).filter(([key]) => key === 'rft.au');
    expect(names.map(([, name]) => name)).toEqual(['Jemadu, Liberty', 'Dinas Perindustrian,']);
  });

  test('names its type last, because Zotero stops reading addresses once it knows a thesis', () => {
    expect(readCoins({ ...source, type: 'thesis' }).at(-1)).toEqual(['rft.type', 'thesis']);
    expect(readCoins({ ...source, type: 'article-magazine' }).at(-1)?.[1]).toBe('magazineArticle');
  });
});
