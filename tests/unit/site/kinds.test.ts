import { describe, expect, test } from 'vitest';
import { kinds } from '#archive/kinds.ts';
import { type RecordPage, recordPages } from '#archive/site-records.ts';
import { writePageFiles } from '#citing/cite-files.ts';
import { citePage } from '#citing/cite-page.ts';
import { toCitedPage } from '#citing/cited-page.ts';
import { describePage } from '#citing/json-ld.ts';
import { datePages } from '#site/build/sitemap.ts';
import { listPages } from '#site/pages.ts';
import { pageNames, pathOf } from '#site/routes.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

const site = 'https://example.org';
const line = { id: 'Satu baris.', en: 'A line.' };

/** The small archive and the first record of a kind in it. */
function openKind(page: RecordPage) {
  const archive = linkSmallArchive();
  return { archive, kind: kinds[page], id: kinds[page].ids(archive)[0] ?? '' };
}

describe('a record that a change names', () => {
  test.each(recordPages)('of %s has its day on the page, in its citation and sitemap', (page) => {
    const { id } = openKind(page);
    const changed = linkSmallArchive((small) => {
      const pages = [`${page}/${id}`];
      small.set(['changes.yaml', 'first-edition'], ['date'], '2021-11-21');
      small.add('changes.yaml', { id: 'later', date: '2023-03-04', pages, text: line });
    });
    const cited = toCitedPage(changed, page, id, 'en', site);
    expect(cited.version).toMatchObject({ published: '2021-11-21', changed: '2023-03-04' });
    const described = { ...cited, ...cited.version, description: '' };
    expect(describePage('WebPage', described, changed.site, site, [])).toMatchObject({
      dateModified: '2023-03-04',
    });
    for (const { html } of citePage(changed.site, cited)) expect(html).toContain('2023');
    for (const { text } of writePageFiles(changed.site, cited)) {
      expect(text).toMatch(/2023[-/]03[-/]04/);
    }
    const days = datePages(changed);
    for (const locale of ['id', 'en'] as const) {
      expect(days.get(pathOf(locale, cited.route).slice(1))).toBe('2023-03-04');
    }
    const others = [...days.values()].filter((day) => day === '2023-03-04');
    expect(others).toHaveLength(2);
  });

  test('leaves every page no change names at the day the whole was published', () => {
    expect(new Set(datePages(linkSmallArchive()).values())).toEqual(new Set(['2026-11-21']));
  });
});

describe('the pages of the site', () => {
  test('stand at an address of their own, each in both languages', () => {
    const paths = listPages(linkSmallArchive()).map((page) => pathOf(page.locale, page));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('/en/'))).toHaveLength(paths.length / 2);
  });

  test('are one of every name in the route table, and one for each record', () => {
    const archive = linkSmallArchive();
    const pages = listPages(archive);
    const kept = new Set(pages.map(({ page }) => page));
    // The small archive has no ready itinerary.
    expect(pageNames.filter((name) => !kept.has(name))).toEqual(['itineraries']);
    for (const page of recordPages) {
      const ids = pages.flatMap((one) => (one.page === page && one.id ? [one.id] : []));
      expect(new Set(ids)).toEqual(new Set(kinds[page].ids(archive)));
    }
  });
});

describe('a record', () => {
  test.each(recordPages)('of %s has a title, a name and sources of its own', (page) => {
    const { archive, kind, id } = openKind(page);
    expect(kind.title(archive, id).en).not.toBe('');
    expect(kind.name(archive, id).id).not.toBe('');
    const known = new Set(archive.sources.values());
    expect(kind.sources(archive, id).every((source) => known.has(source))).toBe(true);
    expect(() => kind.title(archive, 'nowhere')).toThrow('nowhere');
  });

  test('goes by its number in links when it is a claim, by its title otherwise', () => {
    const archive = linkSmallArchive();
    expect(kinds.claims.name(archive, 'count-1980').en).toBe('count-1980');
    expect(kinds.stories.name(archive, 'first').en).toBe('Seventeen workshops');
  });
});
