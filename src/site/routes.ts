import { type Locale, type Localized, twinLocale } from '#archive/locale.ts';

/** Every kind of page and its path words. A published URL never changes: edit with care. */
const segments = {
  home: { id: '', en: '' },
  stories: { id: 'cerita', en: 'stories' },
  timeline: { id: 'linimasa', en: 'timeline' },
  map: { id: 'peta', en: 'map' },
  places: { id: 'tempat', en: 'places' },
  process: { id: 'proses', en: 'process' },
  silencer: { id: 'peredam', en: 'silencer' },
  figures: { id: 'angka', en: 'figures' },
  conflicts: { id: 'perbedaan', en: 'conflicts' },
  evidence: { id: 'bukti', en: 'evidence' },
  claims: { id: 'klaim', en: 'claims' },
  sources: { id: 'sumber', en: 'sources' },
  glossary: { id: 'istilah', en: 'glossary' },
  people: { id: 'tokoh', en: 'people' },
  about: { id: 'tentang', en: 'about' },
  propose: { id: 'usul', en: 'propose' },
  photographs: { id: 'foto', en: 'photographs' },
  changes: { id: 'perubahan', en: 'changes' },
  data: { id: 'data', en: 'data' },
  classroom: { id: 'data/kelas', en: 'data/classroom' },
  quiz: { id: 'kuis', en: 'quiz' },
  search: { id: 'cari', en: 'search' },
  offline: { id: 'luring', en: 'offline' },
  visit: { id: 'berkunjung', en: 'visit' },
  itineraries: { id: 'berkunjung/rute', en: 'visit/routes' },
  embed: { id: 'sematan', en: 'embed' },
  embedTimeline: { id: 'sematan/linimasa', en: 'embed/timeline' },
  embedMap: { id: 'sematan/peta', en: 'embed/map' },
  embedStory: { id: 'sematan/cerita', en: 'embed/stories' },
  embedPlace: { id: 'sematan/tempat', en: 'embed/places' },
  embedEra: { id: 'sematan/masa', en: 'embed/eras' },
  embedFigure: { id: 'sematan/angka', en: 'embed/figures' },
} as const satisfies Record<string, Localized>;

export type PageName = keyof typeof segments;
export const pageNames = Object.keys(segments) as readonly PageName[];

/** A page of the site: its kind, and for a detail page its URL name in each language. */
export interface Route {
  readonly page: PageName;
  readonly slug?: Localized | string | undefined;
}

const base = `/${import.meta.env?.BASE_URL ?? ''}/`.replaceAll(/\/+/g, '/');

/**
 * The whole address of a path.
 * @param site where the site is published; Astro always knows it
 */
export function urlOf(path: string, site: URL | string | undefined): string {
  return new URL(path, site).href;
}

/** A path under the base path the site is built for. */
export function withBase(path: string): string {
  return base + path.replace(/^\//, '');
}

/**
 * The path of a page in a language, base path included.
 * @param anchor id of an element on the page, without `#`
 */
export function pathOf(locale: Locale, route: Route | PageName, anchor?: string): string {
  const { page, slug } = typeof route === 'string' ? { page: route, slug: undefined } : route;
  const name = typeof slug === 'object' ? slug[locale] : slug;
  const parts = [locale === 'en' ? 'en' : '', segments[page][locale], name ?? ''].filter(Boolean);
  const path = parts.length ? `${parts.join('/')}/` : '';
  return withBase(path) + (anchor ? `#${anchor}` : '');
}

/** A path of the site without the base path, as Astro names what it builds. */
export function withoutBase(path: string): string {
  return path.slice(base.length).replace(/\/$/, '');
}

/** The path of a file that stands beside a page: `/klaim/prd-019.bib` beside `/klaim/prd-019/`. */
export function filePathOf(locale: Locale, route: Route, ending: string): string {
  return `${pathOf(locale, route).replace(/\/$/, '')}.${ending}`;
}

/** The path of the same page in the other language. */
export function twinPathOf(locale: Locale, route: Route): string {
  return pathOf(twinLocale(locale), route);
}
