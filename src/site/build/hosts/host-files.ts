import type { AstroIntegration } from 'astro';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildContent } from '#archive/build/build-content.ts';
import { listMoves, type Move } from '#archive/redirects.ts';
import { writeHeaders } from './headers-file.ts';
import { redirectMap } from './nginx-file.ts';
import {
  listFormRedirects,
  listRedirects,
  type MovedForm,
  writeRedirectMap,
  writeRedirects,
} from './redirects-file.ts';

type ListForms = (moves: readonly Move[], files: readonly string[]) => MovedForm[];

/**
 * Writes what hosts read beside the pages, `_headers`, `_redirects` and nginx's map of these, and
 * what goes by the old name of a page that has moved: a host that reads none answers all the same.
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
        const moves = listMoves(build.archive);
        const forms = listForms(moves, listFiles(dir));
        for (const { from, to } of forms) cpSync(new URL(to, dir), new URL(from, dir));
        const redirects = [...listRedirects(moves, base), ...listFormRedirects(forms, base)];
        writeFileSync(new URL('_headers', dir), writeHeaders(listFiles(dir), base));
        writeFileSync(new URL('_redirects', dir), writeRedirects(redirects));
        writeFileSync(new URL(redirectMap, dir), writeRedirectMap(redirects));
      },
    },
  };
}

/** Every file of the built site, relative to it. */
function listFiles(dir: URL): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(dir), join(parentPath, name)))
    .map((name) => name.replaceAll('\\', '/'));
}
