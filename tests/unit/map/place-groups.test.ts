import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexPlaces,
  isShown,
  listGroups,
  narrowGroups,
  toCandidate,
} from '#map/browser/place-groups.ts';
import { wholeView } from '#narrowing/view-state.ts';
import { seed } from '../../support/depth.ts';
import { generatePlaces } from '../../support/many-places.ts';
import { viewState } from '../../support/view-states.ts';

const places = generatePlaces(1000).map((place) => toCandidate(place));
const index = indexPlaces(places);
const world: [number, number, number, number] = [100, -20, 120, 5];

describe('groups of places', () => {
  test('hold every place once, at any zoom', () => {
    for (const zoom of [8, 11.4, 14, 16]) {
      const groups = listGroups(index, world, zoom);
      const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
      expect(ids).toHaveLength(places.length);
      expect(new Set(ids).size).toBe(places.length);
    }
    expect(listGroups(index, world, 8).length).toBeLessThan(listGroups(index, world, 13).length);
  });

  test('show the places that match a view, all of them and no other', () => {
    const groups = listGroups(index, world, 11);
    fc.assert(
      fc.property(viewState, (state) => {
        const narrowed = narrowGroups(groups, state);
        for (const { members, first, count, counts } of narrowed) {
          const shown = members.filter((place) => isShown(place, state));
          expect([first, count]).toEqual([shown[0], shown.length]);
          for (const [tint, many] of counts) {
            expect(many).toBe(shown.filter((place) => place.tint === tint).length);
          }
        }
        const total = narrowed.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(places.filter((place) => isShown(place, state)).length);
      }),
      { seed, numRuns: 50 },
    );
  });

  test('stay in their place while time passes, until one place is left', () => {
    const groups = listGroups(index, world, 11);
    const early = narrowGroups(groups, { ...wholeView, from: 1940, to: 1960 });
    const spots = new Set(groups.map(({ lat, lon }) => `${lat},${lon}`));
    for (const { first, count, lat, lon, opensAt } of early) {
      if (count > 1) expect(spots.has(`${lat},${lon}`)).toBe(true);
      else expect([lat, lon, opensAt]).toEqual([first.lat, first.lon, null]);
    }
    expect(early.length).toBeGreaterThan(10);
  });

  test('take a place that no date names out of every period, and out of none', () => {
    const [given] = generatePlaces(1);
    if (!given) throw new Error('a place was asked for');
    const { when: _, ...undated } = given;
    const place = toCandidate(undated);
    expect(place.tint).toBe('undated');
    expect(isShown(place, wholeView)).toBe(true);
    expect(isShown(place, { ...wholeView, from: 1990, to: 1999 })).toBe(false);
    expect(toCandidate({ ...undated, when: '..1985' }).tint).toBe('1980');
  });
});
