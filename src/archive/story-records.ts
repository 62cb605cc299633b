import type { Confidence, Topic } from './claim-records.ts';
import type { Localized } from './locale.ts';
import type { Period } from './period.ts';

/** What stories tell of: events, people, words, steps of the work, gaps; and the stories themselves. */

export const themes = [
  'craft',
  'first-exhaust',
  'spread',
  'trade',
  'people',
  'monument',
  'estate',
  'noise',
  'electric',
] as const;
export type Theme = (typeof themes)[number];

export interface TimelineEvent {
  readonly id: string;
  readonly theme: Theme;
  readonly title: Localized;
  readonly summary: Localized;
  readonly dates: readonly string[];
  readonly claims: readonly string[];
  readonly places: readonly string[];
  /** How large the timeline shows it: 1 with a drawing, 2 with its sentence, 3 as one line. */
  readonly rank: 1 | 2 | 3;
  /** Of rank 1: a file of `src/assets/drawings/` without its ending. */
  readonly drawing?: string | undefined;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other forms of the name in the sources. */
  readonly alsoCalled: readonly string[];
  readonly role: Localized;
  readonly period: Localized;
  readonly category: 'historical' | 'maker' | 'official' | 'other';
  /** What the person did or said, as the claims have it. */
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly language: 'id' | 'jv' | 'en';
  readonly aliases: readonly string[];
  readonly definition: Localized;
  readonly basis: 'source' | 'source+general';
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/** Words a reader may use for the same thing; a record that holds one is found by all of them. */
export interface SynonymGroup {
  readonly id: string;
  readonly words: readonly string[];
  readonly note?: string | undefined;
}

/** A tool or a material of a step; `term` is its word in the glossary. */
export interface ProcessItem {
  readonly label: Localized;
  readonly isInferred: boolean;
  readonly term?: string | undefined;
}

export interface ProcessStep {
  readonly id: string;
  readonly order: number;
  readonly orderBasis: 'stated' | 'inferred';
  /** Where one workshop named its stages: which of how many this was there. */
  readonly stage?: { readonly number: number; readonly of: number } | undefined;
  readonly title: Localized;
  readonly text: Localized;
  readonly tools: readonly ProcessItem[];
  readonly materials: readonly ProcessItem[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface Gap {
  readonly id: string;
  readonly topic: Topic;
  readonly text: Localized;
  readonly searched: string;
}

export interface Unit {
  readonly id: string;
  readonly label: {
    readonly id: string;
    readonly en: { readonly one: string; readonly other: string };
  };
  /** Whether it measures, and so may have fractions; other units count things. */
  readonly isMeasured?: boolean | undefined;
}

/** A story's facts, written once for both languages: `content/stories/<id>/story.yaml`. */
export interface StoryFacts {
  readonly id: string;
  readonly order: number;
  readonly slug: Localized;
  readonly title: Localized;
  readonly kicker: Localized;
  readonly standfirst: Localized;
  readonly description: Localized;
  readonly titleClaims: readonly string[];
  /** The drawing it opens with. */
  readonly drawing?: string | undefined;
  /** The photograph it opens with instead. */
  readonly photo?: string | undefined;
  readonly era: Period;
  readonly checked: string;
}

export interface Story extends StoryFacts {
  /** The prose of each language as its file holds it, to the last sign: versions are counted over it. */
  readonly body: Localized;
}
