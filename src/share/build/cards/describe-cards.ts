import { existsSync } from 'node:fs';
import {
  type Archive,
  find,
  findAll,
  listPhotos,
  listPlacePages,
  sourcesOf,
} from '#archive/archive.ts';
import { type Source } from '#archive/claim-records.ts';
import { kinds } from '#archive/kinds.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { type Era, eraOf, erasOf, firstDecade, tintOf } from '#archive/period.ts';
import { type Photo } from '#archive/picture-records.ts';
import { type Place } from '#archive/place-records.ts';
import { type RecordPage, recordPages } from '#archive/site-records.ts';
import { listStoryPhotos, listTagged } from '#archive/story-tags.ts';
import { listEras, placePeriod, placeYear, type Stretch, timeScale } from '#drawing/time-scale.ts';
import { isVague } from '#geo/point.ts';
import { listCraftMarks } from '#map/craft-marks.ts';
import { listMarks, type MapMark } from '#map/map-marks.ts';
import { mapWords } from '#map/words.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import { photoWords } from '#photos/words.ts';
import { cardPathOf, type ListPage, listPages } from '#share/card-words.ts';
import { shareWords } from '#share/words.ts';
import { formatDistance } from '#site/format-distance.ts';
import { formatEra, formatPeriod } from '#site/formats.ts';
import type { Route } from '#site/routes.ts';
import { siteWords } from '#site/words.ts';
import { timelineWords } from '#timeline/words.ts';
import { drawingFile } from './card-panels.ts';

/** What stands over the words of a card. */
export type CardPanel =
  | { readonly kind: 'map'; readonly lit: readonly MapMark[]; readonly caption: string }
  | { readonly kind: 'number'; readonly value: string; readonly label: string }
  /** A file of `src/assets/drawings/` without its ending. */
  | { readonly kind: 'drawing'; readonly file: string }
  /** A photograph by the key of its file, with its credit. */
  | { readonly kind: 'photo'; readonly key: string; readonly caption: string }
  | { readonly kind: 'sentence' }
  | { readonly kind: 'plates' }
  | { readonly kind: 'pipe' };

/** Everything a card shows, as plain data: it is also what the cache is keyed by. */
export interface ShareCard {
  /** Path of the picture in the built site, without a slash in front. */
  readonly path: string;
  readonly kicker: string;
  readonly title: string;
  /** A line above the pipe. */
  readonly foot: string;
  readonly era: Era;
  readonly panel: CardPanel;
  /** What is marked on the pipe, in shares of its length from 0 to 1. */
  readonly span: Stretch | null;
  readonly dots: readonly number[];
}

interface Desk {
  readonly archive: Archive;
  readonly marks: readonly MapMark[];
  readonly locale: Locale;
}

/** The cards of the whole site in both languages. */
export function describeCards(archive: Archive, map: ZincMap): ShareCard[] {
  const marks = listMarks(archive, map.frame);
  return locales.flatMap((locale) => {
    const desk: Desk = { archive, marks, locale };
    return [
      describeHome(desk),
      describeTimeline(desk),
      describeMap(desk),
      ...describeLists(desk),
      ...[...archive.itineraries.keys()].map((id) => describeItinerary(desk, id)),
      ...listEras().flatMap((era) => (era === 'undated' ? [] : describeEra(desk, era))),
      ...recordPages.flatMap((page) => describeRecords(desk, page)),
    ];
  });
}

/** What the card of a record shows besides its title. */
const ownOfRecord: Readonly<Record<RecordPage, (desk: Desk, id: string) => Partial<ShareCard>>> = {
  stories: describeStory,
  places: describePlace,
  conflicts: describeConflict,
  claims: describeClaim,
  sources: describeSource,
};

function describeRecords(desk: Desk, page: RecordPage): ShareCard[] {
  const { ids, slug, title } = kinds[page];
  return ids(desk.archive).map((id) => {
    const route = { page, slug: slug(desk.archive, id) };
    const own = ownOfRecord[page](desk, id);
    return cardOf(desk, route, { title: title(desk.archive, id)[desk.locale], ...own });
  });
}

/** What most cards have in common. */
function cardOf(desk: Desk, route: Route, own: Partial<ShareCard>): ShareCard {
  return {
    path: cardPathOf(desk.locale, route).replace(/^\//, ''),
    kicker: '',
    title: '',
    foot: '',
    era: 'undated',
    panel: mapOf(desk, []),
    span: null,
    dots: [],
    ...own,
  };
}

function describeHome(desk: Desk): ShareCard {
  const { archive, locale } = desk;
  return cardOf(
    desk,
    { page: 'home' },
    {
      title: 'JEJAK',
      foot: archive.site.tagline[locale],
      panel: { kind: 'plates' },
    },
  );
}

function describeTimeline(desk: Desk): ShareCard {
  const { archive, locale } = desk;
  const events = [...archive.events.values()];
  return cardOf(
    desk,
    { page: 'timeline' },
    {
      kicker: shareWords[locale].card.events(events.length),
      title: timelineWords[locale].timeline.title,
      panel: { kind: 'pipe' },
      dots: events
        .filter(({ isDisputed }) => !isDisputed)
        .flatMap(({ when }) => when.map(({ period }) => middleOf(placePeriod(period, 1)))),
    },
  );
}

function describeMap(desk: Desk): ShareCard {
  const { archive, locale, marks } = desk;
  return cardOf(
    desk,
    { page: 'map' },
    {
      kicker: siteWords[locale].counts.places(listPlacePages(archive).length),
      title: mapWords[locale].map.title,
      foot: archive.site.tagline[locale],
      panel: mapOf(desk, listCraftMarks(archive, marks)),
    },
  );
}

const drawn = (file: string): CardPanel => ({ kind: 'drawing', file });
/** The first of some photographs, with the credit its licence asks for. */
function photographed({ locale }: Desk, [photo]: readonly Photo[]): CardPanel | null {
  if (!photo) return null;
  const { key, credit, licence } = photo;
  return {
    kind: 'photo',
    key,
    caption: `${photoWords[locale].photo}: ${credit}, ${licence.name}`,
  };
}

const counted = (value: number, label: string): CardPanel => ({
  kind: 'number',
  value: String(value),
  label,
});

/** The pages that list something: each with what it holds, as a number or as a drawing. */
function describeLists(desk: Desk): ShareCard[] {
  const { archive, locale } = desk;
  const { nav } = siteWords[locale];
  const t = shareWords[locale].card;
  const [first] = archive.pages.figures.faces;
  const panels: Record<ListPage, CardPanel> = {
    visit: drawn('place-sayangan'),
    process: drawn('st-7'),
    stories: drawn('story-coppersmiths'),
    people: drawn('story-first-exhaust'),
    glossary: drawn('goods'),
    evidence: drawn('three-dials'),
    classroom: drawn('two-drums'),
    quiz: drawn('plug'),
    silencer: drawn('silencer-cut'),
    about: drawn('story-one-at-a-time'),
    figures: counted(first?.[0]?.value ?? 0, nav.figures),
    claims: counted(archive.claims.size, t.claims),
    sources: counted(archive.sources.size, t.sources),
    conflicts: counted(archive.conflicts.size, t.conflicts),
    places: mapOf(desk, desk.marks),
    data: counted(archive.claims.size + archive.sources.size, t.records),
  };
  return listPages.map((page) =>
    cardOf(
      desk,
      { page },
      { title: nav[page], foot: archive.site.tagline[locale], panel: panels[page] },
    ),
  );
}

function describeItinerary(desk: Desk, id: string): ShareCard {
  const { archive, locale } = desk;
  const { title, stops } = find(archive.itineraries, id);
  const places = stops.map(({ place }) => place);
  return cardOf(
    desk,
    { page: 'itineraries', slug: id },
    {
      kicker: shareWords[locale].card.stops(stops.length),
      title: title[locale],
      panel: mapOf(desk, litBy(desk, places)),
    },
  );
}

/** A statement's card: its sentence and the source it was first said in. */
function describeClaim({ archive, locale }: Desk, id: string): Partial<ShareCard> {
  const claim = find(archive.claimPages, id);
  const [source] = sourcesOf(archive, claim);
  const own = claim.basis === 'source_date' ? null : claim.period;
  return {
    kicker: siteWords[locale].topics[claim.topic],
    foot: source ? tellOrigin(source, locale) : '',
    era: eraOf(own),
    panel: { kind: 'sentence' },
    span: own ? placePeriod(own, 1) : null,
  };
}

/** A source's card: its title, and where and when it appeared. */
function describeSource({ archive, locale }: Desk, id: string): Partial<ShareCard> {
  const source = find(archive.sources, id);
  const { issued, custom } = source;
  return {
    kicker: siteWords[locale].sourceKinds[custom.kind],
    foot: tellOrigin(source, locale),
    era: eraOf(issued),
    panel: { kind: 'sentence' },
    span: issued ? placePeriod(issued, 1) : null,
  };
}

/** Where and when a source appeared, without the address some publishers carry behind their name. */
function tellOrigin(source: Source, locale: Locale): string {
  const home = source['container-title'] ?? source.publisher ?? '';
  const when = source.issued ? formatPeriod(source.issued, locale) : '';
  return [home.replace(/ \(.*/, ''), when].filter(Boolean).join(', ');
}

function describeEra(desk: Desk, era: Era): ShareCard {
  const { archive, locale } = desk;
  const own = [...archive.events.values()].filter(({ when }) =>
    when.some(({ period }) => erasOf(period).includes(era)),
  );
  const places = new Set(own.flatMap((event) => event.places));
  const shown = archive.pages.home.eras.find((one) => one.era === tintOf(era));
  return cardOf(
    desk,
    { page: 'timeline', slug: era },
    {
      kicker: timelineWords[locale].timeline.title,
      title: formatEra(era, locale).replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
      foot: shareWords[locale].card.events(own.length),
      era,
      panel: shown ? drawn(shown.drawing) : mapOf(desk, litBy(desk, [...places])),
      span: spanOf(era),
    },
  );
}

function describeStory(desk: Desk, id: string): Partial<ShareCard> {
  const { archive, locale } = desk;
  const story = find(archive.stories, id);
  return {
    kicker: shareWords[locale].card.story,
    foot: formatPeriod(story.era, locale),
    era: eraOf(story.era),
    panel:
      photographed(desk, findAll(archive.photos, listStoryPhotos(story))) ??
      (existsSync(drawingFile(`story-${id}`))
        ? drawn(`story-${id}`)
        : mapOf(desk, litBy(desk, listTagged(story.body[locale], 'Place')))),
    span: placePeriod(story.era, 1),
  };
}

function describePlace(desk: Desk, id: string): Partial<ShareCard> {
  const { archive, locale } = desk;
  const place = find(archive.places, id);
  const area = place.area ? find(archive.places, place.area) : place;
  const lit = litBy(desk, [place.id]);
  return {
    kicker: siteWords[locale].placeKinds[place.kind],
    foot: place.kind === 'regency' ? '' : describeSpot(area, locale),
    era: lit[0]?.era ?? 'undated',
    panel: photographed(desk, listPhotos(archive, id)) ?? mapOf(desk, lit),
  };
}

function describeSpot({ point }: Place, locale: Locale): string {
  const t = shareWords[locale].card;
  if (!point) return t.unknownSpot;
  const distance = formatDistance(point.precision, locale);
  return isVague(point) ? t.around(distance) : t.within(distance);
}

function describeConflict(desk: Desk, id: string): Partial<ShareCard> {
  const { archive, locale } = desk;
  const conflict = find(archive.conflicts, id);
  const dated = findAll(
    archive.claims,
    conflict.positions.flatMap(({ claims }) => claims),
  ).filter(({ basis }) => basis === 'stated' || basis === 'inferred');
  const periods = dated.flatMap(({ period }) => period ?? []);
  const t = shareWords[locale].card;
  return {
    kicker: t.conflict,
    era: eraOf(
      periods.toSorted((a, b) => (a.minimum ?? '').localeCompare(b.minimum ?? ''))[0] ?? null,
    ),
    panel: { kind: 'number', value: String(conflict.positions.length), label: t.answers },
    dots: conflict.axis === 'date' ? periods.map((period) => middleOf(placePeriod(period, 1))) : [],
  };
}

/** The marks of the map in which some places are drawn. */
function litBy({ archive, marks }: Desk, ids: readonly string[]): MapMark[] {
  const wanted = new Set(ids.map((id) => find(archive.places, id).area ?? id));
  return marks.filter(({ places }) => places.some(({ id }) => wanted.has(id)));
}

function mapOf({ locale }: Desk, lit: readonly MapMark[]): CardPanel {
  return { kind: 'map', lit, caption: mapWords[locale].map.schematic };
}

/** A decade on the pipe; what lies before the first tinted decade starts at the edge. */
function spanOf(era: Era): Stretch {
  const first = era === 'before' ? timeScale.first : Number(era);
  const last = era === 'before' ? firstDecade : first + 10;
  return { start: placeYear(first, 1), end: placeYear(last, 1) };
}

const middleOf = ({ start, end }: Stretch): number => Math.round(((start + end) / 2) * 1000) / 1000;
