import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPlacePages } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { readZincMap } from '#map/build/zinc-map/zinc-map.ts';
import { listMarks } from '#map/map-marks.ts';
import { isHot } from '#map/name-layout.ts';
import { layOutCard } from '#share/build/cards/card-layout.ts';
import { isInside } from '#share/build/cards/card-type.ts';
import { describeCards } from '#share/build/cards/describe-cards.ts';
import { cardPathOf, listPages } from '#share/card-words.ts';
import { heatOf } from '#site/materials.ts';
import type { Route } from '#site/routes.ts';
import { deepRuns } from '../../support/depth.ts';
import { archive } from '../../support/real-archive.ts';

const map = readZincMap('.', archive.villages);
const cards = describeCards(archive, map);
/** What is left when a chat crops a card to a square. */
const square = { left: 285, top: 12, width: 630, height: 606 };
const siteName = 'JEJAK KNALPOT';

describe('share cards', () => {
  test('stand for each record, decade and main page, in both languages', () => {
    const routes: Route[] = [
      ...(['home', 'timeline', 'map', ...listPages] as const).map((page) => ({ page })),
      { page: 'timeline', slug: '1980' },
      ...[...archive.stories.values()].map(({ slug }) => ({ page: 'stories' as const, slug })),
      ...listPlacePages(archive).map(({ id }) => ({ page: 'places' as const, slug: id })),
      ...[...archive.conflicts.keys()].map((id) => ({ page: 'conflicts' as const, slug: id })),
      ...[...archive.claimPages.keys()].map((id) => ({ page: 'claims' as const, slug: id })),
      ...[...archive.sources.keys()].map((id) => ({ page: 'sources' as const, slug: id })),
    ];
    const wanted = locales.flatMap((locale) => routes.map((route) => cardPathOf(locale, route)));
    const paths = cards.map(({ path }) => `/${path}`);
    expect(new Set(paths).size).toBe(paths.length);
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join('dist', path)))).toEqual([]);
  });

  test('light a village as the map does, as its own facet in the heat of its decade', async () => {
    const mark = listMarks(archive, map.frame).find(isHot);
    const card = cards.find(({ path }) => path.endsWith(`/places/${mark?.id}.jpg`));
    const cell = map.cells.find(({ code }) => code === mark?.code);
    if (!mark || !card || !cell) throw new Error('no village is hot, or it has no card');
    const { svg } = await layOutCard(card, map);
    expect(svg).toContain(`<path d="${cell.path}" fill="${heatOf(mark.era)}"`);
    expect(svg).not.toContain('<circle');
  });

  test('keep every word in its box, in the middle square, and at least 28 pixels high', async () => {
    const faults: string[] = [];
    let words = 0;
    // A twentieth of them, another of each kind: a build refuses words that do not fit their box.
    const step = deepRuns(20, 1);
    const some = cards.filter((_, at) => at % step === 0);
    for (const card of some) {
      const layout = await layOutCard(card, map);
      words += layout.words.length;
      for (const { ink, size, lettering } of layout.words) {
        const isSafe = lettering.text === siteName || isInside(ink, square);
        const isWhole = isInside(ink, lettering.box) && isSafe;
        if (!isWhole || size < 28) faults.push(`${card.path}: ${lettering.text}`);
      }
    }
    expect(words).toBeGreaterThan(some.length * 2);
    expect(faults).toEqual([]);
  });
});
