import type { SeriesId } from './claim-records.ts';
import type { Localized } from './locale.ts';
import type { Tint } from './period.ts';
import type { ArrivalChain } from './visit-records.ts';

/** What pages and class sheets say of the world, apart from their records. */

/** The claims and visit facts that texts beside them rest on. */
interface Grounds {
  readonly claims: readonly string[];
  readonly facts: readonly string[];
}

interface Described extends Grounds {
  readonly description: Localized;
}

export interface Led extends Grounds {
  readonly lead: Localized;
}

/** The pages that bring a sentence of their own when they are sent on. */
export type Hook =
  'home' | 'timeline' | 'map' | 'process' | 'visit' | 'silencer' | 'quiz' | 'figures';

/** `content/pages.yaml`. */
export interface PageTexts {
  readonly hooks: Grounds & Readonly<Partial<Record<Hook, Localized | undefined>>>;
  readonly home: HomeTexts;
  readonly stories: Described;
  readonly map: Described;
  readonly silencer: SilencerTexts;
  readonly conflicts: Grounds & {
    readonly groups: readonly {
      readonly title: Localized;
      readonly conflicts: readonly string[];
    }[];
  };
  readonly figures: Led & { readonly faces: readonly (readonly FaceNumber[])[] };
  /** `unread` says who has not yet looked the steps through. */
  readonly process: Led & { readonly unread: Localized };
  readonly sources: Led;
  readonly glossary: Described;
  /** What a reader might search for. */
  readonly search: Grounds & { readonly examples: Localized };
  readonly photographs: PhotographTexts;
  readonly visit: VisitTexts;
}

/** The page about the inside of a silencer. */
export interface SilencerTexts extends Led {
  /** The parts of the drawing, in the order of its letters. */
  readonly parts: readonly SilencerPart[];
  /** What was said of the loudness the law allows, and how it is measured. */
  readonly limits: readonly string[];
}

export interface SilencerPart {
  readonly title: Localized;
  readonly text: Localized;
  /** Ids of the claims that say so, of those of the page. */
  readonly claims: readonly string[];
  /** Ids of terms of the glossary. */
  readonly terms: readonly string[];
}

/** A number of a claim that opens the page of figures. */
export interface FaceNumber {
  readonly claim: string;
  readonly value: number;
}

/** What the front page shows: a disagreement, each era of the name, ways in for some readers. */
export interface HomeTexts extends Led {
  readonly conflict: string;
  /** A photograph under the name, where one was given. */
  readonly photo?: string | undefined;
  readonly eras: readonly {
    readonly era: Exclude<Tint, 'undated'>;
    /** File of `src/assets/drawings/` without its ending. */
    readonly drawing: string;
    readonly title: Localized;
    readonly line: Localized;
  }[];
  readonly starts: readonly { readonly title: Localized; readonly links: readonly PageLink[] }[];
}

/** A link to a page of the site, or to a record of it: `map`, `stories/spread`. */
export interface PageLink {
  readonly to: string;
  readonly text: Localized;
}

/** The exercise before the others, for the youngest: `content/classroom/first-steps.yaml`. */
export interface FirstSteps {
  readonly claims: readonly string[];
  /** Ids of the steps to sort, mixed up. */
  readonly steps: readonly string[];
  readonly title: Localized;
  readonly sort: Localized;
  readonly sum: Localized;
  readonly choose: Localized;
  /** What the teacher may conclude. */
  readonly aim: Localized;
}

/** A question of the quiz: claims of a disagreement side by side, and what can be said of them. */
export interface QuizQuestion {
  readonly id: string;
  readonly conflict: string;
  readonly claims: readonly string[];
  /** Claims the answer leans on besides. */
  readonly also: readonly string[];
  readonly ask: Localized;
  readonly why: Localized;
}

/** An exercise of the classroom sheet: `content/classroom/exercises.yaml`. */
export interface Exercise {
  readonly id: string;
  readonly conflict: string;
  /** Claims that are no answer but help to judge the answers. */
  readonly also: readonly string[];
  readonly title: Localized;
  readonly tasks: readonly Localized[];
  /** What the teacher may conclude. */
  readonly aim: Localized;
}

/** A number that stands in several texts with several meanings: `content/figures/cases.yaml`. */
export interface NumberCase {
  /** Its anchor on the page of figures. */
  readonly id: string;
  readonly value: number;
  /** Whose figures its statements give. */
  readonly series: SeriesId;
  /** The statements, in the order of the time they speak of. */
  readonly claims: readonly string[];
  readonly conflicts: readonly string[];
  readonly title: Localized;
  readonly lead: Localized;
  /** What dates and scopes allow a reader to see. */
  readonly steps: readonly Localized[];
}

/** The page of photographs: what is looked for, with the questions a picture of it might settle. */
export interface PhotographTexts extends Led {
  readonly wanted: readonly { readonly text: Localized; readonly conflicts: readonly string[] }[];
}

/** The page about visiting: the ways there, what is not known, whom to ask, groups and manners. */
export interface VisitTexts extends Led {
  readonly chains: readonly ArrivalChain[];
  /** What is said of a place's questions no fact answers, and of its missing transport. */
  readonly gaps: { readonly unpublished: Localized; readonly transport: Localized };
  /** Who can be asked: of the craft's own places this claim tells, of all others this visit fact. */
  readonly ask: { readonly craft: string; readonly other: string };
  readonly whenLead: Localized;
  readonly whenRest: Localized;
  readonly groupsLead: Localized;
  /** What is known of groups that came before. */
  readonly groupClaims: readonly string[];
  readonly manners: readonly Localized[];
  readonly mannersNote: Localized;
}
