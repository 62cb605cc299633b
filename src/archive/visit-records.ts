import type { Confidence } from './claim-records.ts';
import type { Localized } from './locale.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { Period } from './period.ts';

/** What visitors ask and plan, as the schemas deliver it. */

export const visitTopics = [
  'getting-there',
  'knalpot-sites',
  'attractions',
  'groups',
  'tourist-office',
  'area',
  'not-found',
] as const;
export type VisitTopic = (typeof visitTopics)[number];

/** What a visitor asks of a place; each is answered by a fact or by a stated gap. */
export const visitFields = ['hours', 'price', 'transport', 'contact'] as const;
export type VisitField = (typeof visitFields)[number];

export interface VisitFact {
  readonly id: string;
  readonly topic: VisitTopic;
  readonly text: Localized;
  readonly source: {
    readonly title: string;
    readonly URL: string;
    readonly issued: Period | null;
  } | null;
  readonly confidence: Confidence | null;
  readonly places: readonly string[];
  /** The questions of a visitor this answers for its places. */
  readonly fields: readonly VisitField[];
  readonly hours: OpeningHours | null;
  /** The number this fact gives for its places, as it is written: `+62 281 …`. */
  readonly phone?: { readonly number: string; readonly isWhatsapp: boolean } | undefined;
  /** When somebody last asked on the spot, and who; null when nobody has. */
  readonly confirmed: { readonly on: string; readonly by: string } | null;
  readonly note?: string | undefined;
}

/** How a visitor gets from stop to stop. */
export const travelModes = ['foot', 'motorcycle', 'car'] as const;
export type TravelMode = (typeof travelModes)[number];

/** A stop of a ready itinerary: what to do there, and the evidence shown beside it. */
export interface ItineraryStop {
  readonly place: string;
  readonly text: Localized;
  readonly claims: readonly string[];
  readonly facts: readonly string[];
}

/** A ready itinerary, made only from known facts: `content/itineraries/<id>.yaml`. */
export interface Itinerary {
  readonly id: string;
  readonly order: number;
  readonly mode: TravelMode;
  /** How long it takes, as its ticket says it; a route without one has no ticket. */
  readonly lasts?: { readonly amount: string; readonly unit: Localized } | undefined;
  readonly title: Localized;
  readonly summary: Localized;
  readonly stops: readonly ItineraryStop[];
  /** What must be asked before setting out. */
  readonly confirm: readonly Localized[];
  readonly questions: readonly Localized[];
}

/** Ways to come to Purbalingga. */
export const arrivals = ['train', 'bus', 'road', 'plane'] as const;
export type Arrival = (typeof arrivals)[number];

/** A way here in the order one travels, each line from a visit fact, and what nobody has said of it. */
export interface ArrivalChain {
  readonly way: Arrival;
  readonly lines: readonly { readonly fact: string; readonly text: Localized }[];
  readonly gaps: Localized;
}
