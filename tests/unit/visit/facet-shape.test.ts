import { expect, test } from 'vitest';
import { boxAround, cornersOf } from '#visit/facet-shape.ts';

test('the corners of a facet are those of its outline, told from the edge or from the last', () => {
  expect(cornersOf('M10,20L30,5L-4.5-2Z')).toEqual([
    { x: 10, y: 20 },
    { x: 30, y: 5 },
    { x: -4.5, y: -2 },
  ]);
  expect(cornersOf('M10 20l5 -3l-1.5 4Z')).toEqual([
    { x: 10, y: 20 },
    { x: 15, y: 17 },
    { x: 13.5, y: 21 },
  ]);
  expect(cornersOf('m10 20L1 2m3 4')).toEqual([
    { x: 10, y: 20 },
    { x: 1, y: 2 },
    { x: 4, y: 6 },
  ]);
});

test('a box holds all its spots and no more', () => {
  const spots = [
    { x: 3, y: 9 },
    { x: -1, y: 4 },
    { x: 8, y: 7 },
  ];
  expect(boxAround(spots)).toEqual({ left: -1, top: 4, right: 8, bottom: 9 });
});
