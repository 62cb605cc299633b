import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildContent } from '#archive/build/build-content.ts';
import { listMoves } from '#archive/redirects.ts';
import { writeHeaders } from './headers-file.ts';
import { redirectMap } from './nginx-file.ts';
import { listRedirects, writeRedirectMap, writeRedirects } from './redirects-file.ts';

/** Writes what hosts read beside the pages: `_headers`, `_redirects` and nginx's map of these. */
export function hostFiles(build: BuildContent): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => {
        const redirects = listRedirects(listMoves(build.archive), base);
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
