import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, listAttribute, pageTypes, readPages, weigh } from '../../support/built-site.ts';

const dist = 'dist';
const pages = new Map(readPages(dist).map(({ path, html }) => [path, html]));
const kilo = 1000;
/** Scripts of the map that only a visitor's tap, or an archive of many places, loads. */
const onRequest = /\/(street-layer|own-basemap|many-places)\.[^/]+\.js$/;
/** Loaded on any page, once it has come, or when a reader searches, shares or forgets; no part of the map. */
const ofEveryPage =
  /\/(search-[a-z]+|system-share|qr-path|dist|register-worker|save-on-install|saved-copy|forget-copies)\.[^/]+\.js$/;

function filesOf(html: string, pattern: RegExp): string[] {
  const tags = Array.from(html.matchAll(pattern), ([tag]) => tag);
  return tags.flatMap((tag) => {
    const url = listAttribute(tag, 'src')[0] ?? listAttribute(tag, 'href')[0];
    const file = url && fileOf(dist, url);
    return file ? [file] : [];
  });
}

const scriptsOf = (html: string): string[] =>
  filesOf(html, /<script[^>]*src="[^"]+"[^>]*>|<link rel="modulepreload"[^>]*>/g);
const stylesOf = (html: string): string[] => filesOf(html, /<link rel="stylesheet"[^>]*>/g);
const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + weigh(file), 0);

/** Scripts a script imports at once, and theirs; `lazily` also follows import(). */
function listImports(file: string, lazily: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const pattern = lazily
    ? /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g
    : /(?:from|import)\s*["'](\.[^"']+)["']/g;
  for (const [, name = ''] of text.matchAll(pattern)) {
    listImports(join(file, '..', name), lazily, seen);
  }
  return seen;
}

/** Kilobytes of script a page may load at once; the instruments are larger than what is read. */
function mostScript(path: string): number {
  return /peta|map|berkunjung|visit|peredam|silencer/.test(path) ? 12 : 10;
}

describe('weights over the wire, compressed', () => {
  test.each(pageTypes.flatMap(([, ...both]) => both))('%s is light', (path) => {
    const html = pages.get(path) ?? '';
    const scripts = scriptsOf(html).flatMap((file) => [...listImports(file, false)]);
    expect(html).not.toBe('');
    expect(sum([...new Set(scripts)])).toBeLessThanOrEqual(mostScript(path) * kilo);
    expect(sum(stylesOf(html))).toBeLessThanOrEqual(15 * kilo);
  });

  test('the map page needs at most 65 kB of script once the map has started', () => {
    const scripts = scriptsOf(pages.get('/peta/') ?? '');
    const all = [...new Set(scripts.flatMap((file) => [...listImports(file, true)]))];
    const onDemand = all.filter((file) => onRequest.test(file));
    expect(all.length).toBeGreaterThan(scripts.length);
    expect(onDemand).toHaveLength(3);
    expect(
      sum(all.filter((file) => !onRequest.test(file) && !ofEveryPage.test(file))),
    ).toBeLessThanOrEqual(65 * kilo);
    expect(sum(onDemand)).toBeLessThanOrEqual(50 * kilo);
  });

  test("the instrument's own script on the map page is at most 16 kB beside Leaflet", () => {
    const scripts = scriptsOf(pages.get('/peta/') ?? '');
    const all = new Set(scripts.flatMap((file) => [...listImports(file, true)]));
    // Leaflet, and what brings other libraries: protomaps-leaflet and supercluster.
    const libraries = /\/(leaflet-src|own-basemap|many-places)\.[^/]+\.js$/;
    // The search opener of every page, and sharing and planning, which most pages have.
    const ofOthers = /\/(Header|shared|visit)\.[^/]+\.js$/;
    const own = [...all].filter(
      (file) => !libraries.test(file) && !ofEveryPage.test(file) && !ofOthers.test(file),
    );
    expect([...all].filter((file) => libraries.test(file))).toHaveLength(3);
    expect(own.some((file) => file.includes('street-layer'))).toBe(true);
    expect(sum(own)).toBeLessThanOrEqual(16 * kilo);
  });

  test('all fonts together are at most 45 kB, and none blocks text', () => {
    const folder = join(dist, '_astro/fonts');
    const fonts = readdirSync(folder).map((name) => join(folder, name));
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    expect(sum(fonts)).toBeLessThanOrEqual(45 * kilo);
    const home = pages.get('/') ?? '';
    // The faces come with the page, or else the first view stays in the face of the device.
    const ahead = home.match(/rel="preload"[^>]*as="font"/g) ?? [];
    expect(ahead).toHaveLength(3);
    const faces = home.match(/@font-face\s*\{[^}]+\}/g) ?? [];
    const loaded = faces.filter((face) => face.includes('url('));
    expect(loaded.length).toBeGreaterThanOrEqual(4);
    expect(loaded.filter((face) => !/font-display:\s*(?:swap|optional)/.test(face))).toEqual([]);
  });

  test('no page is over 60 kB of HTML', () => {
    const heavy = [...pages].filter(([path]) => {
      const file = fileOf(dist, path);
      // No page grows by being compressed, so that most need not be.
      return file !== undefined && statSync(file).size > 60 * kilo && weigh(file) > 60 * kilo;
    });
    expect(heavy.map(([path]) => path)).toEqual([]);
  });
});
