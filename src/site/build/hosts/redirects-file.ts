import { locales } from '#archive/locale.ts';
import type { Move } from '#archive/redirects.ts';
import { pathOf } from '#site/routes.ts';

/** An address that moved, and where to. */
export type Redirect = readonly [from: string, to: string];

/** A file of the built site and the old address that has to answer like it. */
export interface MovedForm {
  readonly from: string;
  readonly to: string;
}

/** The addresses that moved, in each language, base path included. */
export function listRedirects(moves: readonly Omit<Move, 'name'>[], base: string): Redirect[] {
  return moves.flatMap(({ page, from, to }) =>
    locales.map((locale): Redirect => {
      const addressOf = (slug: Move['to']): string =>
        base + pathOf(locale, { page, slug }).slice(1);
      return [addressOf(from), addressOf(to)];
    }),
  );
}

/** The addresses of all that went by the name of a moved page. @param base with slashes around */
export function listFormRedirects(forms: readonly MovedForm[], base: string): Redirect[] {
  const addressOf = (file: string): string => base + file.replace(/index\.html$/, '');
  return forms.map(({ from, to }) => [addressOf(from), addressOf(to)]);
}

/** The `_redirects` file of Netlify and Cloudflare Pages: a line for each address that moved. */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/**
 * The same as entries of a `map` for nginx, which takes a page with its last slash or without.
 * Patterns, because nginx bounds how long a plain key may be.
 */
export function writeRedirectMap(redirects: readonly Redirect[]): string {
  return redirects
    .map(([from, to]) => {
      const pattern = from.replaceAll('.', String.raw`\.`) + (from.endsWith('/') ? '?' : '');
      return `~^${pattern}$ ${to};\n`;
    })
    .join('');
}
