import {
  type Archive,
  find,
  findAll,
  listCited,
  listPhotos,
  listPlacePages,
  listSeries,
  sourcesOf,
} from './archive.ts';
import { seriesIds, type Source } from './claim-records.ts';
import type { Localized } from './locale.ts';
import { listHeard } from './origins.ts';
import { orderPositions } from './positions.ts';
import { type CitedKind, type RecordPage, type SearchKind } from './site-records.ts';
import { listStoryPhotos } from './story-tags.ts';

/** What can be cited: the ids are those of its records, or the page's own name. */
interface Citable {
  /** The sources a page rests on, in the order it names them, repeats and all. */
  readonly sources: (archive: Archive, id: string) => readonly Source[];
  /** What a page shows, as plain data: its version is a hash of it. */
  readonly shown: (archive: Archive, id: string) => unknown;
}

/**
 * A kind of record whose records have a page each: all that is decided per kind, but for words
 * and drawings. Answers about one record throw when its id leads nowhere.
 */
export interface Kind extends Citable {
  /** Ids of the records that have a page, in the order of the content. */
  readonly ids: (archive: Archive) => string[];
  /** The URL name of a record's page. */
  readonly slug: (archive: Archive, id: string) => Localized | string;
  /** What a record says of itself at the head of its page. */
  readonly title: (archive: Archive, id: string) => Localized;
  /** What a link calls it: a claim goes by its number. */
  readonly name: (archive: Archive, id: string) => Localized;
  /** What a search calls a record of it. */
  readonly found: SearchKind;
}

/** How a kind answers from the record itself; without a slug its page goes by the record's id. */
interface OfRecord<T> {
  readonly slug?: (record: T) => Localized;
  readonly title: (record: T) => Localized;
  readonly name?: (record: T) => Localized;
  readonly sources: (record: T, archive: Archive) => readonly Source[];
  readonly shown: (record: T, archive: Archive) => unknown;
}

type Records<T> = (archive: Archive) => ReadonlyMap<string, T>;
type Rest = Pick<Kind, 'found'> & Partial<Pick<Kind, 'ids'>>;

function kindOf<T>(recordsIn: Records<T>, own: OfRecord<T> & Rest): Kind {
  const ask =
    <Answer>(answer: (record: T, archive: Archive) => Answer) =>
    (archive: Archive, id: string): Answer =>
      answer(find(recordsIn(archive), id), archive);
  return {
    ids: (archive) => [...recordsIn(archive).keys()],
    ...own,
    slug: own.slug ? ask(own.slug) : (_archive, id) => id,
    title: ask(own.title),
    name: ask(own.name ?? own.title),
    sources: ask(own.sources),
    shown: ask(own.shown),
  };
}

const inBoth = (text: string): Localized => ({ id: text, en: text });

/** Every kind of record that has pages. A new kind is an entry here and a view. */
export const kinds: Readonly<Record<RecordPage, Kind>> = {
  stories: kindOf((archive) => archive.stories, {
    found: 'story',
    slug: (story) => story.slug,
    title: (story) => story.title,
    sources: (story, archive) =>
      listCited(archive, story, 'id').flatMap((claim) => sourcesOf(archive, claim)),
    shown: (story, archive) => [
      story,
      listCited(archive, story, 'id'),
      ...findAll(archive.photos, listStoryPhotos(story)),
    ],
  }),
  places: kindOf((archive) => archive.places, {
    found: 'place',
    ids: (archive) => listPlacePages(archive).map(({ id }) => id),
    title: (place) => place.name,
    sources: ({ id, workshop }, archive) => [
      ...find(archive.placeUses, id).claims.flatMap((claim) => sourcesOf(archive, claim)),
      ...findAll(archive.sources, workshop?.sources ?? []),
    ],
    shown: (place, archive) => {
      const { claims, events, visitFacts } = find(archive.placeUses, place.id);
      return [place, claims, events, visitFacts, ...listPhotos(archive, place.id)];
    },
  }),
  conflicts: kindOf((archive) => archive.conflicts, {
    found: 'conflict',
    title: (conflict) => conflict.title,
    sources: (conflict, archive) =>
      orderPositions(archive, conflict).flatMap(({ sources }) => sources),
    shown: (conflict, archive) => {
      const ids = conflict.positions.flatMap((position) => position.claims);
      const claims = findAll(archive.claims, ids);
      return [conflict, claims, claims.map((claim) => sourcesOf(archive, claim))];
    },
  }),
  claims: kindOf((archive) => archive.claimPages, {
    found: 'claim',
    title: (claim) => claim.text,
    name: (claim) => inBoth(claim.id),
    sources: (claim, archive) => sourcesOf(archive, claim),
    shown: (claim, archive) => [
      claim,
      sourcesOf(archive, claim),
      find(archive.claimUses, claim.id).conflict,
      ...listHeard(archive, claim).map(({ occasion }) => occasion),
    ],
  }),
  sources: kindOf((archive) => archive.sources, {
    found: 'source',
    title: (source) => inBoth(source.title),
    sources: (source) => [source],
    shown: (source, archive) => [source, find(archive.claimsOfSource, source.id)],
  }),
};

/** Everything that can be cited: the pages of records, and two pages that show many. */
export const citables: Readonly<Record<CitedKind, Citable>> = {
  ...kinds,
  figures: {
    sources: (archive) =>
      seriesIds
        .flatMap((series) => listSeries(archive, series))
        .flatMap(({ claim }) => sourcesOf(archive, claim)),
    shown: (archive) => [...seriesIds.map((series) => listSeries(archive, series)), archive.cases],
  },
  data: { sources: (archive) => [...archive.sources.values()], shown: listPublished },
};

/** Every record of the data files. */
function listPublished({ places, claims, sources, conflicts, events, terms }: Archive): unknown {
  return [
    [...places.values()].filter(({ isPublished }) => isPublished),
    ...[claims, sources, conflicts, events, terms].map((all) => [...all.values()]),
  ];
}

/** Whether a kind of page is that of a record with a page, a version and a citation of its own. */
export function isRecordPage(page: string): page is RecordPage {
  return page in kinds;
}
