import { expect, test } from 'vitest';
import { moveStop } from '#visit/browser/visit-moves.ts';

test.each([
  ['up', 'b', 'bac'],
  ['up', 'a', 'abc'],
  ['down', 'b', 'acb'],
  ['down', 'c', 'abc'],
  ['remove', 'b', 'ac'],
] as const)('%s moves %s so that the list reads %s', (move, id, list) => {
  expect(moveStop(['a', 'b', 'c'], id, move).join('')).toBe(list);
});
