import { parseAtomFeed } from 'feedsmith';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { listMoves } from '#archive/redirects.ts';
import { pathOf } from '#site/routes.ts';
import { listEmbeddable } from '#views/embeddables.ts';
import { fileOf, isIndexed, readPages } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

const dist = 'dist';
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const pages = readPages(dist);

describe('feeds', () => {
  test.each([
    ['feed.xml', 'id'],
    ['en/feed.xml', 'en'],
  ] as const)(
    '%s parses, with a full summary and an absolute address for each story and change',
    (name, lang) => {
      const feed = parseAtomFeed(read(name));
      const entries = feed.entries ?? [];
      expect(read(name)).toContain(`xml:lang="${lang}"`);
      expect(feed.id).toMatch(/^tag:/);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(feed.updated).toBe(entries[0]?.updated);
      expect(entries).toHaveLength(archive.stories.size + archive.changes.length);
      const told = [...archive.stories.values()].map(({ standfirst }) => standfirst[lang]);
      const summaries = entries.map(({ summary }) => summary?.value ?? String(summary));
      expect(told.filter((text) => !summaries.some((one) => one.includes(text)))).toEqual([]);
      expect(
        archive.changes.filter(({ text }) => !summaries.some((one) => one.includes(text[lang]))),
      ).toEqual([]);
      for (const entry of entries) {
        const address = new URL(entry.links?.[0]?.href ?? '');
        expect(fileOf(dist, address.pathname)).toBeDefined();
        expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
    },
  );
});

describe('manifests', () => {
  test.each([
    ['manifest.webmanifest', 'id', '/'],
    ['en/manifest.webmanifest', 'en', '/en/'],
  ])(
    '%s names the site in its language, with pictures and pages that exist',
    (name, lang, start) => {
      const manifest = JSON.parse(read(name)) as {
        lang: string;
        description: string;
        start_url: string;
        icons: { src: string; purpose: string }[];
        screenshots: { src: string }[];
        shortcuts: { url: string }[];
      };
      expect([manifest.lang, manifest.start_url]).toEqual([lang, start]);
      expect(manifest.description).toBe(archive.site.tagline[lang as 'id' | 'en']);
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
      const shown = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
      const led = manifest.shortcuts.map(({ url }) => url);
      expect([...shown, ...led].filter((path) => !fileOf(dist, path))).toEqual([]);
      expect(led).toHaveLength(3);
    },
  );
});

describe('oEmbed', () => {
  test('whatever can be embedded names a file that frames an existing embed', () => {
    const named = pages.flatMap(({ path, html }) => {
      const link = /<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(
        html,
      );
      return link?.[1] ? [{ path, file: new URL(link[1]).pathname }] : [];
    });
    expect(named).toHaveLength(locales.length * listEmbeddable(archive).length);
    for (const { file } of named) {
      const answer = JSON.parse(read(file)) as Record<string, unknown>;
      const source = /src="([^"]+)"/.exec(String(answer['html']))?.[1] ?? '';
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_name: 'Jejak Knalpot',
      });
      expect(fileOf(dist, new URL(source).pathname)).toBeDefined();
      expect(fileOf(dist, new URL(String(answer['thumbnail_url'])).pathname)).toBeDefined();
    }
  });
});

describe('the sitemap and its kin', () => {
  test('dates each page as the page dates itself, and leaves out what is not indexed', () => {
    const entries = Array.from(
      read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\d)T/g),
      ([, url = '', day]) => [new URL(url).pathname, day] as const,
    );
    const days = new Map(entries);
    expect(days.size).toBe(pages.filter(isIndexed).length);
    const dated = pages.filter(isIndexed).flatMap(({ path, html }) => {
      const own = /"dateModified":"([^"]+)"/.exec(html)?.[1];
      return own ? [[path, own]] : [];
    });
    expect(dated.length).toBeGreaterThan(2 * archive.claims.size);
    expect(dated.filter(([path = '', own]) => days.get(path) !== own)).toEqual([]);
  });

  test('robots and the note for models lead to it and to the evidence', () => {
    expect(read('robots.txt')).toContain('sitemap-index.xml');
    expect(read('llms.txt')).toContain('/en/claims/');
  });
});

describe('redirects', () => {
  const moves = listMoves(archive).flatMap(({ page, from, to }) =>
    locales.map((locale) => ({
      from: pathOf(locale, { page, slug: from }),
      to: pathOf(locale, { page, slug: to }),
    })),
  );

  test('every moved address has a page that leads on, with a link, to a page that exists', () => {
    expect(moves).toHaveLength(locales.length * archive.redirects.length);
    for (const { from, to } of moves) {
      const html = pages.find(({ path }) => path === from)?.html ?? '';
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<a href="${to}">`);
      expect(fileOf(dist, to)).toBeDefined();
    }
  });

  test('and a line in the file of the hosts', () => {
    const lines = read('_redirects').trim().split('\n');
    const ofPages = moves.map(({ from, to }) => `${from} ${to} 301`);
    expect(lines.slice(0, ofPages.length)).toEqual(ofPages);
    const others = lines.slice(ofPages.length).map((line) => line.split(' ')[1] ?? '');
    expect(others.filter((to) => !fileOf(dist, to))).toEqual([]);
  });
});
