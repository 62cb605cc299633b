import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { hookOf } from '#share/hook.ts';
import { shareWords } from '#share/words.ts';
import {
  aClaim,
  aConflict,
  anArchive,
  aPlace,
  aSource,
  aStory,
  both,
  somePages,
} from '../../support/builders.ts';

/** What a message says of a claim of the first source and some more. */
function tellClaim(first: Parameters<typeof aSource>[0], others: number): string | null {
  const rest = Array.from({ length: others }, (_, at) => aSource({ id: `other-${at}` }));
  const sources = [aSource(first), ...rest];
  const archive = anArchive({
    sources,
    claims: [aClaim({ sources: sources.map(({ id }) => id) })],
  });
  return hookOf(archive, { page: 'claims', slug: 'claim' }, 'en');
}

const says = (archive: Archive, page: Parameters<typeof hookOf>[1]): (string | null)[] => [
  hookOf(archive, page, 'id'),
  hookOf(archive, page, 'en'),
];

describe('the sentence sent with a link', () => {
  test('to a story is its first sentence in the language of the page, whichever story it is', () => {
    const standfirst = { id: 'Tujuh belas usaha.', en: 'Seventeen businesses.' };
    const slug = { id: 'mei', en: 'may' };
    const archive = anArchive({
      claims: [aClaim()],
      stories: [aStory(), aStory({ id: 'second', order: 2, slug, standfirst })],
    });
    expect(says(archive, { page: 'stories', slug })).toEqual([standfirst.id, standfirst.en]);
    const unknown = { id: 'lain', en: 'other' };
    expect(says(archive, { page: 'stories', slug: unknown })).toEqual([null, null]);
    expect(says(archive, { page: 'timeline', slug })).toEqual([null, null]);
  });

  test('to a place is what it is, or nothing where nobody wrote that', () => {
    const lead = { id: 'Kampung perajin.', en: 'A craft quarter.' };
    const archive = anArchive({ places: [aPlace({ id: 'told', lead }), aPlace({ id: 'bare' })] });
    expect(says(archive, { page: 'places', slug: 'told' })).toEqual([lead.id, lead.en]);
    expect(says(archive, { page: 'places', slug: 'bare' })).toEqual([null, null]);
  });

  test('to a route is its summary', () => {
    const summary = { id: 'Dua jam berjalan kaki.', en: 'Two hours on foot.' };
    const archive = anArchive({
      itineraries: [
        {
          ...{ id: 'walk', order: 1, mode: 'foot', title: both('Rute'), summary },
          ...{ stops: [], confirm: [], questions: [] },
        },
      ],
    });
    expect(says(archive, { page: 'itineraries', slug: 'walk' })).toEqual([summary.id, summary.en]);
  });

  test('to a disagreement names each rival answer once, in their order', () => {
    const positions = ['1956', '1970-an', '1956'].map((answer) => ({
      answer: both(answer),
      claims: ['claim'],
    }));
    const archive = anArchive({
      claims: [aClaim()],
      conflicts: [aConflict([], { positions })],
    });
    const page = { page: 'conflicts', slug: 'conflict' } as const;
    const told = (['id', 'en'] as const).map((locale) =>
      shareWords[locale].control.rivals('1956 / 1970-an'),
    );
    expect(says(archive, page)).toEqual(told);
    for (const sentence of told) expect(sentence).toContain('1956 / 1970-an');
  });

  test('to a list is what the content says of it, or nothing', () => {
    const map = { id: 'Kampung di peta.', en: 'Quarters on a map.' };
    const hooks = { claims: [], facts: [], map };
    const archive = anArchive({ pages: [{ ...somePages(), hooks }] });
    expect(says(archive, { page: 'map' })).toEqual([map.id, map.en]);
    expect(says(archive, { page: 'quiz' })).toEqual([null, null]);
  });

  test('to a decade or a source is nothing: no record speaks for it', () => {
    const archive = anArchive();
    expect(says(archive, { page: 'timeline', slug: '1980' })).toEqual([null, null]);
    expect(says(archive, { page: 'sources', slug: 'source' })).toEqual([null, null]);
  });
});

describe('the sentence sent with a statement', () => {
  test('names where it stood and when', () => {
    const printed = { 'container-title': 'Tempo', issued: parsePeriod('1980-05') } as const;
    expect(tellClaim({ ...printed, publisher: 'Grafiti' }, 0)).toBe('Source: Tempo, May 1980.');
  });

  test('names the publisher, else the title, where no paper printed it', () => {
    expect(tellClaim({ publisher: 'Grafiti', title: 'Logam' }, 0)).toBe('Source: Grafiti.');
    expect(tellClaim({ title: 'Logam' }, 0)).toBe('Source: Logam.');
  });

  test('counts the others who say so', () => {
    expect(tellClaim({ title: 'Logam' }, 1)).toBe('Source: Logam, and 1 other.');
    expect(tellClaim({ title: 'Logam' }, 2)).toBe('Source: Logam, and 2 others.');
  });

  test('speaks Indonesian on an Indonesian page', () => {
    const issued = parsePeriod('1980-05');
    const archive = anArchive({
      sources: [aSource({ title: 'Logam', issued }), aSource({ id: 'b' })],
      claims: [aClaim({ sources: ['source', 'b'] })],
    });
    const page = { page: 'claims', slug: 'claim' } as const;
    expect(hookOf(archive, page, 'id')).toBe('Sumber: Logam, Mei 1980, dan 1 lainnya.');
  });

  test('stays for one that stands in no list, and is nothing without a source', () => {
    const archive = anArchive({
      sources: [aSource({ title: 'Logam' })],
      claims: [aClaim({ unlisted: true }), aClaim({ id: 'bare', sources: [] })],
    });
    expect(hookOf(archive, { page: 'claims', slug: 'claim' }, 'en')).toBe('Source: Logam.');
    expect(hookOf(archive, { page: 'claims', slug: 'bare' }, 'en')).toBeNull();
  });
});
