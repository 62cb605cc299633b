import { type Archive, find } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Conflict, Extent, Source } from '#archive/records.ts';
import { formatList, formatPeriod } from './formats.ts';

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
  id: { copy: ', dari salinan di ', unread: 'Belum dibaca utuh: ' },
  en: { copy: ', from a copy at ', unread: 'Not yet read in full: ' },
};

/** How much of a source was read, and in which copy if not at its address. */
export function tellReading({ custom: { read } }: Source, locale: Locale): string {
  const copy = read.copy ? words[locale].copy + new URL(read.copy).hostname : '';
  return extentWords[locale][read.extent] + copy;
}

/** The sources that were read from their first word to the last, as one list of names. */
export function tellReadWhole({ sources }: Archive, locale: Locale): string {
  const whole = [...sources.values()].filter(({ custom }) => custom.read.extent === 'whole');
  return formatList(
    whole.map((source) => nameSource(source, locale)),
    locale,
  );
}

/** What would settle a question: what is written of it, and the sources still to be read. */
export function tellSettling(
  archive: Archive,
  { settle, unread }: Conflict,
  locale: Locale,
): string | null {
  const names = unread.map((id) => nameSource(find(archive.sources, id), locale));
  const left = names.length ? `${words[locale].unread}${formatList(names, locale)}.` : null;
  return [settle?.[locale], left].filter(Boolean).join(' ') || null;
}

function nameSource(source: Source, locale: Locale): string {
  const { title, issued, publisher } = source;
  const from = source['container-title'] ?? publisher;
  const place = [from, issued && formatPeriod(issued, locale)].filter(Boolean).join(', ');
  return `“${title}” (${place})`;
}
