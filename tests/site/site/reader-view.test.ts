import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../../support/depth.ts';
import { archive } from '../../support/real-archive.ts';

/** A page as it is, and as the reader view of Firefox shows it (mozilla/readability). */
interface Seen {
  readonly page: Document;
  readonly text: string;
}

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

function readerView(path: string): Seen {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const open = (): Document =>
    new JSDOM(html, { url: `https://example.org${path}` }).window.document;
  return { page: open(), text: squeeze(new Readability(open()).parse()?.textContent) };
}

/** The first words of each part of a page, without notes in the margin, that a view must hold. */
function startsOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const aside of copy.querySelectorAll('.number, .margin, .visually-hidden')) aside.remove();
    return squeeze(copy.textContent).slice(0, 24).trim();
  });
}

function missing({ page, text }: Seen, selector: string): string[] {
  const starts = startsOf(page, selector);
  expect(starts).not.toEqual([]);
  return starts.filter((start) => !text.includes(start));
}

const some = <T>(all: readonly T[], few: number): readonly T[] =>
  isDeep ? all : all.slice(0, few);
const stories = [...archive.stories.values()].flatMap(({ slug }) => [
  `/cerita/${slug.id}/`,
  `/en/stories/${slug.en}/`,
]);
const routes = [...archive.itineraries.keys()].map((id) => `/berkunjung/rute/${id}/`);
/** Statements of few words, beside which their cite box looks like the page. */
const statements = some(
  ['est-011', 'mon-011', 'noi-014', 'ele-011'].map((id) => `/en/claims/${id}/`),
  2,
);
/** Sources on which little rests, and one on which much does. */
const sources = isDeep
  ? [...archive.sources.keys()].map((id) => `/en/sources/${id}/`)
  : ['acad-lestari-2018', 'press-koranmandala-2023', 'press-tempo-1980'].map(
      (id) => `/en/sources/${id}/`,
    );
/** Lists whose lead is short beside what they list; that of the statements takes long to read. */
const lists = [
  ...['/tentang/', '/en/about/', '/data/kelas/', '/en/data/classroom/'],
  ...(isDeep ? ['/klaim/', '/en/claims/'] : []),
];
const questions = [...archive.conflicts.keys()].map((id) => `/perbedaan/${id}/`);

describe('reader view and reading aloud', () => {
  test.each(some(stories, 3))('give the prose of %s first and the notes after', (path) => {
    const seen = readerView(path);
    expect(missing(seen, '.standfirst, claim-notes > p, claim-notes > h2')).toEqual([]);
    expect(missing(seen, '.notes li > p.text')).toEqual([]);
    const [prose = ''] = startsOf(seen.page, 'claim-notes > p');
    const [note = ''] = startsOf(seen.page, '.notes h2');
    expect(seen.text.indexOf(prose)).toBeLessThan(seen.text.indexOf(note));
  });

  test.each(some(questions, 3))('give the answers of %s with who said them', (path) => {
    expect(missing(readerView(path), '.conflict .answer, .conflict ol p, .sources li')).toEqual([]);
  });

  test.each(['/proses/', '/en/process/'])('give every step of %s', (path) => {
    expect(missing(readerView(path), '.steps h2, .steps .text > p:not([class])')).toEqual([]);
  });

  test.each(some(routes, 3))('give the lead, every stop of %s, and what to ask first', (path) => {
    const seen = readerView(path);
    expect(missing(seen, '.standfirst, .stops h3, .stops .stop > p, .confirm li')).toEqual([]);
  });

  test.each(['/tokoh/', '/en/people/'])('give name, role and deeds of each of %s', (path) => {
    const seen = readerView(path);
    expect(missing(seen, '.standfirst, .person :is(h2, h3, .text > p, .text li)')).toEqual([]);
  });

  test.each(statements)('give when %s was, how sure it is and by which sources', (path) => {
    expect(missing(readerView(path), '.record > :first-child :is(.when, .source)')).toEqual([]);
  });

  test.each(sources)('give how far %s can be trusted, what it is and what rests on it', (path) => {
    const first = '.record > :first-child';
    const parts = `${first} :is(.standfirst, .rows > li), .record > :nth-child(2) dd`;
    expect(missing(readerView(path), parts)).toEqual([]);
  });

  test.each(lists)('give the lead of %s', (path) => {
    expect(missing(readerView(path), '.standfirst')).toEqual([]);
  });

  test.each(['/istilah/', '/en/glossary/'])('give each word of %s with what it means', (path) => {
    expect(missing(readerView(path), '.standfirst, .entry dt, .entry dd > p')).toEqual([]);
  });
});
