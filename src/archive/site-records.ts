import type { Localized } from './locale.ts';

/** The site itself: its pages, its changes, its addresses, whom to write to. */

/** A name that was published and the id of the record that answers now. */
export interface Redirect {
  readonly page: RecordPage;
  /** An id, or a story's URL name in each language. */
  readonly from: string | Localized;
  readonly to: string;
}

export interface Licence {
  readonly name: string;
  readonly URL: string;
}

/** The pages a change can name; those with records can name one of them as `claims/prd-019`. */
export const changedPages = [
  'home',
  'stories',
  'timeline',
  'map',
  'places',
  'process',
  'silencer',
  'figures',
  'conflicts',
  'claims',
  'sources',
  'glossary',
  'people',
  'about',
  'data',
  'quiz',
  'photographs',
] as const;
export type ChangedPage = (typeof changedPages)[number];

/** The pages a text of `content/pages.yaml` can link to; records as in changes, and itineraries. */
export const linkedPages = [...changedPages, 'evidence', 'visit', 'classroom'] as const;

/** The pages whose records have a page, a version and a citation of their own. */
export const recordPages = ['stories', 'places', 'conflicts', 'claims', 'sources'] as const;
export type RecordPage = (typeof recordPages)[number];

/** What a search can find, in the order the filter lists them. */
export const searchKinds = [
  'story',
  'event',
  'conflict',
  'claim',
  'place',
  'person',
  'term',
  'step',
  'source',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What can be cited: the page of a record, the data as a whole, and the page of figures. */
export type CitedKind = RecordPage | 'data' | 'figures';

/** A dated change of the content, with the pages it touches: `*` is all of them. */
export interface Change {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly pages: readonly string[];
  readonly text: Localized;
}

/** A way to write to whoever runs the site. */
export type Contact =
  | { readonly kind: 'whatsapp'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  /** A form for new issues, which takes `title` and `body` in its query. */
  | { readonly kind: 'issues'; readonly URL: string }
  /** A form on the web; `{message}` in its address is where it takes a text. */
  | { readonly kind: 'form'; readonly URL: string };

export interface Site {
  readonly name: string;
  readonly tagline: Localized;
  readonly description: Localized;
  /** What tagline and description rest on. */
  readonly claims: readonly string[];
  readonly operator: string;
  /** Where readers can write, the preferred first; may be empty. */
  readonly contacts: readonly Contact[];
  readonly repository: string;
  readonly licences: { readonly code: Licence; readonly content: Licence };
}
