import { type Archive, listPlacePages } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { locales, type Localized } from '#archive/locale.ts';
import { listSegments } from '#drawing/time-scale.ts';
import { mapWords } from '#map/words.ts';
import { cardRouteOf } from '#share/card-words.ts';
import { embedHeights, embedRouteOf, embedWords } from '#share/embed-words.ts';
import { eraSlugOf } from '#site/era-slug.ts';
import { formatEra } from '#site/formats.ts';
import type { Route } from '#site/routes.ts';
import { siteWords } from '#site/words.ts';
import { timelineWords } from '#timeline/words.ts';

export const embedGroups = ['views', 'eras', 'stories', 'figures', 'places'] as const;

/** A page, or a part of one, that other sites can show. */
export interface Embeddable {
  readonly group: (typeof embedGroups)[number];
  /** The page made for frames. */
  readonly embed: Route;
  /** The page it is of, and where on it. */
  readonly whole: Route;
  readonly anchor?: string;
  /** The page whose card is its picture. */
  readonly card: Route;
  readonly title: Localized;
  /** Height in pixels of a frame that no script fits. */
  readonly height: number;
  /** Whether a period, theme, kind, place or view narrows it. */
  readonly hasView?: true;
}

/** Everything that can be embedded. */
export function listEmbeddable(archive: Archive): Embeddable[] {
  return [
    ...listViews(),
    ...listSegments().map(({ era }) => ofEra(era)),
    ...[...archive.stories.values()].map(({ slug, title }) =>
      ofPage('stories', { page: 'stories', slug }, title, embedHeights.story),
    ),
    ...seriesIds.map((series) => ofSeries(series)),
    ...listPlacePages(archive).map(({ id, name }) =>
      ofPage('places', { page: 'places', slug: id }, name, embedHeights.place),
    ),
  ];
}

function inBoth(say: (locale: 'id' | 'en') => string): Localized {
  const [id = '', en = ''] = locales.map(say);
  return { id, en };
}

function ofPage(
  group: Embeddable['group'],
  whole: Route,
  title: Localized,
  height: number,
): Embeddable {
  const embed = embedRouteOf(whole);
  if (!embed) throw new Error(`the page ${whole.page} has no embed`);
  return { group, embed, whole, card: cardRouteOf(whole), title, height };
}

function listViews(): Embeddable[] {
  const timeline = inBoth((locale) => timelineWords[locale].timeline.title);
  const map = inBoth((locale) => mapWords[locale].map.title);
  return [
    { ...ofPage('views', { page: 'timeline' }, timeline, embedHeights.timeline), hasView: true },
    { ...ofPage('views', { page: 'map' }, map, embedHeights.map), hasView: true },
  ];
}

function ofEra(era: ReturnType<typeof listSegments>[number]['era']): Embeddable {
  return {
    group: 'eras',
    embed: { page: 'embedEra', slug: eraSlugOf(era) },
    whole: { page: 'timeline' },
    anchor: `era-${era}`,
    card: { page: 'timeline', slug: era },
    title: inBoth((locale) => embedWords[locale].era(formatEra(era, locale))),
    height: embedHeights.era,
  };
}

function ofSeries(series: (typeof seriesIds)[number]): Embeddable {
  return {
    group: 'figures',
    embed: { page: 'embedFigure', slug: series },
    whole: { page: 'figures' },
    anchor: series,
    card: { page: 'figures' },
    title: inBoth((locale) => siteWords[locale].series[series]),
    height: embedHeights.figure,
  };
}
