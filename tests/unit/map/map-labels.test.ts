import { describe, expect, test } from 'vitest';
import { type Box, type MapLabel, type Named, placeLabels } from '#map/map-labels.ts';

/** Ten letters of size 10: 52 units wide and 12 high where a unit is a pixel. */
const tenLetters = { text: 'Purbalingg', size: 10 };
type Form = Named['mark']['form'];

const nameAt = (form: Form, part: Partial<Named> = {}): Named => ({
  mark: { id: form, form, x: 100, y: 100 },
  ...tenLetters,
  ...part,
});

const spotOf = ({ x, y, anchor, fits }: MapLabel) => [x, y, anchor, fits];
const placeOne = (form: Form, taken: readonly Box[] = [], unit = 1) =>
  placeLabels([nameAt(form)], { unit, taken }).map((label) => spotOf(label));

/** Where nothing is taken, and a unit is a pixel. */
const empty = { unit: 1, taken: [] };

/** What is taken around a spot, and a hair more than nothing. */
const around = (x: number, y: number): Box => ({
  ...{ left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 },
});

describe('the name of a square', () => {
  test('gives way to the left, then below, then above', () => {
    const [right, left, below] = [around(135, 100), around(65, 100), around(100, 114)];
    expect(placeOne('square')).toEqual([[109, 100, 'start', true]]);
    expect(placeOne('square', [right])).toEqual([[91, 100, 'end', true]]);
    expect(placeOne('square', [right, left])).toEqual([[100, 114, 'middle', true]]);
    expect(placeOne('square', [right, left, below])).toEqual([[100, 86, 'middle', true]]);
  });

  test('waits at its right side where all four are taken', () => {
    const all: Box = { left: 0, right: 200, top: 0, bottom: 200 };
    expect(placeOne('square', [all])).toEqual([[109, 100, 'start', false]]);
  });

  test('keeps its room on screen however far the map is away', () => {
    expect(placeOne('square', [], 2)).toEqual([[118, 100, 'start', true]]);
    const sides = [around(135, 100), around(65, 100)];
    expect(placeOne('square', sides, 2)).toEqual([[100, 128, 'middle', true]]);
  });
});

describe('the name of an area', () => {
  test('of a facet stays within half a line or so of its middle, or goes a good line up', () => {
    const [middle, above, below] = [around(100, 100), around(100, 88), around(100, 110)];
    expect(placeOne('facet')).toEqual([[100, 100, 'middle', true]]);
    expect(placeOne('facet', [middle])[0]?.[1]).toBeCloseTo(92.8, 9);
    expect(placeOne('facet', [middle, above])[0]?.[1]).toBeCloseTo(107.2, 9);
    const most = around(100, 95);
    expect(placeOne('facet', [middle, most, below])[0]?.[1]).toBeCloseTo(85.6, 9);
    expect(placeOne('facet', [middle, above, below])).toEqual([[100, 100, 'middle', false]]);
  });

  test('of a facet moves most of a line aside where a neighbour reaches into all its lines', () => {
    const neighbour: Box = { left: 0, right: 76, top: 80, bottom: 120 };
    const [[x, ...rest] = []] = placeOne('facet', [neighbour]);
    expect(x).toBeCloseTo(108.4, 9);
    expect(rest).toEqual([100, 'middle', true]);
  });

  test('of a facet goes up and aside where that alone is free', () => {
    const beside: Box = { left: 0, right: 76, top: 80, bottom: 120 };
    const under: Box = { left: 120, right: 200, top: 95, bottom: 130 };
    const [[x, y] = []] = placeOne('facet', [beside, under]);
    expect(x).toBeCloseTo(108.4, 9);
    expect(y).toBeCloseTo(85.6, 9);
  });

  test('of a district may go two lines off and four', () => {
    const ways = [100, 76, 124, 52, 148];
    const found = ways.map((_, at) => {
      const taken = ways.slice(0, at).map((y) => around(100, y));
      return placeOne('name', taken)[0];
    });
    expect(found).toEqual(ways.map((y) => [100, y, 'middle', true]));
  });
});

describe('names that meet', () => {
  // The name lies from 74 to 126 and from 94 to 106.
  test.each<[side: string, touching: Box, reaching: Partial<Box>]>([
    ['right', { left: 126, right: 200, top: 0, bottom: 200 }, { left: 125 }],
    ['left', { left: 0, right: 74, top: 0, bottom: 200 }, { right: 75 }],
    ['lower', { left: 0, right: 200, top: 106, bottom: 200 }, { top: 105 }],
    ['upper', { left: 0, right: 200, top: 0, bottom: 94 }, { bottom: 95 }],
  ])('may touch at the %s side and not lie over one another', (_, touching, reaching) => {
    const still = [[100, 100, 'middle', true]];
    expect(placeOne('facet', [touching])).toEqual(still);
    expect(placeOne('facet', [{ ...touching, ...reaching }])).not.toEqual(still);
  });

  test('are told apart by the side they are held at', () => {
    // Beginning at 109 it ends at 161; ending at 91 it begins at 39; in the middle it reaches 126.
    const wall = (left: number, right: number): Box => ({ left, right, top: 90, bottom: 110 });
    expect(placeOne('square', [wall(161, 300)])[0]?.[2]).toBe('start');
    expect(placeOne('square', [wall(160, 300)])[0]?.[2]).toBe('end');
    expect(placeOne('square', [wall(160, 300), wall(0, 39)])[0]?.[2]).toBe('end');
    expect(placeOne('square', [wall(160, 300), wall(0, 40)])[0]?.[2]).toBe('middle');
  });

  test('leave the first where it is, and the next out of its way', () => {
    const labels = placeLabels([nameAt('facet'), nameAt('name')], empty);
    expect(labels.map((label) => spotOf(label))).toEqual([
      [100, 100, 'middle', true],
      [100, 76, 'middle', true],
    ]);
  });

  test('leave room to one that waits no more than to none', () => {
    const all: Box = { left: 95, right: 105, top: 80, bottom: 120 };
    const aside = { id: 'aside', form: 'facet' as const, x: 140, y: 100 };
    const [waiting, other] = placeLabels([nameAt('facet'), nameAt('facet', { mark: aside })], {
      unit: 1,
      taken: [all],
    });
    expect(waiting?.fits).toBe(false);
    expect(other && spotOf(other)).toEqual([140, 100, 'middle', true]);
  });
});

describe('the shape below a name', () => {
  const shape: Box = { left: 60, right: 140, top: 60, bottom: 140 };

  test('is no obstacle to its own name and one to every later name', () => {
    const [own, later] = placeLabels([nameAt('facet', { shape }), nameAt('name')], empty);
    expect(own && spotOf(own)).toEqual([100, 100, 'middle', true]);
    expect(later && spotOf(later)).toEqual([100, 52, 'middle', true]);
  });

  test('is no obstacle to a name before it', () => {
    const aside = { id: 'aside', form: 'facet' as const, x: 300, y: 300 };
    const [first] = placeLabels([nameAt('facet'), nameAt('facet', { mark: aside, shape })], empty);
    expect(first?.fits).toBe(true);
  });

  test('keeps later names off although its own waits', () => {
    const own = nameAt('facet', { shape, text: 'a'.repeat(100) });
    const wall: Box = { left: 240, right: 360, top: 0, bottom: 200 };
    const [waiting, later] = placeLabels([own, nameAt('name')], { unit: 1, taken: [wall] });
    expect([waiting?.fits, later?.y]).toEqual([false, 52]);
  });
});

test('a name tells whose it is and what it says', () => {
  expect(placeLabels([nameAt('square', { text: 'Braling' })], empty)[0]).toMatchObject({
    id: 'square',
    text: 'Braling',
  });
});
