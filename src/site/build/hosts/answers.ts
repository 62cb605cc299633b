import { locales } from '#archive/locale.ts';
import { pathOf } from '#site/routes.ts';
import { permissions, workerPolicy, writePolicy } from './policy.ts';

/** The headers of an answer by their names; one that is empty is not sent. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries. */
export const common: Headers = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What differs from answer to answer. Every kind names all of them. */
export const differing = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Cross-Origin-Resource-Policy',
  'Access-Control-Allow-Origin',
  'Cache-Control',
] as const;

type Differing = Readonly<Record<(typeof differing)[number], string>>;

/** A page as most are: nobody frames it, and a browser asks each time whether it is still the same. */
const page: Differing = {
  'Content-Security-Policy': writePolicy("'none'"),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '',
  'Cache-Control': 'no-cache',
};

const forever = 'public, max-age=31536000, immutable';
const day = 'public, max-age=86400';

/** Each kind of answer. `page` is also what stands beside a page: its citation, its points. */
export const answers = {
  /** Named by what is in it: script, style, font, drawing. */
  asset: { ...page, 'Content-Security-Policy': workerPolicy, 'Cache-Control': forever },
  /** A part of the search index, named by what is in it. */
  part: { ...page, 'Cache-Control': forever },
  /** The picture of a page in a chat: others show it, and may keep it for a day. */
  card: { ...page, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': day },
  /** What hardly ever changes under its name: icons, the basemap, licences. */
  still: { ...page, 'Cache-Control': day },
  /** What maps, notebooks and readers of other sites may load by its address. */
  shared: {
    ...page,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  },
  /** A page made for other sites' frames. */
  embed: {
    ...page,
    'Content-Security-Policy': writePolicy('*'),
    'X-Frame-Options': '',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  page,
} as const satisfies Record<string, Differing>;

export type AnswerKind = keyof typeof answers;

const embedRoots = locales.map((locale) => pathOf(locale, 'embed').slice(1));

/**
 * Which paths are of which kind, as regular expressions on the path below the base; the first that
 * fits holds, and what fits none is a `page`.
 */
export const patterns: readonly (readonly [kind: AnswerKind, pattern: string])[] = [
  ['asset', '_astro/'],
  ['part', 'pagefind/[a-z]+/(?:index|filter|fragment)/'],
  ['card', 'og(?:-square)?/'],
  ['still', '(?:basemap/|(?:favicon|apple-touch-icon|icon-|licences)[^/]*$)'],
  ['shared', '(?:data|oembed)/'],
  ['embed', `(?:${embedRoots.join('|')})[^/]+/`],
];

/**
 * The kind of a file or an address.
 * @param path below the base path, without a leading slash
 */
export function kindOf(path: string): AnswerKind {
  return patterns.find(([, pattern]) => new RegExp(`^${pattern}`).test(path))?.[0] ?? 'page';
}

/** Whether a page is made for other sites' frames: all below the embed builder, not itself. */
export function isEmbed(page: string): boolean {
  return kindOf(page) === 'embed';
}

/** All headers of an answer but its type. */
export function headersOf(path: string): [name: string, value: string][] {
  const all = Object.entries({ ...common, ...answers[kindOf(path)] });
  return all.filter(([, value]) => value !== '');
}
