import type { Records } from './content.ts';
import type { Locale } from './locale.ts';
import { comparePeriods, type Period } from './period.ts';
import type { FigureId, Picture } from './pictures.ts';
import { readFigureId } from './pictures.ts';
import type {
  Change,
  Claim,
  Conflict,
  Drawing,
  Exercise,
  Figure,
  FirstSteps,
  Gap,
  Itinerary,
  NumberCase,
  Occasion,
  PageTexts,
  Person,
  Photo,
  Place,
  ProcessStep,
  QuizQuestion,
  Redirect,
  SeriesId,
  Site,
  Source,
  Story,
  SynonymGroup,
  Term,
  TimelineEvent,
  Unit,
  UnseenWork,
  Village,
  VisitFact,
} from './records.ts';
import { listTagged } from './story-tags.ts';

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

type ById<T> = ReadonlyMap<string, T>;

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

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** An event's dates, one for each different period, earliest first. */
export function dateEvent(event: TimelineEvent, claims: ById<Claim>): DatedEvent {
  const dates = new Map<string, { period: Period; claims: Claim[] }>();
  for (const claim of findAll(claims, event.dates)) {
    if (!claim.period) continue;
    const date = dates.get(claim.period.edtf) ?? { period: claim.period, claims: [] };
    date.claims.push(claim);
    dates.set(claim.period.edtf, date);
  }
  const when = [...dates.values()].sort((a, b) => comparePeriods(a.period, b.period));
  return { ...event, when, isDisputed: when.length > 1 };
}

/**
 * Links the records of the content folder into one archive.
 * @throws Error on an id that leads nowhere; `checkContent` names all of them first.
 */
export function linkArchive(records: Records): Archive {
  const listed = records.claims.filter(({ unlisted }) => !unlisted);
  const claims = byId(listed);
  const events = records.events
    .map((event) => dateEvent(event, claims))
    .sort((a, b) => comparePeriods(a.when[0]?.period ?? null, b.when[0]?.period ?? null));
  const stories = [...records.stories].sort((a, b) => a.order - b.order);
  return deepFreeze({
    ...records,
    site: readTheOne(records, 'site'),
    pages: readTheOne(records, 'pages'),
    claims,
    claimPages: byId(records.claims),
    sources: byId(records.sources),
    unseenWorks: byId(records.unseenWorks),
    occasions: byId(records.occasions),
    conflicts: byId(records.conflicts),
    events: byId(events),
    places: byId(records.places),
    villages: [...records.villages].sort((a, b) => a.code.localeCompare(b.code)),
    terms: byId([...records.terms].sort((a, b) => a.term.localeCompare(b.term, 'id'))),
    steps: [...records.steps].sort((a, b) => a.order - b.order),
    visitFacts: byId(records.visitFacts),
    itineraries: byId([...records.itineraries].sort((a, b) => a.order - b.order)),
    units: byId(records.units),
    stories: byId(stories),
    pictures: byId(records.pictures),
    drawings: byId(records.drawings),
    photos: byId(records.photos),
    claimUses: linkClaimUses(records.claims, records.conflicts, events, stories),
    claimsOfSource: linkClaimsOfSource(records.sources, listed),
    placeUses: linkPlaceUses({ ...records, claims: listed }, events, stories),
    changes: [...records.changes].sort((a, b) => b.date.localeCompare(a.date)),
  });
}

/** The one record of a collection that holds one. */
function readTheOne<Name extends 'site' | 'pages'>(records: Records, name: Name): Records[Name][0] {
  const [record] = records[name];
  if (!record) throw new Error(`content/${name}.yaml is missing; run "npm run content"`);
  return record;
}

function linkClaimUses(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
  events: readonly DatedEvent[],
  stories: readonly Story[],
): Map<string, ClaimUses> {
  const storiesOf = groupStories(stories, 'Claim');
  const disputed = new Map(
    conflicts.flatMap((conflict) =>
      conflict.positions.flatMap((position) =>
        position.claims.map((id) => [id, conflict] as const),
      ),
    ),
  );
  const usesOf = (claim: Claim): ClaimUses => ({
    stories: storiesOf.get(claim.id) ?? [],
    events: events.filter(({ dates, claims }) => [...dates, ...claims].includes(claim.id)),
    conflict: disputed.get(claim.id) ?? null,
  });
  return new Map(claims.map((claim) => [claim.id, usesOf(claim)]));
}

/** The stories that name each record by a tag, in their order. */
function groupStories(
  stories: readonly Story[],
  tag: 'Claim' | 'Place',
): ReadonlyMap<string, readonly Story[]> {
  const named = stories.flatMap((story) =>
    listTagged(story.body.id, tag).map((id) => ({ id, story })),
  );
  const groups = Map.groupBy(named, ({ id }) => id);
  return new Map(Array.from(groups, ([id, found]) => [id, found.map(({ story }) => story)]));
}

function linkClaimsOfSource(
  sources: readonly Source[],
  claims: readonly Claim[],
): Map<string, readonly Claim[]> {
  const claimsOf = (source: Source): Claim[] =>
    claims.filter((claim) => claim.sources.includes(source.id));
  return new Map(sources.map((source) => [source.id, claimsOf(source)]));
}

function linkPlaceUses(
  records: Pick<Records, 'places' | 'claims' | 'visitFacts'>,
  events: readonly DatedEvent[],
  stories: readonly Story[],
): Map<string, PlaceUses> {
  const storiesOf = groupStories(stories, 'Place');
  const usesOf = ({ id }: Place): PlaceUses => ({
    claims: records.claims.filter((claim) => claim.places.includes(id)),
    events: events.filter((event) => event.places.includes(id)),
    stories: storiesOf.get(id) ?? [],
    workshops: records.places.filter((place) => place.area === id),
    visitFacts: records.visitFacts.filter((fact) => fact.places.includes(id)),
  });
  return new Map(records.places.map((place) => [place.id, usesOf(place)]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) deepFreeze(part);
  return value;
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
