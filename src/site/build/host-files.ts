import type { AstroIntegration } from 'astro';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import type { BuildContent } from '#archive/build/build-content.ts';
import { locales } from '#archive/locale.ts';
import { listMoves, type Move } from '#archive/redirects.ts';
import { pathOf } from '#site/routes.ts';
import { writeHeaders } from './headers-file.ts';

/** A file of the built site and the old address that has to answer like it. */
export interface MovedForm {
  readonly from: string;
  readonly to: string;
}

type ListForms = (moves: readonly Move[], files: readonly string[]) => MovedForm[];

/**
 * Writes what static hosts read beside the pages, `_headers` and `_redirects`, and what goes by the
 * old name of a page that has moved: a host that reads neither answers all the same.
 * @param listForms what the other rooms make of a page, by the files of the built site
 */
export function hostFiles(build: BuildContent, listForms: ListForms): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => {
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) =>
          name.replaceAll('\\', '/'),
        );
        const moves = listMoves(build.archive);
        const forms = listForms(moves, files);
        for (const { from, to } of forms) cpSync(new URL(to, dir), new URL(from, dir));
        const pages = [...files, ...forms.map(({ from }) => from)].filter((name) =>
          name.endsWith('.html'),
        );
        writeFileSync(new URL('_headers', dir), writeHeaders(pages, base));
        writeFileSync(new URL('_redirects', dir), writeRedirects(moves, base, forms));
      },
    },
  };
}

/** The `_redirects` file of Netlify and Cloudflare Pages: a line for each address that moved. */
export function writeRedirects(
  moves: readonly Omit<Move, 'name'>[],
  base: string,
  forms: readonly MovedForm[] = [],
): string {
  const shorten = (file: string): string => file.replace(/index\.html$/, '');
  const others = forms.map(({ from, to }) => `${base}${shorten(from)} ${base}${shorten(to)} 301\n`);
  const pages = moves.flatMap(({ page, from, to }) =>
    locales.map((locale) => {
      const [old, now] = [from, to].map(
        (slug) => base + pathOf(locale, { page, slug }).replace(/^\//, ''),
      );
      return `${old ?? ''} ${now ?? ''} 301\n`;
    }),
  );
  return [...pages, ...others].join('');
}
