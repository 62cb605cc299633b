import type { Point } from '#geo/point.ts';
import type { Locale, Localized } from './locale.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { Basis, Period, Tint } from './period.ts';

/** The records editors write, as the schemas deliver them. Coordinates are WGS 84 degrees. */

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

/** The claims and visit facts that texts beside them rest on. */
interface Grounds {
  readonly claims: readonly string[];
  readonly facts: readonly string[];
}

interface Described extends Grounds {
  readonly description: Localized;
}

interface Led extends Grounds {
  readonly lead: Localized;
}

/** What pages say of the world, apart from their records: `content/pages.yaml`. */
/** The pages that bring a sentence of their own when they are sent on. */
export type Hook =
  'home' | 'timeline' | 'map' | 'process' | 'visit' | 'silencer' | 'quiz' | 'figures';

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

/** The page of photographs: what is looked for, with the questions a picture of it might settle. */
export interface PhotographTexts extends Led {
  readonly wanted: readonly { readonly text: Localized; readonly conflicts: readonly string[] }[];
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

/** Ways to come to Purbalingga. */
export const arrivals = ['train', 'bus', 'road', 'plane'] as const;
export type Arrival = (typeof arrivals)[number];

/** A way here in the order one travels, each line from a visit fact, and what nobody has said of it. */
export interface ArrivalChain {
  readonly way: Arrival;
  readonly lines: readonly { readonly fact: string; readonly text: Localized }[];
  readonly gaps: Localized;
}

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
