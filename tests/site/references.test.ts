import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';

/** What a reader of a reference must not lose. */
interface Reference {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
  readonly URL: string;
}

const read = (path: string): string => readFileSync(`dist/data/${path}`, 'utf8');
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
  it('has a record for every source, most of them online press', () => {
    expect(sources.length).toBe(131);
    expect(sources.filter(({ type }) => type === 'webpage').length).toBeGreaterThan(100);
  });

  it.each([
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

  it('keeps author, title, URL, year and month for classic BibTeX', () => {
    const toMonth = (reference: Reference) => {
      const { issued, ...rest } = essence(reference);
      return { ...rest, issued: issued?.slice(0, 2) ?? null };
    };
    expect(readBack(read('sources.bib'), '@bibtex/text').map(toMonth)).toEqual(
      sources.map(toMonth),
    );
  });

  it('names online press as a webpage in every format', () => {
    const pages = sources.filter(({ type }) => type === 'webpage').length;
    expect(read('sources.ris').match(/^TY {2}- ELEC/gm)?.length).toBeGreaterThanOrEqual(pages);
    expect(read('sources.bib').match(/^@online\{/gm)?.length).toBeGreaterThanOrEqual(pages);
  });
});
