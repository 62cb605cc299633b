import { type Archive, find, findAll, hasPage } from '#archive/archive.ts';
import { type Claim, type Topic } from '#archive/claim-records.ts';
import { kinds } from '#archive/kinds.ts';
import type { Locale } from '#archive/locale.ts';
import { type Basis, comparePeriods, type Period } from '#archive/period.ts';
import { type PlaceKind } from '#archive/place-records.ts';
import {
  type RecordPage,
  recordPages,
  type SearchKind,
  searchKinds,
} from '#archive/site-records.ts';
import { type Theme } from '#archive/story-records.ts';
import { listTagged } from '#archive/story-tags.ts';

/** One thing a search can find, in one language. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Id of the record in its collection. */
  readonly id: string;
  /** The URL name of its own page in this language. */
  readonly slug?: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Other names it goes by: a term's aliases, a story's URL name, a place in the other language. */
  readonly aliases?: string | undefined;
  /** Words it is found by that it does not show: a claim's scopes, a step's tools. */
  readonly hidden?: string | undefined;
  /** When it is about; empty where nothing dates it. Earliest first. */
  readonly periods: readonly Period[];
  readonly basis: Basis;
  readonly themes: readonly Theme[];
  /** Ids of places that have a page. */
  readonly places: readonly string[];
  /** Claims only. */
  readonly topic?: Topic | undefined;
  /** Places only. */
  readonly placeKind?: PlaceKind | undefined;
  /** Parts of a story: the heading as written. */
  readonly heading?: string | undefined;
}

/** The theme a claim's topic belongs to; topics that cut across the themes have none. */
const themeOfTopic: Partial<Record<Topic, Theme>> = {
  origin: 'craft',
  process: 'craft',
  'first-exhaust': 'first-exhaust',
  name: 'craft',
  place: 'craft',
  spread: 'spread',
  workshop: 'spread',
  figures: 'trade',
  clients: 'trade',
  market: 'trade',
  branding: 'trade',
  people: 'people',
  academic: 'people',
  monument: 'monument',
  estate: 'estate',
  fire: 'estate',
  visit: 'estate',
  noise: 'noise',
  ev: 'electric',
};

/** Everything a search in a language can find. */
export function listSearchRecords(archive: Archive, locale: Locale): SearchRecord[] {
  const records = [
    ...recordPages.flatMap((page) => listRecords(archive, page, locale)),
    ...listEvents(archive, locale),
    ...listPeople(archive, locale),
    ...listTerms(archive, locale),
    ...listSteps(archive, locale),
  ];
  return records.sort((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
}

/** What a kind of record adds to its name and address; a story is found by its parts too. */
type Found = Omit<SearchRecord, 'kind' | 'id' | 'slug' | 'title'> & { readonly title?: string };
type Reader = (archive: Archive, id: string, locale: Locale) => Found | readonly Found[];

const readers: Readonly<Record<RecordPage, Reader>> = {
  stories: readStory,
  places: readPlace,
  conflicts: readConflict,
  claims: readClaim,
  sources: readSource,
};

function listRecords(archive: Archive, page: RecordPage, locale: Locale): SearchRecord[] {
  const { found, ids, name, slug } = kinds[page];
  const listed = ids(archive).filter((id) => page !== 'claims' || archive.claims.has(id));
  return listed.flatMap((id) => {
    const own = slug(archive, id);
    const record = {
      kind: found,
      id,
      slug: typeof own === 'string' ? own : own[locale],
      title: name(archive, id)[locale],
    };
    return [readers[page](archive, id, locale)].flat().map((part) => ({ ...record, ...part }));
  });
}

const undated = { periods: [], basis: 'none' } as const;
const nowhere = { themes: [], places: [] } as const;

function sortPeriods(periods: readonly (Period | null)[]): Period[] {
  return periods.filter((period) => period !== null).sort(comparePeriods);
}

/** Periods of claims, without those that only say when somebody wrote. */
function datesOf(claims: readonly Claim[]): Period[] {
  return sortPeriods(
    claims.filter(({ basis }) => basis !== 'source_date').map(({ period }) => period),
  );
}

function themesOf(claims: readonly Claim[]): Theme[] {
  const themes = claims.map(({ topic }) => themeOfTopic[topic]);
  return [...new Set(themes.filter((theme) => theme !== undefined))];
}

function keepShown(archive: Archive, ids: readonly string[]): string[] {
  return findAll(archive.places, [...new Set(ids)])
    .filter((place) => hasPage(archive, place))
    .map(({ id }) => id);
}

/** A story's prose without its tags and marks. */
export function readProse(body: string): string {
  return body
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[*_]{1,2}([^*_]+)[*_]{1,2}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A URL name as words: an editor's other title. */
function readName(slug: string): string {
  return slug.replaceAll('-', ' ');
}

function readStory(archive: Archive, id: string, locale: Locale): Found[] {
  const story = find(archive.stories, id);
  const [opening = '', ...sections] = story.body[locale].split(/^## /m);
  const whole = { heading: undefined, body: opening, lead: `${story.standfirst[locale]} ` };
  const parts = sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading, body: lines.join('\n'), lead: '' };
  });
  return [whole, ...parts].map(({ heading, body, lead }) => {
    const claims = findAll(archive.claims, listTagged(heading ? body : story.body.id, 'Claim'));
    return {
      ...(heading ? { title: `${heading} (${story.title[locale]})` } : {}),
      text: lead + readProse(body),
      aliases: heading ? undefined : readName(story.slug[locale]),
      hidden: heading ? undefined : story.description[locale],
      periods: [story.era],
      basis: 'stated',
      themes: themesOf(claims),
      places: keepShown(archive, listTagged(heading ? body : story.body.id, 'Place')),
      heading,
    };
  });
}

function listEvents(archive: Archive, locale: Locale): SearchRecord[] {
  return [...archive.events.values()].map((event) => ({
    kind: 'event',
    id: event.id,
    title: event.title[locale],
    text: event.summary[locale],
    periods: event.when.map(({ period }) => period),
    basis: event.when[0]?.claims[0]?.basis ?? 'stated',
    themes: [event.theme],
    places: keepShown(archive, event.places),
  }));
}

function readConflict(archive: Archive, id: string, locale: Locale): Found {
  const conflict = find(archive.conflicts, id);
  const ids = conflict.positions.flatMap(({ claims }) => claims);
  const claims = findAll(archive.claims, ids);
  const answers = conflict.positions.map(({ answer }) => answer[locale]);
  return {
    text: `${answers.join('; ')}. ${conflict.note[locale]}`,
    periods: datesOf(claims),
    basis: 'stated',
    themes: themesOf(claims),
    places: keepShown(
      archive,
      claims.flatMap(({ places }) => places),
    ),
  };
}

function readClaim(archive: Archive, id: string, locale: Locale): Found {
  const claim = find(archive.claims, id);
  return {
    text: claim.text[locale],
    hidden: claim.figures.map(({ scope }) => scope[locale]).join(' '),
    periods: sortPeriods([claim.period]),
    basis: claim.basis,
    themes: themesOf([claim]),
    places: keepShown(archive, claim.places),
    topic: claim.topic,
  };
}

function readPlace(archive: Archive, id: string, locale: Locale): Found {
  const place = find(archive.places, id);
  const { visitFacts, workshops, events } = find(archive.placeUses, place.id);
  const { workshop } = place;
  const near = [...workshops.map(({ name }) => name), ...events.map(({ title }) => title)].map(
    (name) => name[locale],
  );
  const texts = [
    workshop?.products[locale],
    workshop?.owner,
    place.note?.[locale],
    ...visitFacts.map(({ text }) => text[locale]),
  ];
  return {
    placeKind: place.kind,
    text: [...texts, near.join('; ')].filter(Boolean).join(' · '),
    aliases: [place.name.id, place.name.en].join(' '),
    hidden: place.district,
    periods: sortPeriods([workshop?.named ?? null]),
    basis: 'source_date',
    themes: [],
    places: [place.id, ...keepShown(archive, place.area ? [place.area] : [])],
  };
}

function listPeople(archive: Archive, locale: Locale): SearchRecord[] {
  return archive.people.map((person) => ({
    kind: 'person',
    id: person.id,
    title: person.name,
    aliases: person.alsoCalled.join(', ') || undefined,
    text: `${person.role[locale]}; ${person.period[locale]}`,
    ...undated,
    ...nowhere,
  }));
}

function listTerms(archive: Archive, locale: Locale): SearchRecord[] {
  return [...archive.terms.values()].map((term) => ({
    kind: 'term',
    id: term.id,
    title: term.term,
    text: term.definition[locale],
    aliases: term.aliases.join(', '),
    ...undated,
    ...nowhere,
  }));
}

function listSteps(archive: Archive, locale: Locale): SearchRecord[] {
  return archive.steps.map((step) => ({
    kind: 'step',
    id: step.id,
    title: step.title[locale],
    text: step.text[locale],
    hidden: [...step.tools, ...step.materials].map(({ label }) => label[locale]).join(', '),
    ...undated,
    themes: ['craft'],
    places: [],
  }));
}

function readSource(archive: Archive, id: string, locale: Locale): Found {
  const source = find(archive.sources, id);
  const names = [...source.author, ...source.editor].map((name) =>
    'literal' in name ? name.literal : `${name.given} ${name.family}`,
  );
  const printed = [
    ...names,
    source['container-title'],
    source.publisher,
    source.custom.carrier?.[locale],
  ].filter(Boolean);
  return {
    text: `${printed.join(', ')}. ${source.custom.reliability[locale]}`,
    periods: sortPeriods([source.issued]),
    basis: 'stated',
    ...nowhere,
  };
}
