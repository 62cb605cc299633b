import type { CslName } from '#archive/claim-records.ts';
import type { Reference } from './reference.ts';

/** Zotero's item types for the CSL types in use; any other is a web page. */
const itemTypes: Record<string, string> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  book: 'book',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  thesis: 'thesis',
};

/** A name with its comma, which says where the family name ends or that the whole is one name. */
function writeName(name: CslName): string {
  return 'literal' in name ? `${name.literal},` : `${name.family}, ${name.given}`;
}

/**
 * A work as ContextObject in Span (OpenURL 1.0, Z39.88-2004, format `mtx:dc`), for the `title` of
 * an empty `<span class="Z3988">`: a reference manager on the page then offers the work itself.
 * The type stands last, because Zotero reads fewer keys once it knows a thesis.
 */
export function writeCoins(work: Reference): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', work.title],
    ...work.author.map((name): [string, string] => ['rft.au', writeName(name)]),
    ['rft.source', work['container-title']],
    ['rft.publisher', work.publisher],
    ['rft.pages', work.page],
    ['rft.date', work.issued?.edtf],
    ['rft.language', work.language],
    ['rft.identifier', work.URL],
    ['rft.type', itemTypes[work.type] ?? 'webpage'],
  ];
  return fields
    .flatMap(([key, value]) => (value ? `${key}=${encodeURIComponent(value)}` : []))
    .join('&');
}
