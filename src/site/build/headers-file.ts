import type { Locale } from '#archive/locale.ts';
import { pathOf } from '#site/routes.ts';

/** What every answer carries. */
const always = [
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
];
/** What a page that may not be framed carries; a policy in the page itself cannot say it. */
const unframed = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];

/** Files whose readers go by the type, which hosts do not know of themselves. */
const fileTypes = {
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the data carry: maps and notebooks of other sites may load them by their address. */
const shared = 'Access-Control-Allow-Origin: *';

const embedRoots = (['id', 'en'] satisfies Locale[]).map((locale) =>
  pathOf(locale, 'embed').replace(/^\//, ''),
);

/** Whether a page is made for other sites' frames: all below the embed builder, not itself. */
export function isEmbed(page: string): boolean {
  return embedRoots.some((root) => page.startsWith(root) && page !== `${root}index.html`);
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that
 * match, and two framing policies would both hold; so no rule for everything names one, and
 * each folder without embeds has its own.
 * @param pages HTML files of the built site, relative to it
 * @param base the base path, with slashes around
 */
export function writeHeaders(pages: readonly string[], base: string): string {
  const data = `${base}data/*`;
  const rules = new Set<string>([data]);
  for (const page of pages.filter((name) => !isEmbed(name))) {
    for (const rule of rulesFor(page)) rules.add(base + rule);
  }
  const blocks = [...rules]
    .sort()
    .map((rule) => [rule, ...unframed, ...(rule === data ? [shared] : [])]);
  const assets = [`${base}_astro/*`, 'Cache-Control: public, max-age=31536000, immutable'];
  const files = Object.entries(fileTypes).map(([ending, type]) => [
    `${base}*.${ending}`,
    `Content-Type: ${type}`,
  ]);
  return [[`${base}*`, ...always], assets, ...files, ...blocks]
    .map(([rule, ...lines]) => `${rule ?? ''}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

/** The rules that cover a page: its top folder, or, at the root and the builder, the page alone. */
function rulesFor(page: string): string[] {
  const [first = '', second, third] = page.split('/');
  const isAlone = embedRoots.includes(page.replace(/index\.html$/, '')) || second === undefined;
  if (isAlone || page === 'en/index.html') return [page, page.replace(/index\.html$/, '')];
  return [first === 'en' && third !== undefined ? `en/${second}/*` : `${first}/*`];
}
