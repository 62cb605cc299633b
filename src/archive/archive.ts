import type {
  Claim,
  Conflict,
  Figure,
  Occasion,
  SeriesId,
  Source,
  UnseenWork,
} from './claim-records.ts';
import type { Locale } from './locale.ts';
import type { Exercise, FirstSteps, NumberCase, PageTexts, QuizQuestion } from './page-records.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Drawing, Photo } from './picture-records.ts';
import type { FigureId, Picture } from './pictures.ts';
import { readFigureId } from './pictures.ts';
import type { Place, Village } from './place-records.ts';
import type { Change, Redirect, Site } from './site-records.ts';
import type {
  Gap,
  Person,
  ProcessStep,
  Story,
  SynonymGroup,
  Term,
  TimelineEvent,
  Unit,
} from './story-records.ts';
import { listTagged } from './story-tags.ts';
import type { Itinerary, VisitFact } from './visit-records.ts';

/** One date of an event, and the claims that give it. */
export interface EventDate {
  readonly period: Period;
  readonly claims: readonly Claim[];
}

/** An event with its dates, earliest first; rival dates make it disputed. */
export interface DatedEvent extends TimelineEvent {
  readonly when: readonly EventDate[];
  readonly isDisputed: boolean;
}

/** A figure of a claim that belongs to a series, with the claim that gives it. */
export interface SeriesPoint {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** Where a claim is used. */
export interface ClaimUses {
  readonly stories: readonly Story[];
  readonly events: readonly DatedEvent[];
  readonly conflict: Conflict | null;
}

/** What names a place. */
export interface PlaceUses {
  readonly claims: readonly Claim[];
  readonly events: readonly DatedEvent[];
  readonly stories: readonly Story[];
  readonly workshops: readonly Place[];
  readonly visitFacts: readonly VisitFact[];
}

export type ById<T> = ReadonlyMap<string, T>;

/** The whole content, linked and frozen. Pages read this and nothing else. */
export interface Archive {
  readonly site: Site;
  readonly claims: ById<Claim>;
  /** The claims and the unlisted ones, which have a page and stand nowhere else. */
  readonly claimPages: ById<Claim>;
  readonly sources: ById<Source>;
  readonly unseenWorks: ById<UnseenWork>;
  readonly occasions: ById<Occasion>;
  readonly conflicts: ById<Conflict>;
  readonly events: ById<DatedEvent>;
  readonly places: ById<Place>;
  readonly villages: readonly Village[];
  readonly people: readonly Person[];
  readonly terms: ById<Term>;
  readonly synonyms: readonly SynonymGroup[];
  readonly steps: readonly ProcessStep[];
  readonly gaps: readonly Gap[];
  readonly visitFacts: ById<VisitFact>;
  readonly itineraries: ById<Itinerary>;
  readonly units: ById<Unit>;
  readonly stories: ById<Story>;
  readonly redirects: readonly Redirect[];
  readonly exercises: readonly Exercise[];
  /** One, or none in an archive without a classroom. */
  readonly firstSteps: readonly FirstSteps[];
  readonly quiz: readonly QuizQuestion[];
  readonly cases: readonly NumberCase[];
  readonly pictures: ById<Picture>;
  readonly drawings: ById<Drawing>;
  readonly photos: ById<Photo>;
  readonly pages: PageTexts;
  readonly claimUses: ById<ClaimUses>;
  readonly claimsOfSource: ById<readonly Claim[]>;
  readonly placeUses: ById<PlaceUses>;
  /** Newest first. */
  readonly changes: readonly Change[];
}

/**
 * Looks a record up by its id.
 * @throws Error when there is none: the content rules should have refused it.
 */
export function find<T>(records: ById<T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`"${id}" is not in the archive; run "npm run content"`);
  return record;
}

/** The records of some ids, in the order of the ids. */
export function findAll<T>(records: ById<T>, ids: readonly string[]): T[] {
  return ids.map((id) => find(records, id));
}

/** Whether a place has a page: something names it, or it is a workshop. */
export function hasPage(archive: Archive, place: Place): boolean {
  if (!place.isPublished) return false;
  if (place.kind === 'workshop') return true;
  const uses = find(archive.placeUses, place.id);
  return [uses.claims, uses.events, uses.workshops, uses.visitFacts].some((named) => named.length);
}

/** The places that have a page, in the order of the content. */
export function listPlacePages(archive: Archive): Place[] {
  return [...archive.places.values()].filter((place) => hasPage(archive, place));
}

/** The photographs of a place, in the order of the content. */
export function listPhotos(archive: Archive, place: string): Photo[] {
  return [...archive.photos.values()].filter((photo) => photo.place === place);
}

/** The sources of a claim. */
export function sourcesOf(archive: Archive, claim: Claim): Source[] {
  return findAll(archive.sources, claim.sources);
}

/** The figures of a series in the order of time. */
export function listSeries(archive: Archive, series: SeriesId): SeriesPoint[] {
  return [...archive.claims.values()]
    .flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })))
    .filter(({ figure }) => figure.series === series)
    .sort((a, b) => comparePeriods(a.claim.period, b.claim.period));
}

/** The permanent id of a figure: its claim's number and its turn among that claim's figures. */
export function idOfFigure({ claim, figure }: SeriesPoint): string {
  return `${claim.id}.${claim.figures.indexOf(figure) + 1}`;
}

/**
 * The figure of a claim that an id such as `prd-001.2` names.
 * @throws Error when there is none: the content rules should have refused it
 */
export function findFigure(archive: Archive, id: FigureId): SeriesPoint {
  const { claim: claimId, at } = readFigureId(id);
  const claim = find(archive.claims, claimId);
  const figure = claim.figures[at];
  if (!figure) throw new Error(`"${id}" is no figure of the archive; run "npm run content"`);
  return { claim, figure };
}

/** The claims a story cites, in the order of their note numbers. */
export function listCited(archive: Archive, story: Story, locale: Locale): Claim[] {
  return findAll(archive.claims, listTagged(story.body[locale], 'Claim'));
}
