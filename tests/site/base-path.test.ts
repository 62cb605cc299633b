import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, fileOf, listAttribute, readPages } from '../support/built-site.ts';

const folder = 'dist-base';
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
const reads = join(mkdtempSync(join(tmpdir(), 'jejak-knalpot-reads-')), 'reads.json');
const counter = pathToFileURL(resolve('tests/support/count-reads.ts')).href;
let pages: BuiltPage[] = [];

describe('a build under a sub-path', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync('astro', ['build', '--silent'], {
      env: {
        ...environment,
        BASE_PATH: base,
        SITE_URL: 'https://warga.example',
        TILE_URL: 'https://ubin.example/{z}/{x}/{y}.png',
        TILE_ATTRIBUTION: '© Warga',
        OUT_DIR: `./${folder}`,
        NODE_OPTIONS: `--import ${counter}`,
        COUNT_READS: reads,
      },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    pages = readPages(folder);
  });

  afterAll(() => {
    for (const made of [folder, dirname(reads)]) rmSync(made, { recursive: true, force: true });
  });

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
    expect(pages.length).toBeGreaterThan(1000);
    expect(strays).toEqual([]);
  });

  test('reads each file of the content once', () => {
    const counts = JSON.parse(readFileSync(reads, 'utf8')) as Record<string, number>;
    const own = Object.entries(counts).filter(([file]) => file.startsWith(resolve('content')));
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [resolve('content', name), 1] as const);
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(files));
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
