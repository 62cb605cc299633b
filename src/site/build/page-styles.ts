import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepStyles, listScopes } from './keep-styles.ts';

const folder = '_astro';
const linked = /_astro\/(style\.[\w-]+\.css)/;

/**
 * Gives each page the styles it needs. All pages are made by one file, so the bundler writes one
 * sheet with the styles of every view; here it is cut down for each kind of page. Pages that need
 * the same share a file, named by what is in it. The search opens over any page, and brings its
 * own words from its page, so its styles are on all.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const written = cutStyles(root);
        logger.info(`${written} style sheets`);
      },
    },
  };
}

/** @returns how many sheets were written */
function cutStyles(root: string): number {
  const pages = globSync('**/*.html', { cwd: root }).map((file) => join(root, file));
  const always = readScopes(join(root, 'cari/index.html'));
  const sheets = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const [, name] = linked.exec(html) ?? [];
    if (!name) continue;
    const css = whole.get(name) ?? readFileSync(join(root, folder, name), 'utf8');
    whole.set(name, css);
    const scopes = new Set([...listScopes(html), ...always]);
    const key = [name, ...[...scopes].sort()].join(' ');
    const own = sheets.get(key) ?? writeSheet(root, keepStyles(css, scopes));
    sheets.set(key, own);
    writeFileSync(page, html.replaceAll(name, own));
  }
  for (const name of whole.keys()) rmSync(join(root, folder, name));
  return new Set(sheets.values()).size;
}

function readScopes(page: string): ReadonlySet<string> {
  return listScopes(readFileSync(page, 'utf8'));
}

/** The bundler lowers ranges to `not (…)`, which Safari knows from 16.4 on; all know `not all and (…)`. */
const lowerNot = (css: string): string =>
  css.replaceAll(/@media not \((?=[^(),]*\)\s*\{)/g, '@media not all and (');

function writeSheet(root: string, whole: string): string {
  const css = lowerNot(whole);
  const name = `style.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(root, folder, name), css);
  return name;
}
