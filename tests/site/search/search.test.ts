import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { findAnswer } from '#search/browser/search-engine.ts';
import { listCustomRecords } from '#search/build/search-index.ts';
import { fileOf, listAttribute, readPages } from '../../support/built-site.ts';
import { deepRuns } from '../../support/depth.ts';
import { openIndex } from '../../support/node-pagefind.ts';
import { archive } from '../../support/real-archive.ts';
import { measureBytes } from '../../support/search-bytes.ts';
import { searchQueries } from '../../support/search-queries.ts';
import { scoreQueries } from '../../support/search-score.ts';

const dist = 'dist';

describe.each(locales)('the search in "%s"', (locale) => {
  test('indexes every record, each leading to a page and an anchor that exist', () => {
    const anchors = new Map(
      readPages(dist).map(({ path, html }) => [path, new Set(listAttribute(html, 'id'))]),
    );
    const records = listCustomRecords(archive, locale);
    const broken = records.filter(({ url }) => {
      const [path = '', anchor] = url.split('#');
      return !fileOf(dist, path) || (anchor && !anchors.get(path)?.has(anchor));
    });
    expect(broken.map(({ url }) => url)).toEqual([]);
    expect(records.filter(({ content }) => !content.trim())).toEqual([]);
    const entry = JSON.parse(
      readFileSync(join(dist, 'pagefind', locale, 'pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { page_count: number }> };
    expect(entry.languages[locale]?.page_count).toBe(records.length);
    const { claims, sources, events, terms } = archive;
    const kinds = [claims, sources, events, terms];
    expect(records.length).toBeGreaterThan(kinds.reduce((sum, { size }) => sum + size, 0));
  });

  test('has what is expected among the first three for 95 % of at least 60 queries', async () => {
    expect(searchQueries[locale].length).toBeGreaterThanOrEqual(60);
    const scored = await scoreQueries(await openIndex(dist, locale), locale);
    const missed = scored.filter(({ isFound }) => !isFound);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(
      Math.floor(scored.length * 0.05),
    );
  });

  test('moves at most 136 kB for any first query and 30 kB for any further one', async () => {
    const count = deepRuns(26, searchQueries[locale].length);
    const { first, further } = await measureBytes(dist, locale, count);
    expect(Math.max(...first)).toBeLessThanOrEqual(136_000);
    expect(Math.max(...further)).toBeLessThanOrEqual(30_000);
    expect(Math.min(...first)).toBeGreaterThan(80_000);
  });

  test('says nothing wrong to hostile queries', async () => {
    const sources = await openIndex(dist, locale);
    const hostile = [
      '<script>alert(1)</script>',
      'x'.repeat(10_000),
      'knalpot '.repeat(1250),
      '🔥🛵🇮🇩',
      'كاتم الصوت',
      '\u202Eknalpot',
      '.*+?^${}()|[]\\',
      '"drum" OR 1=1 --',
      '%00%0a&type=',
      '\u0000\uD800',
    ];
    for (const text of hostile) {
      const answer = await findAnswer(sources, { text, filters: {}, order: 'relevance' }, locale);
      expect(Array.isArray(answer.hits)).toBe(true);
    }
  });

  test('filters, counts and sorts', async () => {
    const sources = await openIndex(dist, locale);
    await sources.pagefind.filters();
    const ask = (filters: object, order: 'oldest' | 'newest') =>
      findAnswer(sources, { text: 'knalpot', filters, order }, locale);
    const all = await ask({}, 'oldest');
    const claims = await ask({ type: 'claim' }, 'oldest');
    expect(claims.hits).toHaveLength(all.counts['type']?.['claim'] ?? 0);
    expect(claims.counts['type']).toEqual(all.counts['type']);
    const newest = await ask({ type: 'event' }, 'newest');
    const [first] = await Promise.all(newest.hits.slice(0, 1).map((hit) => hit.data()));
    const found = await Promise.all(newest.hits.map((hit) => hit.data()));
    const years = found.map(({ meta }) => Number(/\d{4}/.exec(meta['date'] ?? '')?.[0] ?? 0));
    expect(Number(/\d{4}/.exec(first?.meta['date'] ?? '')?.[0])).toBe(Math.max(...years));
  });

  test('answers a misspelt word with the nearest one, and loads the word list only then', async () => {
    const asked: string[] = [];
    const sources = await openIndex(dist, locale, (path) => asked.push(path));
    const lists = (): string[] => asked.filter((path) => path.endsWith('words.json'));
    await findAnswer(sources, { text: 'knalpot', filters: {}, order: 'relevance' }, locale);
    expect(lists()).toEqual([]);
    const question = { text: 'knalpto', filters: {}, order: 'relevance' } as const;
    const { corrected, hits } = await findAnswer(sources, question, locale);
    expect(corrected).toBe('knalpot');
    expect(hits.length).toBeGreaterThan(0);
    expect(lists()).toEqual([`/pagefind/${locale}/words.json`]);
  });
});

test('a long question goes on with what holds all its words but one', async () => {
  const sources = await openIndex(dist, 'en');
  const question = {
    text: 'chrome plating of drums',
    filters: {},
    order: 'relevance',
  } as const;
  const { hits, full } = await findAnswer(sources, question, 'en');
  expect(full).toBeGreaterThan(0);
  expect(hits.length).toBeGreaterThan(full);
  expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
});

// It comes with what every element stands on: one file and so one request less on all other pages.
test('the opener and what keeps copies weigh at most 1.9 kB on every page', () => {
  const html = readFileSync(join(dist, 'istilah', 'index.html'), 'utf8');
  const scripts = listAttribute(html, 'src').filter((src) => src.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  const [opener = ''] = scripts;
  const text = readFileSync(join(dist, opener), 'utf8');
  const imported = Array.from(text.matchAll(/from"\.\/([^"]+)"/g), ([, name]) => name ?? '');
  const files = [join(dist, opener), ...imported.map((name) => join(dist, '_astro', name))];
  const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(weight).toBeLessThanOrEqual(1900);
});

test('the word list of a language stays small', () => {
  for (const locale of locales) {
    const file = join(dist, 'pagefind', locale, 'words.json');
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(14_000);
    expect(statSync(file).size).toBeGreaterThan(10_000);
  }
});
