import { readPageRef } from '#archive/changes.ts';
import type { Content, Problem } from '#archive/content.ts';
import { changedPages, linkedPages, recordPages } from '#archive/site-records.ts';

/** Tells whether a page, or a record of one, is there. */
function knowPages(content: Content, pages: readonly string[]): (ref: string) => boolean {
  const known = new Map(
    [...recordPages, 'itineraries' as const].map((page) => [
      page as string,
      new Set(content[page].map(({ data }) => data.id)),
    ]),
  );
  return (ref) => {
    const { page, id } = readPageRef(ref);
    return id === null ? pages.includes(page) : Boolean(known.get(page)?.has(id));
  };
}

/** The front page sends its readers to pages that exist. */
export function findLostStarts(content: Content): Problem[] {
  const isKnown = knowPages(content, linkedPages);
  return content.pages.flatMap(({ file, data: { home } }) =>
    home.starts
      .flatMap(({ links }) => links.map(({ to }) => to))
      .filter((ref) => !isKnown(ref))
      .map((ref) => ({
        file,
        field: 'home.starts',
        message: `"${ref}" leads nowhere, expected a page (${linkedPages.join(', ')}) or a record as stories/spread`,
      })),
  );
}

/** A change names pages of the site, or records that exist. */
export function findUnknownPages(content: Content): Problem[] {
  const isPage = knowPages(content, changedPages);
  const isKnown = (ref: string): boolean =>
    ref === '*' || (isPage(ref) && !ref.startsWith('itineraries/'));
  return content.changes.flatMap(({ file, data }) =>
    data.pages
      .filter((ref) => !isKnown(ref))
      .map((ref) => ({
        file,
        field: `${data.id}.pages`,
        message: `"${ref}" leads nowhere, expected *, a page (${changedPages.join(', ')}) or a record as claims/prd-001`,
      })),
  );
}

/** Every page has a date: some change covers the whole site. */
export function findMissingFirstEdition(content: Content): Problem[] {
  if (content.changes.some(({ data }) => data.pages.includes('*'))) return [];
  const message = 'has no change of all pages, expected a first edition with pages: ["*"]';
  return [{ file: 'content/changes.yaml', field: 'file', message }];
}
