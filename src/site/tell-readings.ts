import { type Archive, findAll } from '#archive/archive.ts';
import type { Conflict, Extent, Source } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import { formatPeriod, listParts } from './formats.ts';

const extentWords: Readonly<Record<Locale, Readonly<Record<Extent, string>>>> = {
  id: {
    whole: 'seluruh teksnya',
    excerpt: 'petikan tersimpan',
    abstract: 'abstraknya saja',
    'title-pages': 'halaman judulnya saja',
  },
  en: {
    whole: 'the whole text',
    excerpt: 'a stored excerpt',
    abstract: 'only the abstract',
    'title-pages': 'only the title pages',
  },
};

const words = {
  id: { copy: ', dari salinan di ', unread: 'Belum dibaca utuh:' },
  en: { copy: ', from a copy at ', unread: 'Not yet read in full:' },
};

/** How much of a source was read, and in which copy if not at its address. */
export function tellReading({ custom: { read } }: Source, locale: Locale): string {
  const copy = read.copy ? words[locale].copy + new URL(read.copy).hostname : '';
  return extentWords[locale][read.extent] + copy;
}

/** The sources that were read from their first word to the last. */
export function listReadWhole({ sources }: Archive): Source[] {
  return [...sources.values()].filter(({ custom }) => custom.read.extent === 'whole');
}

/** What would settle a question: what is written of it, and the sources still to be read. */
export interface Settling {
  readonly text: string | undefined;
  /** What stands before the names of the sources. */
  readonly lead: string;
  readonly unread: readonly Source[];
}

/** Null where nothing is known that would. */
export function tellSettling(
  archive: Archive,
  { settle, unread }: Conflict,
  locale: Locale,
): Settling | null {
  if (!settle && !unread.length) return null;
  const lead = words[locale].unread;
  return { text: settle?.[locale], lead, unread: findAll(archive.sources, unread) };
}

/** A part of a list of sources as a sentence holds it: a source, or the words between two. */
export interface ListPart {
  readonly source: Source | null;
  readonly text: string;
  /** Where it appeared and when, in brackets; empty where neither is known. */
  readonly where: string;
}

/** The sources as a list in a sentence: “a” (outlet, 2019), “b” (outlet, 2021) and “c”. */
export function listInSentence(sources: readonly Source[], locale: Locale): ListPart[] {
  const turns = sources.map((_, at) => String(at));
  return listParts(turns, locale).map(({ type, value }) => {
    const source = type === 'element' ? sources[Number(value)] : null;
    if (!source) return { source: null, text: value, where: '' };
    const home = source['container-title'] ?? source.publisher;
    const place = [home, source.issued && formatPeriod(source.issued, locale)].filter(Boolean);
    return { source, text: `“${source.title}”`, where: place.join(', ') };
  });
}
