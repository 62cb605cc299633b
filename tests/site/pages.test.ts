import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#integrations/content/read-content.ts';
import { linkArchive, listPlacePages } from '#domain/archive.ts';
import { recordsOf } from '#domain/content.ts';
import { fileOf, isIndexed, listAttribute, readPages } from '../support/built-site.ts';

const dist = 'dist';
const pages = readPages(dist);
const paths = new Set(pages.map(({ path }) => path));
const { content } = checkContent(resolve('.'));

const archive = linkArchive(recordsOf(content));
const indexed = pages.filter(isIndexed);
const inIndonesian = indexed.filter(({ path }) => !path.startsWith('/en/'));
const inEnglish = indexed.filter(({ path }) => path.startsWith('/en/'));

describe('the set of pages', () => {
  test('holds the whole archive: 285 claims, 131 sources, 42 disagreements, 5 stories', () => {
    const sizes = [archive.claims, archive.sources, archive.conflicts, archive.stories];
    expect(sizes.map(({ size }) => size)).toEqual([285, 131, 42, 5]);
    expect(archive.events.size).toBeGreaterThanOrEqual(60);
    expect(archive.villages).toHaveLength(239);
    expect(archive.gaps).toHaveLength(7);
  });

  test('has a page for every claim, source, disagreement, story and named place, in both languages', () => {
    const wanted = [
      ...[...archive.claims.keys()].flatMap((id) => [`/klaim/${id}/`, `/en/claims/${id}/`]),
      ...[...archive.sources.keys()].flatMap((id) => [`/sumber/${id}/`, `/en/sources/${id}/`]),
      ...[...archive.conflicts.keys()].flatMap((id) => [
        `/perbedaan/${id}/`,
        `/en/conflicts/${id}/`,
      ]),
      ...[...archive.stories.values()].flatMap(({ slug }) => [
        `/cerita/${slug.id}/`,
        `/en/stories/${slug.en}/`,
      ]),
      ...listPlacePages(archive).flatMap(({ id }) => [`/tempat/${id}/`, `/en/places/${id}/`]),
    ];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('is the same in both languages, each page naming its twin and its twin naming it', () => {
    expect(inIndonesian).toHaveLength(inEnglish.length);
    const twins = new Map(
      pages.flatMap(({ path, html }) => {
        const links = html.matchAll(/rel="alternate" hreflang="(id|en)" href="([^"]+)"/g);
        const found = Array.from(links, ([, , href]) => new URL(href ?? '').pathname);
        const twin = found.find((other) => other !== path);
        return twin ? [[path, twin] as const] : [];
      }),
    );
    expect(twins.size).toBe(indexed.length);
    const unpaired = [...twins].filter(([path, twin]) => twins.get(twin) !== path);
    expect(unpaired).toEqual([]);
  });

  test('gives each page a title and a description of its own, in its language', () => {
    const heads = [...inIndonesian, ...inEnglish].map(({ path, html }) => ({
      path,
      lang: /<html lang="(\w+)"/.exec(html)?.[1],
      title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '',
      description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '',
    }));
    const wrongLanguage = heads.filter(
      ({ path, lang }) => lang !== (path.startsWith('/en/') ? 'en' : 'id'),
    );
    expect(wrongLanguage).toEqual([]);
    expect(heads.filter(({ title }) => title.length < 8)).toEqual([]);
    expect(heads.filter(({ description }) => description.length < 50)).toEqual([]);
    for (const locale of ['id', 'en']) {
      const own = heads.filter(({ lang }) => lang === locale).map(({ title }) => title);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('stands in the sitemap, each page with its twin', () => {
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    const listed = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url);
    expect(listed).toHaveLength(indexed.length);
    const links = sitemap.match(/<xhtml:link[^>]*hreflang="(id|en|x-default)"/g) ?? [];
    expect(links).toHaveLength(listed.length * 3);
  });
});

describe('links', () => {
  test('lead to a file and to an anchor that exist', () => {
    const anchors = new Map(
      pages.map(({ path, html }) => [path, new Set(listAttribute(html, 'id'))]),
    );
    const broken = pages.flatMap(({ path, html }) =>
      [...listAttribute(html, 'href'), ...listAttribute(html, 'src')]
        .filter((url) => !/^(https?:|mailto:|data:|geo:|om:)/.test(url))
        .filter((url) => {
          const target = new URL(url, `http://site${path}`);
          if (!fileOf(dist, target.pathname)) return true;
          const anchor = decodeURIComponent(target.hash.slice(1));
          // A visitor's list is the one fragment that is no anchor.
          return (
            anchor !== '' &&
            !anchor.startsWith('v=1.') &&
            anchors.get(target.pathname)?.has(anchor) === false
          );
        })
        .map((url) => `${path} -> ${url}`),
    );
    expect(broken).toEqual([]);
  });

  test('load nothing from anybody else', () => {
    const foreign = pages.flatMap(({ path, html }) => {
      const loaded = html.matchAll(
        /<(?:script|img|iframe|image|link rel="(?:stylesheet|preload|icon|modulepreload)")[^>]*(?:src|href)="(https?:[^"]+)"/g,
      );
      return Array.from(loaded, ([, url]) => `${path} -> ${url ?? ''}`);
    });
    expect(foreign).toEqual([]);
  });
});

describe('what is published', () => {
  test('holds no note that is for editors', () => {
    const notes = [
      ...content.claims.map(({ data }) => data.note),
      ...content.conflicts.map(({ data }) => data.advice),
      ...content.places.map(({ data }) => data.editorNote),
      ...content.people.map(({ data }) => data.note),
      ...content.terms.map(({ data }) => data.note),
    ].filter((note): note is string => (note?.length ?? 0) > 40);
    const all = pages.map(({ html }) => html).join('\n');
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.filter((note) => all.includes(note))).toEqual([]);
  });

  test('gives no coordinate of a place that is known only roughly', () => {
    const vague = [...archive.places.values()].filter(
      ({ point }) => point !== null && point.precision > 250,
    );
    const leaks = vague.flatMap(({ id, point }) => {
      const page = pages.find(({ path }) => path === `/tempat/${id}/`);
      return page && point && page.html.includes(point.lat.toFixed(4)) ? [id] : [];
    });
    expect(vague.length).toBeGreaterThan(60);
    expect(leaks).toEqual([]);
  });

  test('keeps the guessed seats of districts to itself', () => {
    const seats = parse(readFileSync('content/places/seats-unpublished.yaml', 'utf8')) as {
      id: string;
    }[];
    expect(seats).toHaveLength(14);
    expect(seats.filter(({ id }) => pages.some(({ html }) => html.includes(id)))).toEqual([]);
  });
});
