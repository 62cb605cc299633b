import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Feature,
  listUnguarded,
  scriptFeatures,
  styleFeatures,
  withoutBetter,
  withoutSupports,
} from '../../support/browser-features.ts';

/** The oldest browsers the site is made for: `browsers` of astro.config.mjs. */
const oldest = { chrome: 107, safari: 16 };

function findIn(pattern: string, features: readonly Feature[]): Record<string, string[]> {
  const files = globSync(pattern);
  expect(files).not.toEqual([]);
  const found = files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const kept = file.endsWith('.css') ? withoutBetter(withoutSupports(text)) : text;
    return [file, listUnguarded(kept, features)] as const;
  });
  return Object.fromEntries(found.filter(([, names]) => names.length));
}

describe('what is sent to browsers', () => {
  test.each([
    ['dist/_astro/*.js', scriptFeatures],
    ['dist/pagefind/*/*.js', scriptFeatures],
    ['dist/_astro/*.css', styleFeatures],
  ] as const)('%s uses nothing the oldest of them lack, or asks first', (pattern, features) => {
    expect(findIn(pattern, features)).toEqual({});
  });

  test('is measured by what these lack, and by the versions the build is made for', () => {
    const { chrome, safari } = oldest;
    const known = [...scriptFeatures, ...styleFeatures].filter(
      ({ since }) => since.chrome <= chrome && since.safari <= safari,
    );
    expect(known).toEqual([]);
    const config = readFileSync('astro.config.mjs', 'utf8');
    expect(config).toContain(`['chrome${chrome}', 'safari${safari}']`);
  });
});

test.each([
  ['const a=[].toSorted()', 'arrays changed by copy'],
  ['r=/(?<=a)b/', 'looking behind'],
  ['e.showPopover()', 'popover'],
])('%s is found', (text, name) => {
  expect(listUnguarded(text, scriptFeatures).join()).toContain(name);
});

test.each([
  ['a{color:red;color:oklch(0 0 0)}', []],
  ['@supports (color:oklch(0 0 0)){a{color:oklch(0 0 0)}}', []],
  ['a{height:100dvh}', ['units of the moving screen (Chrome 108, Safari 15.4)']],
] as const)('%s is judged by its fallback', (css, found) => {
  expect(listUnguarded(withoutBetter(withoutSupports(css)), styleFeatures)).toEqual(found);
});
