import { isRecordPage } from '#archive/kinds.ts';
import type { Locale } from '#archive/locale.ts';
import { type PageName, pathOf, type Route, withBase } from '#site/routes.ts';

/** Pages that hold something and show on their card what. */
export const listPages = [
  ...(['visit', 'process', 'stories', 'places', 'people', 'glossary'] as const),
  ...(['evidence', 'conflicts', 'figures', 'claims', 'sources', 'data'] as const),
  ...(['classroom', 'quiz', 'silencer', 'about'] as const),
];
export type ListPage = (typeof listPages)[number];

const own = new Set<PageName>(['home', 'timeline', 'map', ...listPages]);
const lent: Partial<Record<PageName, PageName>> = {
  embedMap: 'map',
  embedTimeline: 'timeline',
  embedEra: 'timeline',
  embedFigure: 'figures',
};
/** Embeds of one record show the card of that record's page. */
const ofRecord: Partial<Record<PageName, PageName>> = {
  embedStory: 'stories',
  embedPlace: 'places',
};

/** The page whose card a page shows: its own, or that of the page nearest in subject. */
export function cardRouteOf(route: Route): Route {
  const shown = ofRecord[route.page];
  if (shown) return { ...route, page: shown };
  if (route.page === 'itineraries') return route;
  if (route.slug && isRecordPage(route.page)) return route;
  if (own.has(route.page)) return { page: route.page };
  return { page: lent[route.page] ?? 'home' };
}

/** A statement or a source shows its own words, and has no square: there are too many of them. */
export const showsWords = ({ page, slug }: Route): boolean =>
  slug !== undefined && (page === 'claims' || page === 'sources');

/**
 * The path of a card's picture, base path included; it mirrors the path of its page. A decade's
 * card is the one of `{ page: 'timeline', slug: '1980' }`.
 */
export function cardPathOf(locale: Locale, route: Route): string {
  const base = withBase('');
  const path = pathOf(locale, route).slice(base.length).replace(/^en\//, '').replace(/\/$/, '');
  return `${base}og/${locale}/${path || 'index'}.jpg`;
}

/** The path of the square cut from a card, by the path of the card. */
export const squareOf = (card: string): string => card.replace(/og\//, 'og-square/');
