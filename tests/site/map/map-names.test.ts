/** Names on the maps of the built pages, against the villages they stand among. */
import { expect, test } from 'vitest';
import { readZincMap } from '#map/build/zinc-map/zinc-map.ts';
import { districtAt } from '#map/zinc-map.ts';
import { readPages } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

test('the name of a district stands in it on every map', () => {
  const { villages } = readZincMap('.', archive.villages);
  const names = readPages('dist').flatMap(({ path, html }) =>
    Array.from(
      html.matchAll(/<text(?=[^>]*class="[^"]*\bdistrict\b)([^>]*)>\s*([^<]+?)\s*<\/text>/g),
      ([, tag = '', name]) => {
        const [x = 0, y = 0] = ['x', 'y'].map((side) =>
          Number(new RegExp(` ${side}="([^"]+)"`).exec(tag)?.[1]),
        );
        return { name, in: districtAt(villages, x, y), path };
      },
    ),
  );
  expect(new Set(names.map(({ path }) => path)).size).toBeGreaterThan(10);
  expect(names.filter((one) => one.name !== one.in)).toEqual([]);
});
