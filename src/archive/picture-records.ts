import type { Localized } from './locale.ts';
import type { Period } from './period.ts';
import type { Licence } from './site-records.ts';

/** Drawings and photographs, as the schemas deliver them. */

/** A drawing by hand: `content/drawings.yaml`. Its id is its file's name in `src/assets/drawings`. */
export interface Drawing {
  readonly id: string;
  /** What is seen, for those who do not see it. */
  readonly alt: Localized;
  /** What a reader should know of it, such as what in it is invented. */
  readonly caption?: Localized | undefined;
  /** What it shows comes from these. */
  readonly claims: readonly string[];
}

/** What is asked of somebody who can be recognised in a photograph. */
export interface ShownPerson {
  /** As the person wants to be called; kept for editors and not printed. */
  readonly name: string;
  /** The day they agreed to be shown, `YYYY-MM-DD`. */
  readonly agreed: string;
}

/** A photograph somebody gave: `content/photos/*.yaml`, its file beside it. */
export interface PhotoFacts {
  readonly id: string;
  readonly file: string;
  /** What is seen, for those who see it and for those who do not. */
  readonly description: Localized;
  readonly credit: string;
  readonly licence: Licence;
  readonly taken: Period;
  readonly place?: string | undefined;
  /** Everybody who can be recognised; empty where nobody can. */
  readonly people: readonly ShownPerson[];
}

export interface Photo extends PhotoFacts {
  /** Names the bytes of its file: another picture has another key. */
  readonly key: string;
}
