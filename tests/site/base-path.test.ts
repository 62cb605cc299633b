import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#domain/locale.ts';
import { readArchive } from '#integrations/content/read-archive.ts';
import {
  type BuiltPage,
  fileOf,
  listAttribute,
  listRecordPaths,
  readPages,
} from '../support/built-site.ts';
import { growContent } from '../support/grown-content.ts';

let root = '';
let folder = '';
/** What the test runner adds to the environment would be read by the build. */
const runnerNames = new Set([
  'BASE_URL',
  'DEV',
  'MODE',
  'NODE_ENV',
  'PROD',
  'SSR',
  'TEST',
  'VITEST',
]);
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !runnerNames.has(name)),
);
const base = '/jejak-knalpot/';
let pages: BuiltPage[] = [];

/** A copy of the project whose content has grown; the pictures kept in the cache are shared. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'jejak-knalpot-grown-'));
  growContent(copy);
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  for (const name of ['node_modules', '.cache']) symlinkSync(resolve(name), join(copy, name));
  return copy;
}

describe('a build under a sub-path, of content that has grown', () => {
  beforeAll(() => {
    root = copyProject();
    folder = join(root, 'dist');
    const { status, stderr } = spawnSync('astro', ['build', '--silent'], {
      cwd: root,
      env: {
        ...environment,
        BASE_PATH: base,
        SITE_URL: 'https://warga.example',
        TILE_URL: 'https://ubin.example/{z}/{x}/{y}.png',
        TILE_ATTRIBUTION: '© Warga',
      },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    pages = readPages(folder);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('keeps every link, style, script, picture and data file under it', () => {
    const strays = pages.flatMap(({ path, html }) =>
      [...listAttribute(html, 'href'), ...listAttribute(html, 'src')]
        .filter((url) => url.startsWith('/'))
        .filter((url) => {
          const isUnder = url.startsWith(base);
          const plain = url.slice(base.length - 1);
          return !isUnder || fileOf(folder, new URL(plain, 'http://site').pathname) === undefined;
        })
        .map((url) => `${path} -> ${url}`),
    );
    expect(strays).toEqual([]);
  });

  test('has a page for every record, the added ones too', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const grown = readArchive(root);
    const wanted = locales.flatMap((locale) => listRecordPaths(grown, locale));
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
    expect(wanted.some((path) => path.includes('grown'))).toBe(true);
  });

  test('writes addresses of styles, fonts and lazily loaded scripts for it', () => {
    const assets = readdirSync(join(folder, '_astro')).filter((name) => /\.(css|js)$/.test(name));
    const strays = assets.filter((name) => {
      const text = readFileSync(join(folder, '_astro', name), 'utf8');
      return /(?:url\(|["'`])\/(?!jejak-knalpot\/)(?:_astro|zinc-map)/.test(text);
    });
    expect(assets.length).toBeGreaterThan(3);
    expect(strays).toEqual([]);
  });

  test('names the site and the sub-path in canonical addresses, twins and the sitemap', () => {
    const home = pages.find(({ path }) => path === '/en/')?.html ?? '';
    expect(home).toContain('rel="canonical" href="https://warga.example/jejak-knalpot/en/"');
    expect(home).toContain('hreflang="id" href="https://warga.example/jejak-knalpot/"');
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://warga.example/jejak-knalpot/cerita/</loc>');
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toContain('https://warga.example/jejak-knalpot/sitemap-index.xml');
  });

  test('allows pictures from the configured tile server on the map page, and nowhere else', () => {
    const policies = new Map(
      pages.map(({ path, html }) => [path, /img-src ([^;]*);/.exec(html)?.[1]?.trim()]),
    );
    const allowing = [...policies].filter(([, images]) => images?.includes('ubin.example'));
    expect(Object.fromEntries(allowing)).toEqual({
      '/peta/': "'self' data: https://ubin.example",
      '/en/map/': "'self' data: https://ubin.example",
    });
    expect(policies.get('/')).toBe("'self' data:");
    const map = pages.find(({ path }) => path === '/en/map/')?.html ?? '';
    expect(map).toContain('data-url="https://ubin.example/{z}/{x}/{y}.png"');
    expect(map).toContain('© Warga');
    expect(map).not.toContain('tile.openstreetmap.org');
  });
});
