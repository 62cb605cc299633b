import type { Locale } from '#domain/locale.ts';
import type { SearchKind, SearchRecord } from '#domain/search-records.ts';
import { type PageName, pathOf } from '#i18n/routes.ts';

/** Kinds that stand on a page of their own, and kinds that are an anchor on a shared page. */
const ownPage: Partial<Record<SearchKind, PageName>> = {
  conflict: 'conflicts',
  claim: 'claims',
  place: 'places',
  source: 'sources',
};
const sharedPage: Partial<Record<SearchKind, PageName>> = {
  event: 'timeline',
  person: 'people',
  term: 'glossary',
  step: 'process',
};

/** Where a record is shown, with its anchor, under the root (without the base path). */
export function pathOfRecord(record: SearchRecord, locale: Locale): string {
  const { kind, id, slug = id, heading } = record;
  if (kind === 'story') {
    return pathOf(locale, { page: 'stories', slug }, heading && slugHeading(heading));
  }
  if (kind === 'page') return pathOf(locale, id as PageName);
  const own = ownPage[kind];
  if (own) return pathOf(locale, { page: own, slug });
  return pathOf(locale, sharedPage[kind] ?? 'home', id);
}

/** The id the site generator gives a heading: lower case, hyphens for spaces, no punctuation. */
export function slugHeading(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
