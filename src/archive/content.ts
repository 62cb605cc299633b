import type { Claim, Conflict, Occasion, Source, UnseenWork } from './claim-records.ts';
import type { Exercise, FirstSteps, NumberCase, PageTexts, QuizQuestion } from './page-records.ts';
import type { Drawing, Photo, PhotoFacts } from './picture-records.ts';
import type { Picture } from './pictures.ts';
import type { Place, Village } from './place-records.ts';
import type { Change, Redirect, Site } from './site-records.ts';
import type {
  Gap,
  Person,
  ProcessStep,
  Story,
  StoryFacts,
  SynonymGroup,
  Term,
  TimelineEvent,
  Unit,
} from './story-records.ts';
import type { StorySegment } from './story-tags.ts';
import type { Itinerary, VisitFact } from './visit-records.ts';

/** What the content folder holds, collection by collection. */
export interface Collections {
  claims: Claim;
  sources: Source;
  unseenWorks: UnseenWork;
  occasions: Occasion;
  conflicts: Conflict;
  events: TimelineEvent;
  places: Place;
  villages: Village;
  people: Person;
  terms: Term;
  synonyms: SynonymGroup;
  steps: ProcessStep;
  gaps: Gap;
  visitFacts: VisitFact;
  itineraries: Itinerary;
  units: Unit;
  stories: Story;
  redirects: Redirect;
  site: Site;
  exercises: Exercise;
  firstSteps: FirstSteps;
  quiz: QuizQuestion;
  cases: NumberCase;
  pictures: Picture;
  drawings: Drawing;
  photos: Photo;
  pages: PageTexts;
  changes: Change;
}

export type CollectionName = keyof Collections;

/** Each collection's records, in the order editors gave them: files by name, records as they stand. */
export type Records = { readonly [Name in CollectionName]: readonly Collections[Name][] };

/** Each collection as its YAML holds it: a story's prose and a photograph stand in files of their own. */
export interface WrittenCollections extends Omit<Collections, 'stories' | 'photos'> {
  stories: StoryFacts;
  photos: PhotoFacts;
}

/** A record and the file it was read from. */
export interface Entry<T> {
  readonly file: string;
  readonly data: T;
}

/** The prose of the about page in one language. */
export interface AboutProse {
  readonly file: string;
  readonly body: string;
  readonly segments: readonly StorySegment[];
}

/** Every record of the content folder with its file, for the rules. */
export type Content = { readonly [Name in CollectionName]: readonly Entry<Collections[Name]>[] } & {
  /** Runs of text of the stories' prose, for the numeral rule. */
  readonly segments: ReadonlyMap<string, readonly StorySegment[]>;
  /** Names of the drawings' files, without their ending. */
  readonly drawingFiles: readonly string[];
  readonly about: readonly AboutProse[];
};

/** The collections alone, without what the rules read beside them. */
export function entriesOf({
  segments: _,
  drawingFiles: _files,
  about: _about,
  ...entries
}: Content): {
  readonly [Name in CollectionName]: readonly Entry<Collections[Name]>[];
} {
  return entries;
}

/** The records without their files, as `linkArchive` takes them. */
export function recordsOf(content: Content): Records {
  const lists = Object.entries(entriesOf(content)).map(([name, list]) => [
    name,
    list.map(({ data }) => data),
  ]);
  return Object.fromEntries(lists) as Records;
}

/** One thing wrong in the content folder: `file: field: message`. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** What kind of problem it is: a rule over the linked whole, or a step of the reading. */
export interface KnownProblem extends Problem {
  readonly rule: string;
  /** Counted from 1, where the field or what holds it is found. */
  readonly line?: number | undefined;
}

/** One line an editor can act on. */
export function formatProblem({ file, field, message }: Problem): string {
  return `${file}: ${field}: ${message}`;
}
