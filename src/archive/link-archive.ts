import {
  type Archive,
  type ById,
  type ClaimUses,
  type DatedEvent,
  findAll,
  type PlaceUses,
} from './archive.ts';
import type { Claim, Conflict, Source } from './claim-records.ts';
import type { Records } from './content.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Place } from './place-records.ts';
import type { Story, TimelineEvent } from './story-records.ts';
import { listTagged } from './story-tags.ts';

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
