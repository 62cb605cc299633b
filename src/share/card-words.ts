import { isRecordPage, kinds } from '#archive/kinds.ts';
import type { Locale } from '#archive/locale.ts';
import { type PageName, pathOf, type Route, withBase } from '#site/routes.ts';

/** Size of every share card, in pixels (Open Graph's 1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;

const own = new Set<PageName>(['home', 'timeline', 'map', 'visit']);
const lent: Partial<Record<PageName, PageName>> = {
  places: 'map',
  embedMap: 'map',
  embedTimeline: 'timeline',
  itineraries: 'visit',
};

/** The page whose card a page shows: its own, or that of the page nearest in subject. */
export function cardRouteOf(route: Route): Route {
  if (route.page === 'embedStory') return { ...route, page: 'stories' };
  if (own.has(route.page)) return route;
  if (route.slug && isRecordPage(route.page) && kinds[route.page].hasCard) return route;
  return { page: lent[route.page] ?? 'home' };
}

/**
 * The path of a card's picture, base path included; it mirrors the path of its page. A decade's
 * card is the one of `{ page: 'timeline', slug: '1980' }`.
 */
export function cardPathOf(locale: Locale, route: Route): string {
  const base = withBase('');
  const path = pathOf(locale, route).slice(base.length).replace(/^en\//, '').replace(/\/$/, '');
  return `${base}og/${locale}/${path || 'index'}.jpg`;
}
