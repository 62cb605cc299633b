import { describe, expect, test } from 'vitest';
import type { MapLabel } from '#map/map-labels.ts';
import type { MapMark } from '#map/map-marks.ts';
import type { View } from '#map/map-view.ts';
import { isHot, layOutNames, type Width } from '#map/name-layout.ts';
import type { ZincLabel, ZincVillage } from '#map/zinc-map.ts';
import { aPlace, both } from '../../support/builders.ts';

/** A cold facet whose middle is at 0, 0. */
function aMark(part: Partial<MapMark> = {}, name = ''): MapMark {
  return {
    ...{ id: 'mark', form: 'facet', code: null, workshops: [], x: 0, y: 0, radius: 20 },
    ...{ point: { lat: -7.4, lon: 109.4, precision: 500 }, isArea: true, era: 'undated' },
    places: [aPlace({ name: both(name) })],
    ...part,
  };
}

interface Layout {
  readonly named?: readonly MapMark[];
  readonly circles?: readonly MapMark[];
  readonly districts?: readonly (ZincLabel & { mark?: string })[];
  readonly width?: Width;
  readonly unit?: number;
  /** Another size the picture may have. */
  readonly other?: number;
  readonly villages?: readonly ZincVillage[];
  /** What is seen of the map; nobody can move a still one. */
  readonly view?: View;
  readonly still?: boolean;
}

/** All of it, as far as a test reaches. */
const everything: View = [-5000, -5000, 10_000, 10_000];

/** A village of the district "A". */
const home: ZincVillage = { name: 'home', district: 'A', x: 0, y: 0 };

const layOut = ({ named = [], circles = [], districts = [], ...rest }: Layout): MapLabel[] => {
  const { width = 'wide', unit = 1, other = unit, villages = [home] } = rest;
  const { view = everything, still = false } = rest;
  const picture = { width, units: [unit, other], locale: 'id' as const, villages };
  return layOutNames(named, circles, districts, { ...picture, view, isStill: still });
};

/** A district's name of one letter, about ten units wide and some twenty high. */
const district = (x: number, y: number): ZincLabel => ({ name: 'A', x, y });
/** Whether a district's name stands where the sheet has it. */
const isStill = (x: number, y: number, layout: Layout): boolean =>
  layOut({ ...layout, districts: [district(x, y)] }).find(({ id }) => !id)?.y === y;

describe('a village', () => {
  test('is hot where a source dates the making of exhausts, and nothing else is', () => {
    expect(isHot({ form: 'facet', era: '1980' })).toBe(true);
    expect(isHot({ form: 'facet', era: 'undated' })).toBe(false);
    expect(isHot({ form: 'circle', era: '1980' })).toBe(false);
  });

  test('that is hot has no other name on it, one that is cold may', () => {
    const hot = aMark({ era: '1980', radius: 100 });
    expect(layOut({ named: [hot], districts: [district(0, 0)] })).toEqual([]);
    expect(isStill(0, 60, { named: [hot] })).toBe(false);
    expect(isStill(0, 60, { named: [aMark({ radius: 100 })] })).toBe(true);
  });

  test('that is hot keeps names off the part that surely is its own, all around', () => {
    const named = [aMark({ era: '1980', radius: 100 })];
    const [side, end] = [80 + 5, 80 + 12];
    for (const [x, y] of [
      [side, 0],
      [-side, 0],
      [0, end],
      [0, -end],
    ] as const) {
      expect(isStill(x, y, { named })).toBe(true);
      expect(isStill(x * 0.9, y * 0.9, { named })).toBe(false);
    }
  });
});

test('a name keeps off the others at each size the picture may have', () => {
  // A facet's name of ten letters is some 88 pixels wide; a district's stands 60 units aside.
  const named = [aMark({ era: '1980', radius: 1 }, 'Purbalingg')];
  expect(isStill(60, 0, { named })).toBe(true);
  expect(isStill(60, 0, { named, other: 2 })).toBe(false);
});

describe('a circle', () => {
  test('has its call-out clear at each size the picture may have', () => {
    const circles = [aMark({ form: 'circle', radius: 10 })];
    expect(isStill(300, 200, { circles })).toBe(true);
    expect(isStill(300, 200, { circles, other: 1.5 })).toBe(false);
  });

  test('keeps names off all of it', () => {
    const circles = [aMark({ form: 'circle', radius: 50 })];
    for (const [x, y] of [
      [55, 0],
      [-55, 0],
      [0, 62],
      [0, -62],
    ] as const) {
      expect(isStill(x, y, { circles })).toBe(true);
      expect(isStill(x * 0.8, y * 0.8, { circles })).toBe(false);
    }
  });

  // Each line: a middle whose name is clear of the call-out, and one under it, in CSS pixels.
  test.each<[Width, unit: number, clear: [number, number][], under: [number, number][]]>([
    [
      'wide',
      1,
      [
        [120, 124],
        [560, 124],
        [300, 75],
        [300, 173],
      ],
      [
        [140, 124],
        [530, 124],
        [300, 87],
        [300, 160],
      ],
    ],
    [
      'wide',
      2,
      [
        [240, 248],
        [1120, 248],
        [600, 150],
        [600, 346],
      ],
      [
        [280, 248],
        [1070, 248],
        [600, 174],
        [600, 320],
      ],
    ],
    // At a narrow picture it hangs from the circle's foot, 10 below its middle.
    [
      'narrow',
      1,
      [
        [-43, 52],
        [129, 52],
        [60, -5],
        [60, 109],
      ],
      [
        [-30, 52],
        [115, 52],
        [60, 5],
        [60, 98],
      ],
    ],
    [
      'narrow',
      2,
      [
        [-86, 94],
        [258, 94],
        [120, -14],
        [120, 208],
      ],
      [
        [-60, 94],
        [230, 94],
        [120, -4],
        [120, 190],
      ],
    ],
  ])('of a %s picture at %d units a pixel has its call-out clear', (width, unit, clear, under) => {
    const circles = [aMark({ form: 'circle', radius: 10, x: 1000, y: 2000 })];
    const isStillAt = ([x, y]: [number, number]) =>
      isStill(1000 + x, 2000 + y, { circles, width, unit });
    expect(clear.map((spot) => isStillAt(spot))).toEqual([true, true, true, true]);
    expect(under.map((spot) => isStillAt(spot))).toEqual([false, false, false, false]);
  });
});

test('the call-out of a low picture stands nearer to its circle', () => {
  // Where the picture is high the line turns 128 pixels under the middle, in a low one at a fifth.
  const layout = { circles: [aMark({ form: 'circle', radius: 10 })] };
  const low: View = [-200, -150, 600, 300];
  expect(isStill(200, 124, layout)).toBe(false);
  expect(isStill(200, 124, { ...layout, view: low })).toBe(true);
  expect(isStill(200, 50, layout)).toBe(true);
  expect(isStill(200, 50, { ...layout, view: low })).toBe(false);
});

test('the names of two villages side by side give way by what their letters take', () => {
  const name = (text: string, x: number): MapMark => aMark({ era: '1980', radius: 1, x }, text);
  const [one, other] = layOut({ named: [name('Gemuruh', 0), name('Illi', 55)] });
  expect([one?.y, other?.y]).toEqual([0, 0]);
  const [, higher] = layOut({ named: [name('Gemuruh', 0), name('Wmwm', 65)] });
  expect(higher?.y).toBeLessThan(0);
});

describe('the names of a picture', () => {
  const square = (x: number, y: number, name: string): MapMark =>
    aMark({ id: 'square', form: 'square', isArea: false, radius: 0, x, y }, name);

  test('stand in the language of the page, without what a bracket or a comma adds', () => {
    const place = aPlace({ name: { id: 'Alun-alun (pusat)', en: 'Square, the main one' } });
    const named = [square(0, 0, ''), aMark({ places: [place], x: 300 })];
    const picture = { width: 'wide' as const, units: [1], villages: [home], view: everything };
    const inLocale = (locale: 'id' | 'en') =>
      layOutNames(named, [], [], { ...picture, isStill: false, locale }).map(({ text }) => text);
    expect(inLocale('id')).toEqual(['Alun-alun']);
    expect(inLocale('en')).toEqual(['Square']);
  });

  test('give the right of way to villages, then squares, then districts', () => {
    const labels = layOut({
      named: [square(-40, 0, 'Museum'), aMark({}, 'Sayangan')],
      districts: [{ name: 'BRALING', x: 0, y: 0 }],
      villages: [{ ...home, district: 'BRALING' }],
    });
    expect(labels.map(({ text, x, y }) => [text, x, y === 0])).toEqual([
      ['Sayangan', 0, true],
      ['Museum', -49, true],
      ['BRALING', 0, false],
    ]);
  });

  test('are left out for a district without room, and wait for a place without', () => {
    const hot = aMark({ era: '1980', radius: 1000 });
    const labels = layOut({ named: [hot, square(0, 0, 'Museum')], districts: [district(0, 0)] });
    expect(labels.map(({ id, text, fits }) => [id, text, fits])).toEqual([
      ['square', 'Museum', false],
    ]);
  });

  test('are none for districts and circles among what is named: they have their own', () => {
    const others = (['name', 'circle'] as const).map((form) => aMark({ form }, 'Kalimanah'));
    expect(layOut({ named: others })).toEqual([]);
  });

  test('need less room where letters are smaller', () => {
    // Two names of eight letters side by side, 65 pixels apart.
    const named = [aMark({}, 'Sayangan'), aMark({ x: 65 }, 'Sayangan')];
    const areLevel = (width: Width) => layOut({ named, width }).every(({ y }) => y === 0);
    expect([areLevel('wide'), areLevel('narrow')]).toEqual([false, true]);
  });
});

test('a district without room in its own land gets no name, rather than one in its neighbour', () => {
  const layout = { named: [aMark({ era: '1980', radius: 10 })], districts: [district(0, 0)] };
  const [moved] = layOut(layout);
  expect(Math.abs(moved?.y ?? 0)).toBeGreaterThan(10);
  const beside = [-1, 1].map((side) => ({ ...home, district: 'B', y: side * 30 }));
  expect(layOut({ ...layout, villages: [home, ...beside] })).toEqual([]);
});

describe('the name of a district at the edge of what is seen', () => {
  // Ten letters are some 99 pixels wide; the view begins at 0 and ends at 1,000.
  const view: View = [0, 0, 1000, 1000];
  const long = { name: 'Purbalingg', x: 20, y: 500 };
  const villages = [{ ...home, district: long.name }];
  const leftAt = (x: number, more: Layout = {}): number[] =>
    layOut({ districts: [{ ...long, x }], villages, view, ...more }).map((label) => label.x);

  test('moves in as far as it takes, from either side', () => {
    expect(leftAt(500)).toEqual([500]);
    expect(leftAt(20)[0]).toBeCloseTo(49.4, 9);
    expect(leftAt(-20)[0]).toBeCloseTo(49.4, 9);
    expect(leftAt(990)[0]).toBeCloseTo(950.6, 9);
  });

  test('moves in for the size at which it takes most room', () => {
    expect(leftAt(20, { other: 2 })[0]).toBeCloseTo(98.8, 9);
  });

  test('stays where nothing of it is seen, and where it would leave its land', () => {
    expect(leftAt(-60)).toEqual([-60]);
    const aside = { name: 'there', district: 'Other', x: 45, y: 500 };
    const at20 = { ...home, district: long.name, x: 20, y: 500 };
    expect(layOut({ districts: [long], villages: [at20, aside], view })).toEqual([]);
  });
});

test('a district that is a link keeps its name where there is no room', () => {
  const hot = aMark({ era: '1980', radius: 1000 });
  const mark = { ...district(0, 0), mark: 'kec-a' };
  expect(layOut({ named: [hot], districts: [mark] }).map(({ id, x, y }) => [id, x, y])).toEqual([
    ['kec-a', 0, 0],
  ]);
});

test('a still picture has no name that its edge cuts, and a moving one may', () => {
  const named = [aMark({ form: 'facet' }, 'Purbalingg')];
  const view: View = [0, -500, 1000, 1000];
  const waits = (still: boolean) => layOut({ named, view, still }).map(({ fits }) => !fits);
  expect(waits(true)).toEqual([true]);
  expect(waits(false)).toEqual([false]);
});
