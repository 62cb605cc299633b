/**
 * `npm run fonts`: cuts the site's fonts down to the glyphs it uses and writes them, with
 * their licences, to src/assets/fonts. Run it after a change of the lists below; the results
 * are committed, so building the site needs none of this.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = 'src/assets/fonts';

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const text = `${ascii}“”‘’–…·×°→←↑↓éèáà±≈≥≤½²•§©`;
const numerals = 'JEJAK KNALPOT 0123456789.,?–-~± an s Rp/';

interface Cut {
  readonly from: string;
  readonly file: string;
  readonly glyphs: string;
  readonly axes?: Record<string, number | { min: number; max: number }>;
  readonly to: string;
}

const cuts: readonly Cut[] = [
  {
    from: '@fontsource/big-shoulders-stencil',
    file: 'big-shoulders-stencil-latin-800-normal.woff2',
    glyphs: numerals,
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

mkdirSync(target, { recursive: true });
for (const { from, file, glyphs, axes, to } of cuts) {
  const folder = dirname(require.resolve(`${from}/package.json`));
  const whole = readFileSync(join(folder, 'files', file));
  const cut = await subsetFont(whole, glyphs, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(join(target, to), cut);
  copyFileSync(join(folder, 'LICENSE'), join(target, `${from.split('/')[1]}-OFL.txt`));
  console.log(`${to}: ${cut.length} bytes`);
}
