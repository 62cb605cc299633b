/** What an editor adds as the guides show must need no change of code, words or tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArchive } from '#archive/build/read-archive.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { type CollectionName, formatProblem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';
import { collectionSources } from '#archive/schemas/collections.ts';
import { listCiteFiles } from '#citing/cite-files.ts';
import { caseForms, layOutCase } from '#figures/case-layout.ts';
import { readZincMap } from '#map/build/zinc-map/zinc-map.ts';
import { listSearchRecords } from '#search/search-records.ts';
import { layOutCard } from '#share/build/cards/card-layout.ts';
import { describeCards } from '#share/build/cards/describe-cards.ts';
import { listDrawingFaults } from '../../support/drawings.ts';
import { growContent } from '../../support/grown-content.ts';
import { archive } from '../../support/real-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'grown-content-'));
growContent(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { content, problems } = checkContent(root);

describe('content with a record more of every kind', () => {
  test('has no problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('has grown in every collection that can grow', () => {
    const before = checkContent('.').content;
    const names = Object.keys(collectionSources) as CollectionName[];
    const same = names.filter((name) => content[name].length === before[name].length);
    expect(same.toSorted()).toEqual(['firstSteps', 'pages', 'site', 'villages']);
  });

  test('gives each new record its citation, its place in the search and its card', async () => {
    const grown = readArchive(root);
    const isNew = (id: string): boolean => id.startsWith('grown');
    const map = readZincMap('.', archive.villages);
    const files = listCiteFiles(grown, 'https://example.org').length;
    expect(files).toBeGreaterThan(listCiteFiles(archive, 'https://example.org').length);
    for (const locale of locales) {
      const found = listSearchRecords(grown, locale).filter(({ id }) => isNew(id));
      expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual([
        ...['claim', 'conflict', 'event', 'person', 'place', 'source', 'step', 'story', 'term'],
      ]);
    }
    const old = new Set(describeCards(archive, map).map(({ path }) => path));
    const cards = describeCards(grown, map).filter(({ path }) => !old.has(path));
    expect(cards).toHaveLength(
      locales.length *
        ['story', 'place', 'workshop', 'conflict', 'claim', 'another claim', 'source', 'itinerary']
          .length,
    );
    await Promise.all(cards.map((card) => layOutCard(card, map)));
  });

  test('is drawn without a fault', () => {
    const grown = readArchive(root);
    const faults = [
      ...[...grown.conflicts.values()].flatMap((conflict) => [
        ...listDrawingFaults(grown, conflict, 'wide'),
        ...listDrawingFaults(grown, conflict, 'narrow'),
      ]),
      ...grown.cases.flatMap((one) =>
        Object.values(caseForms).flatMap((form) =>
          layOutCase(grown, one, form).blocks.filter(
            ({ from, to, reach }) => !(from < to && reach <= form.reach),
          ),
        ),
      ),
    ];
    expect(faults).toEqual([]);
  });
});
