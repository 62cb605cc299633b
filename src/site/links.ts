import type { Localized } from '#archive/locale.ts';

/** Kinds of record with a page, or an anchor on one. */
export type LinkedKind = 'claims' | 'sources' | 'places' | 'conflicts' | 'glossary' | 'timeline';

/** Absolute addresses of the site this build is for. */
export interface Links {
  /** A record's page in each language. */
  readonly both: (kind: LinkedKind, id: string) => Localized;
  /** The data page in each language. */
  readonly home: Localized;
  /** A file by its path below the site's root, without a leading slash. */
  readonly file: (path: string) => string;
}
