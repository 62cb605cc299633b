import type { Point } from '#geo/point.ts';
import type { Localized } from './locale.ts';
import type { Period } from './period.ts';

/** Places and villages, as the schemas deliver them. Coordinates are WGS 84 degrees. */

export const placeKinds = [
  'craft-site',
  'workshop',
  'village',
  'district',
  'regency',
  'landmark',
  'museum',
  'attraction',
  'transport',
  'office',
  'town',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Localized;
  readonly code?: string | undefined;
  readonly district?: string | undefined;
  /** The village or ward a landmark's point falls in. */
  readonly village?: string | undefined;
  readonly point: Point | null;
  readonly origin: {
    readonly basis: Localized;
    readonly from: string;
    readonly licence: string;
  } | null;
  readonly isPublished: boolean;
  /** A place that stands in the open, whatever its kind: no door, no hours, no tickets. */
  readonly isOutdoors?: boolean | undefined;
  readonly note?: Localized | undefined;
  readonly editorNote?: string | undefined;
  /** Workshops only: the place in whose area the workshop is drawn, and what the press printed. */
  readonly area?: string | undefined;
  readonly workshop?: WorkshopFacts | undefined;
  /** Claims that say what a visitor can look at here. */
  readonly lookAt: readonly string[];
  /** A file of `src/assets/drawings/` without its ending. */
  readonly drawing?: string | undefined;
  /** What it is and why one would come, in one sentence; the claims and visit facts behind it. */
  readonly lead?: Localized | undefined;
  readonly leadClaims: readonly string[];
  readonly leadFacts: readonly string[];
  /** The street it stands on; several are the streets of its junction. */
  readonly streets: readonly string[];
}

export interface WorkshopFacts {
  readonly owner?: string | undefined;
  readonly products: Localized;
  readonly named: Period;
  readonly sources: readonly string[];
  readonly areaNote?: Localized | undefined;
}

/** A village or ward; `radius` is the equal-area radius in metres. */
export interface Village {
  readonly code: string;
  readonly name: string;
  readonly type: 'desa' | 'kelurahan';
  readonly district: string;
  readonly lat: number;
  readonly lon: number;
  readonly radius: number;
}
