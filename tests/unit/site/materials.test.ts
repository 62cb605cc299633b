import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ground,
  heat,
  ink,
  type Shade,
  sheet,
  softInk,
  white,
  zincFacets,
  zincLight,
} from '#site/materials.ts';

const css = ['palette', 'meaning'].map((name) =>
  readFileSync(`src/styles/tokens/${name}.css`, 'utf8'),
);
const tokens = new Map(
  Array.from(css.join('').matchAll(/--([\w-]+): ([^;]+);/g), ([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** What a token of the style sheet comes to in a theme: a colour of six digits. */
function colourOf(value: string, theme: keyof Shade): string {
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (pair) return colourOf(pair[theme === 'light' ? 1 : 2] ?? '', theme);
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return name ? colourOf(tokens.get(name) ?? '', theme) : longHex(value);
}

const longHex = (colour: string): string =>
  colour.replace(
    /^#(.)(.)(.)$/,
    (_, r: string, g: string, b: string) => `#${r}${r}${g}${g}${b}${b}`,
  );

describe('a material looks the same on pages and in pictures', () => {
  const eras = Object.entries(heat).map(([era, tint]) => [`era-${era}`, tint] as const);
  const sheets = { white, sheet, 'zinc-light': zincLight, ink, 'text-soft': softInk, ground };

  test.each([...Object.entries(sheets), ...eras])('%s', (token, colour) => {
    expect(colourOf(`var(--${token})`, 'light')).toBe(longHex(colour));
  });

  test('the lightest facet of the zinc sheet, by day and by night', () => {
    expect(colourOf('var(--cell-1)', 'light')).toBe(zincFacets[0]?.light);
    expect(colourOf('var(--cell-1)', 'dark')).toBe(zincFacets[0]?.dark);
  });

  test('no other file of TypeScript mixes a colour of its own', () => {
    const strangers = globSync('src/**/*.ts')
      .filter((file) => !file.endsWith('site/materials.ts'))
      .filter((file) => /#[\da-f]{6}\b/i.test(readFileSync(file, 'utf8')));
    expect(strangers).toEqual([]);
  });

  test('every token is used', () => {
    const sheets = globSync('src/**/*.{css,astro,ts,svg}').map((file) =>
      readFileSync(file, 'utf8'),
    );
    const all = sheets.join('\n');
    expect([...tokens.keys()].filter((name) => !all.includes(`var(--${name}`))).toEqual([]);
  });
});
