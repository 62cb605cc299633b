import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf } from '#site/build/hosts/answers.ts';
import { writeHeaders } from '#site/build/hosts/headers-file.ts';
import { writeNginx } from '#site/build/hosts/nginx-file.ts';
import { trustedNames } from '#site/build/hosts/policy.ts';
import { headersFor, readHeaderRules } from '../../support/host.ts';

/** What readers go by, with `nosniff` and nothing else. */
const types = [
  ['kml', 'application/vnd.google-earth.kml+xml'],
  ['gpx', 'application/gpx+xml'],
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['ics', 'text/calendar'],
  ['geojson', 'application/geo+json'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['webmanifest', 'application/manifest+json'],
] as const;

const nginx = readFileSync('docs/nginx.conf', 'utf8');

describe('every host', () => {
  const rules = readHeaderRules(
    writeHeaders(['index.html', 'peta/index.html', 'data/places.geojson'], '/'),
  );

  test.each(types)('gives a .%s file the type its readers know', (ending, type) => {
    expect(headersFor(rules, `/klaim/prd-019.${ending}`).get('content-type')).toContain(type);
    expect(nginx).toContain(`        ${type} ${ending};`);
  });

  test('lets other sites read the data, and not the pages', () => {
    const allowed = 'access-control-allow-origin';
    expect(headersFor(rules, '/data/places.geojson').get(allowed)).toBe('*');
    expect(headersFor(rules, '/peta/').has(allowed)).toBe(false);
  });
});

describe('the headers of an answer', () => {
  const read = (path: string): Map<string, string> => new Map(headersOf(path));

  test.each([
    ['a page', 'peta/', 'no-cache'],
    ['the citation beside it', 'klaim/prd-019.bib', 'no-cache'],
    ['the script of a service worker', 'sw.js', 'no-cache'],
    ['the table of contents of the search', 'pagefind/id/pagefind-entry.json', 'no-cache'],
    ['a part of the index', 'pagefind/en/index/8e1b.pf_index', 'immutable'],
    ['a hashed file', '_astro/style.D1rngWUB.css', 'immutable'],
    ['a share card', 'og/id/peta.jpg', 'max-age=86400'],
    ['an icon', 'icon-192.png', 'max-age=86400'],
    ['data', 'data/claims.csv', 'no-cache'],
  ])('keep %s as long as its name stands for its bytes', (_, path, age) => {
    expect(read(path).get('Cache-Control')).toContain(age);
  });

  test('let nothing but geolocation be asked for', () => {
    const asked = (read('peta/').get('Permissions-Policy') ?? '').split(', ');
    expect(asked.filter((one) => !one.endsWith('=()'))).toEqual(['geolocation=(self)']);
  });

  test('let a worker read WebAssembly, and no page', () => {
    const policyOf = (path: string): string => read(path).get('Content-Security-Policy') ?? '';
    expect(policyOf('_astro/search-worker.js')).toContain("'wasm-unsafe-eval'");
    for (const path of ['', 'cari/', 'sematan/peta/']) expect(policyOf(path)).not.toContain('wasm');
  });
});

test('docs/nginx.conf is what `npm run nginx` writes', () => {
  expect(nginx).toBe(writeNginx('/'));
});

test('under a sub-path nginx knows the same kinds of answers', () => {
  const text = writeNginx('/jejak-knalpot/');
  expect(text).toContain('"~^/jejak-knalpot/_astro/" asset;');
  expect(text).not.toMatch(/~\^\/(?!jejak-knalpot\/)/);
});

test('only the policies the header names are made, each in one place', () => {
  const made = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('browser/') && file.endsWith('.ts'))
    .flatMap((file) =>
      Array.from(
        readFileSync(join('src', file), 'utf8').matchAll(/createPolicy\(\s*'([^']+)'/g),
        ([, name]) => name,
      ),
    );
  expect(made.sort()).toEqual([...trustedNames].sort());
});
