import type { Locale, Localized } from './locale.ts';
import type { Basis, Period } from './period.ts';

/** Claims, the sources that give them, and the conflicts between them, as the schemas deliver them. */

export const topics = [
  'origin',
  'first-exhaust',
  'name',
  'place',
  'spread',
  'figures',
  'process',
  'workshop',
  'clients',
  'market',
  'branding',
  'people',
  'government',
  'monument',
  'estate',
  'fire',
  'visit',
  'noise',
  'ev',
  'academic',
] as const;
export type Topic = (typeof topics)[number];

export const confidences = ['high', 'medium', 'low', 'unverifiable'] as const;
export type Confidence = (typeof confidences)[number];

/** Counts and amounts that are drawn together; each figure keeps its own scope. */
export const seriesIds = [
  'makers-quarter',
  'makers-regency',
  'estate-tenants',
  'estate-rooms',
  'workers-regency',
  'output-year',
  'value-year',
] as const;
export type SeriesId = (typeof seriesIds)[number];

export const pers = ['day', 'month', 'year', 'pair', 'piece', 'hour'] as const;
export type Per = (typeof pers)[number];

export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly per?: Per | undefined;
  readonly scope: Localized;
  readonly series?: SeriesId | undefined;
}

export interface Claim {
  readonly id: string;
  readonly topic: Topic;
  readonly text: Localized;
  readonly period: Period | null;
  readonly basis: Basis;
  readonly figures: readonly Figure[];
  readonly sources: readonly string[];
  /** Which of the sources heard it at which occasion. */
  readonly heard: readonly Hearing[];
  readonly places: readonly string[];
  readonly confidence: Confidence;
  /** Keeps its page, because an address is for ever, and stands in no list, search or file. */
  readonly unlisted?: true | undefined;
  readonly note?: string | undefined;
}

/** A source of a claim, or what it retells, was there when somebody said so. */
export interface Hearing {
  readonly source: string;
  readonly occasion: string;
}

/** Where several writers heard the same speakers: what they bring from there has one origin. */
export interface Occasion {
  readonly id: string;
  readonly title: Localized;
  readonly date: Period;
  readonly place?: string | undefined;
  /** Who spoke, as the sources name them. */
  readonly speakers: readonly string[];
}

export const sourceKinds = [
  'government',
  'press',
  'academic',
  'textbook',
  'organisation',
  'blog',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A name in CSL 1.0.2: a person's parts, or a literal (an initial, a desk, an office). */
export type CslName =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** How much of a source was read. */
export const extents = ['whole', 'excerpt', 'abstract', 'title-pages'] as const;
export type Extent = (typeof extents)[number];

/** A cited work with CSL 1.0.2 field names; what is ours sits under `custom`. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly genre?: string | undefined;
  readonly page?: string | undefined;
  readonly author: readonly CslName[];
  readonly editor: readonly CslName[];
  readonly issued: Period | null;
  readonly accessed: string;
  readonly URL: string;
  readonly language: Locale;
  readonly custom: {
    readonly kind: SourceKind;
    /** How the text came to where it was read, where that is not its first home. */
    readonly carrier?: Localized | undefined;
    readonly reliability: Localized;
    readonly retells: readonly string[];
    readonly copies: readonly string[];
    /** How much of it was read, and the address of the copy if that was not its own. */
    readonly read: { readonly extent: Extent; readonly copy?: string | undefined };
    readonly note?: string | undefined;
  };
}

/** A text others retell that nobody here has seen; it has a name, not a page of its own. */
export interface UnseenWork {
  readonly id: string;
  readonly title: Localized;
  /** What it retells itself. */
  readonly retells: readonly string[];
  /** The claims it tells of; those who retell it speak for themselves elsewhere. Empty: all. */
  readonly claims: readonly string[];
}

export interface Position {
  readonly answer: Localized;
  readonly claims: readonly string[];
}

export const axes = ['date', 'number', 'words'] as const;
export type Axis = (typeof axes)[number];

export interface Conflict {
  readonly id: string;
  readonly title: Localized;
  readonly note: Localized;
  readonly axis: Axis;
  readonly positions: readonly Position[];
  readonly settle?: Localized | undefined;
  /** Sources whose whole text might settle it. */
  readonly unread: readonly string[];
  readonly advice?: string | undefined;
}
