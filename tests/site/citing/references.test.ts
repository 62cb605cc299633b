import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listPlacePages } from '#archive/archive.ts';
import { listAttribute, readPages } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

/** What a reader of a reference must not lose. */
interface Reference {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
  readonly URL: string;
}

const readFile = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const read = (path: string): string => readFile(`data/${path}`);
const sources = JSON.parse(read('sources.csl.json')) as Reference[];

const essence = ({ title, author = [], issued, URL }: Reference) => ({
  title,
  author: author.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  ),
  issued: issued?.['date-parts'][0]?.map(Number) ?? null,
  URL,
});

const readBack = (text: string, forceType: string): Reference[] =>
  new Cite(text, { forceType }).data as Reference[];

describe('references read back by Citation.js', () => {
  test('has a record for every source, of the type the archive gives it', () => {
    const known = [...archive.sources.values()].map(({ id, type }) => `${id} ${type}`);
    expect(sources.map(({ id, type }) => `${id ?? ''} ${type}`).sort()).toEqual(known.sort());
  });

  test.each([
    ['sources.bib', '@biblatex/text'],
    ['sources.ris', '@ris/file'],
    ['sources.csl.json', '@csl/object'],
  ])('%s loses no author, title, date or URL', (path, type) => {
    const text = read(path);
    const records =
      type === '@csl/object'
        ? (new Cite(JSON.parse(text) as object[]).data as Reference[])
        : readBack(text, type);
    expect(records.map(essence)).toEqual(sources.map(essence));
  });

  test('keeps author, title, URL, year and month for classic BibTeX', () => {
    const toMonth = (reference: Reference) => {
      const { issued, ...rest } = essence(reference);
      return { ...rest, issued: issued?.slice(0, 2) ?? null };
    };
    expect(readBack(read('sources.bib'), '@bibtex/text').map(toMonth)).toEqual(
      sources.map(toMonth),
    );
  });

  test('names online press as a webpage in every format', () => {
    const pages = sources.filter(({ type }) => type === 'webpage').length;
    expect(read('sources.ris').match(/^TY {2}- ELEC/gm)?.length).toBeGreaterThanOrEqual(pages);
    expect(read('sources.bib').match(/^@online\{/gm)?.length).toBeGreaterThanOrEqual(pages);
  });
});

/** What a page's head says of the page itself. */
function readHead(html: string) {
  const valueOf = (name: string): string =>
    listAttribute(
      new RegExp(`<meta name="${name}" content="[^"]*"`).exec(html)?.[0] ?? '',
      'content',
    )[0] ?? '';
  const [changed = '', hash = ''] = valueOf('DCTERMS.hasVersion').split(' ');
  return { title: valueOf('DC.title'), url: valueOf('DC.identifier'), changed, hash };
}

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');
const readers = {
  bib: (text: string) => readBack(text, '@biblatex/text'),
  ris: (text: string) => readBack(text, '@ris/file'),
};
const forms = ['bib', 'ris'] as const;

describe('the files of the cite box, read back by Citation.js', () => {
  const citable = readPages('dist').filter(({ html }) => html.includes('id="kutip"'));

  test('stand beside every page that can be cited, in both languages', () => {
    const { claimPages, sources, conflicts, stories } = archive;
    const records = [claimPages, sources, conflicts, stories].reduce(
      (sum, { size }) => sum + size,
      0,
    );
    // The records with a page, the figures and the data.
    expect(citable).toHaveLength(2 * (records + listPlacePages(archive).length + 2));
    const lacking = citable.flatMap(({ path, html }) => {
      const links = new Set(listAttribute(html, 'href'));
      const own = forms.map((form) => `${path.replace(/\/$/, '')}.${form}`);
      return own.filter((file) => !links.has(file));
    });
    expect(lacking).toEqual([]);
    const withoutSources = citable.filter(({ html }) => !html.includes('.sumber.bib"'));
    expect(withoutSources.filter(({ path }) => !/^\/(tempat|en\/places)\//.test(path))).toEqual([]);
  });

  test.each(forms)(
    '%s gives title, address, day and version of the page it stands beside',
    (form) => {
      for (const { path, html } of citable) {
        const { title, url, changed, hash } = readHead(html);
        const [record, ...more] = readers[form](readFile(`${path.replace(/\/$/, '')}.${form}`));
        expect(more).toEqual([]);
        expect(record && essence(record), path).toEqual({
          title: decode(title),
          author: ['Jejak Knalpot'],
          issued: changed.split('-').map(Number),
          URL: url,
        });
        expect(JSON.stringify(record), path).toContain(hash);
      }
    },
  );

  test('of the sources of a page lose no author, title, date or URL in either form', () => {
    const known = new Map(sources.map((source) => [source.URL, essence(source)]));
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.sumber.bib'),
    );
    expect(files.length).toBeGreaterThanOrEqual(archive.sources.size);
    for (const file of files) {
      const inBibtex = readers.bib(readFile(file)).map(essence);
      const inRis = readers.ris(readFile(file.replace(/bib$/, 'ris'))).map(essence);
      expect(inBibtex.length, file).toBeGreaterThan(0);
      expect(inBibtex, file).toEqual(inBibtex.map(({ URL }) => known.get(URL)));
      expect(inRis, file).toEqual(inBibtex);
    }
  });
});
