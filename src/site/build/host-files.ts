import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import type { BuildContent } from '#archive/build/build-content.ts';
import { locales } from '#archive/locale.ts';
import { listMoves, type Move } from '#archive/redirects.ts';
import { pathOf } from '#site/routes.ts';
import { writeHeaders } from './headers-file.ts';

/** Writes what static hosts read beside the pages: `_headers` and `_redirects`. */
export function hostFiles(build: BuildContent): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => {
        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => name.endsWith('.html'));
        writeFileSync(new URL('_headers', dir), writeHeaders(pages, base));
        writeFileSync(new URL('_redirects', dir), writeRedirects(listMoves(build.archive), base));
      },
    },
  };
}

/** The `_redirects` file of Netlify and Cloudflare Pages: a line for each move and language. */
export function writeRedirects(moves: readonly Omit<Move, 'name'>[], base: string): string {
  return moves
    .flatMap(({ page, from, to }) =>
      locales.map((locale) => {
        const [old, now] = [from, to].map(
          (slug) => base + pathOf(locale, { page, slug }).replace(/^\//, ''),
        );
        return `${old ?? ''} ${now ?? ''} 301\n`;
      }),
    )
    .join('');
}
