import { kinds } from '#archive/kinds.ts';
import type { Locale } from '#archive/locale.ts';
import { recordPages, type SearchKind } from '#archive/site-records.ts';
import type { SearchRecord } from '#search/search-records.ts';
import { type PageName, pathOf } from '#site/routes.ts';

const anchors = { event: 'timeline', person: 'people', term: 'glossary', step: 'process' } as const;

/** The page on which each kind stands as an anchor, or of which each of its records has one. */
const pages: Readonly<Partial<Record<SearchKind, PageName>>> = {
  ...anchors,
  ...Object.fromEntries(recordPages.map((page) => [kinds[page].found, page])),
};

/** Where a record is shown, with its anchor, under the root (without the base path). */
export function pathOfRecord(record: SearchRecord, locale: Locale): string {
  const { kind, id, slug, heading } = record;
  // Of the pages that are no record only the itineraries have an address of their own.
  const page = pages[kind] ?? (slug ? 'itineraries' : (id as PageName));
  if (slug) return pathOf(locale, { page, slug }, heading && slugHeading(heading));
  return pathOf(locale, page, kind in anchors ? id : undefined);
}

/** The id the site generator gives a heading: lower case, hyphens for spaces, no punctuation. */
export function slugHeading(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
