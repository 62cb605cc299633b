import { expect, test } from 'vitest';
import { readLight } from '#map/zinc-map.ts';

test('a hot facet shines in its lightest parts, is dark in its darkest and plain between', () => {
  const spangles = [1, 2, 3, 4, 5, 6, 7, 8].map((shade) => ({ path: `M${shade}Z`, shade }));
  const cell = { code: '33.03', path: 'M0Z', shade: 4, spangles };
  expect(readLight(cell)).toEqual({ lit: 'M1ZM2ZM3Z', shaded: 'M6ZM7ZM8Z' });
});
