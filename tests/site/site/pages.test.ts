import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '#archive/locale.ts';
import { isVague } from '#geo/point.ts';
import { pageWords } from '#site/page-words.ts';
import { type PageName, pathOf } from '#site/routes.ts';
import { siteWords } from '#site/words.ts';
import {
  fileOf,
  isIndexed,
  listAttribute,
  listRecordPaths,
  readPages,
} from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

const dist = 'dist';
const pages = readPages(dist);
const paths = new Set(pages.map(({ path }) => path));
const indexed = pages.filter(isIndexed);
const inIndonesian = indexed.filter(({ path }) => !path.startsWith('/en/'));
const inEnglish = indexed.filter(({ path }) => path.startsWith('/en/'));

/** The ids that no element of a page has. */
function listLacking(locale: Locale, page: PageName, ids: readonly string[]): string[] {
  const path = pathOf(locale, page);
  const html = pages.find((one) => one.path === path)?.html ?? '';
  const anchors = new Set(listAttribute(html, 'id'));
  return ids.filter((id) => !anchors.has(id)).map((id) => `${path}#${id}`);
}

describe('the set of pages', () => {
  test.each(locales)('tells on each list how many records the archive holds (%s)', (locale) => {
    const { counts } = siteWords[locale];
    const { home } = pageWords[locale];
    const told: [PageName, string][] = [
      ['claims', counts.claims(archive.claims.size)],
      ['sources', counts.sources(archive.sources.size)],
      ['conflicts', counts.conflicts(archive.conflicts.size)],
      ['stories', counts.stories(archive.stories.size)],
      ['timeline', counts.events(archive.events.size)],
      ['home', home.conflictMore(archive.conflicts.size)],
    ];
    const htmlOf = (page: PageName): string =>
      pages.find(({ path }) => path === pathOf(locale, page))?.html ?? '';
    expect(told.filter(([page, words]) => !htmlOf(page).includes(words))).toEqual([]);
  });

  test.each(locales)('shows every record that has no page of its own (%s)', (locale) => {
    const holders: [PageName, string[]][] = [
      ['timeline', [...archive.events.keys()]],
      ['glossary', [...archive.terms.keys()]],
      ['people', archive.people.map(({ id }) => id)],
      ['process', archive.steps.map(({ id }) => id)],
    ];
    expect(holders.flatMap(([page, ids]) => listLacking(locale, page, ids))).toEqual([]);
  });

  test('has a page for every claim, source, disagreement, story and named place, in both languages', () => {
    const wanted = locales.flatMap((locale) => listRecordPaths(archive, locale));
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
    const isBroken = ({ pathname, hash }: URL): boolean => {
      if (!fileOf(dist, pathname)) return true;
      const anchor = decodeURIComponent(hash.slice(1));
      // A visitor's list is the one fragment that is no anchor.
      const isAnchor = anchor !== '' && !anchor.startsWith('v=1.');
      return isAnchor && anchors.get(pathname)?.has(anchor) === false;
    };
    // Where each address was met first: most stand on every page.
    const met = new Map<string, string>();
    for (const { path, html } of pages) {
      for (const url of [...listAttribute(html, 'href'), ...listAttribute(html, 'src')]) {
        if (/^(https?:|mailto:|data:|geo:|om:)/.test(url)) continue;
        const full = url.startsWith('/') ? url : new URL(url, `http://site${path}`).href;
        if (!met.has(full)) met.set(full, path);
      }
    }
    const broken = [...met].filter(([url]) => isBroken(new URL(url, 'http://site')));
    expect(broken.map(([url, path]) => `${path} -> ${url}`)).toEqual([]);
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
      ...[...archive.claims.values()].map(({ note }) => note),
      ...[...archive.conflicts.values()].map(({ advice }) => advice),
      ...[...archive.places.values()].map(({ editorNote }) => editorNote),
      ...archive.people.map(({ note }) => note),
      ...[...archive.terms.values()].map(({ note }) => note),
    ].filter((note): note is string => (note?.length ?? 0) > 40);
    // What stands between two tags, or in one, is the same on many pages: each is read once.
    const all = [...new Set(pages.flatMap(({ html }) => html.split('<')))].join('\n');
    expect(notes).not.toEqual([]);
    expect(notes.filter((note) => all.includes(note))).toEqual([]);
  });

  test('gives no coordinate of a place that is known only roughly', () => {
    const vague = [...archive.places.values()].filter(
      ({ point }) => point !== null && isVague(point),
    );
    const leaks = vague.flatMap(({ id, point }) => {
      const page = pages.find(({ path }) => path === `/tempat/${id}/`);
      return page && point && page.html.includes(point.lat.toFixed(4)) ? [id] : [];
    });
    expect(vague).not.toEqual([]);
    expect(leaks).toEqual([]);
  });

  test('keeps unpublished places, such as the guessed seats of districts, to itself', () => {
    const hidden = [...archive.places.values()].filter(({ isPublished }) => !isPublished);
    expect(hidden.filter(({ id }) => pages.some(({ html }) => html.includes(id)))).toEqual([]);
  });
});
