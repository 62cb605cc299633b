import { readPageRef } from '#archive/changes.ts';
import type { Content, Problem } from '#archive/content.ts';
import { changedPages, recordPages } from '#archive/records.ts';

/** A change names pages of the site, or records that exist. */
export function findUnknownPages(content: Content): Problem[] {
  const known = new Map(
    recordPages.map((page) => [page as string, new Set(content[page].map(({ data }) => data.id))]),
  );
  const isKnown = (ref: string): boolean => {
    const { page, id } = readPageRef(ref);
    if (page === '*') return id === null;
    return id === null
      ? changedPages.some((one) => one === page)
      : Boolean(known.get(page)?.has(id));
  };
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
