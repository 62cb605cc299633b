/**
 * `npm run fonts`: cuts the site's fonts down to the glyphs it uses and writes them, with
 * their licences, to src/assets/fonts. Run it after a change of the lists below; the results
 * are committed, so building the site needs none of this.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = 'src/assets/fonts';

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const text = `${ascii}“”‘’–…·×°→←↑↓éèáà±≈≥≤½²•§©`;
const numerals = 'JEJAK KNALPOT 0123456789.,?–-~± an s Rp/½';

interface Cut {
  readonly from: string;
  readonly file: string;
  /** Gives it the letters of our own. */
  readonly isStencil?: true;
  /** The file for the pictures of pages, drawn by a library that reads no woff2. */
  readonly plain?: string;
  readonly glyphs: string;
  readonly axes?: Record<string, number | { min: number; max: number }>;
  readonly to: string;
}

const cuts: readonly Cut[] = [
  {
    from: '@fontsource/big-shoulders-stencil',
    file: 'big-shoulders-stencil-latin-800-normal.woff',
    glyphs: numerals,
    isStencil: true,
    plain: 'big-shoulders-stencil.otf',
    to: 'big-shoulders-stencil.woff2',
  },
  {
    from: '@fontsource-variable/big-shoulders',
    file: 'big-shoulders-latin-wght-normal.woff2',
    glyphs: text,
    axes: { wght: 700 },
    to: 'big-shoulders.woff2',
  },
  {
    from: '@fontsource-variable/plus-jakarta-sans',
    file: 'plus-jakarta-sans-latin-wght-normal.woff2',
    glyphs: text,
    axes: { wght: { min: 400, max: 700 } },
    to: 'plus-jakarta-sans.woff2',
  },
  {
    from: '@fontsource-variable/plus-jakarta-sans',
    file: 'plus-jakarta-sans-latin-wght-italic.woff2',
    glyphs: text,
    axes: { wght: 400 },
    to: 'plus-jakarta-sans-italic.woff2',
  },
];

/** Pieces of a letter as corners, x and y in turn, in the units of the face. */
type Pieces = readonly (readonly number[])[];

/**
 * Letters of our own. The face cuts L between stem and foot, so that it reads as an I and a full
 * stop; ours is cut through the stem, where K has its gap. It cuts the bar of 4 on both sides of
 * the stem, so that 204 reads as "204."; ours is cut on the left alone.
 */
const ownLetters: Readonly<Record<string, Pieces>> = {
  L: [
    [102, 1600, 380, 1600, 380, 940, 102, 940],
    [102, 0, 102, 839, 380, 839, 380, 246, 770, 246, 770, 0],
  ],
  4: [
    [412, 413, 44, 413, 44, 645, 221, 1093, 493, 1093, 315, 657, 412, 657],
    [538, 0, 538, 1600, 803, 1600, 803, 657, 1051, 657, 1051, 413, 803, 413, 803, 0],
  ],
};

/** The stencil with the letters of our own. Its licence (OFL 1.1) allows it and reserves no name. */
function cutAnew(whole: Buffer): Buffer {
  const font = opentype.parse(new Uint8Array(whole).buffer);
  for (const [letter, pieces] of Object.entries(ownLetters)) {
    const path = new opentype.Path();
    for (const [x = 0, y = 0, ...rest] of pieces) {
      path.moveTo(x, y);
      for (let at = 0; at < rest.length; at += 2) path.lineTo(rest[at] ?? 0, rest[at + 1] ?? 0);
      path.close();
    }
    font.charToGlyph(letter).path = path;
  }
  return Buffer.from(font.toArrayBuffer());
}

mkdirSync(target, { recursive: true });
for (const { from, file, glyphs, axes, isStencil, plain, to } of cuts) {
  const folder = dirname(require.resolve(`${from}/package.json`));
  const source = readFileSync(join(folder, 'files', file));
  const whole = isStencil ? cutAnew(source) : source;
  const cut = await subsetFont(whole, glyphs, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(join(target, to), cut);
  if (plain)
    writeFileSync(join(target, plain), await subsetFont(whole, glyphs, { targetFormat: 'sfnt' }));
  copyFileSync(join(folder, 'LICENSE'), join(target, `${from.split('/')[1]}-OFL.txt`));
  console.log(`${to}: ${cut.length} bytes`);
}
