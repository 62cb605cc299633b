import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import satori from 'satori';

/** Smallest letters on a card, in pixels: still legible when a chat shows it a third as wide. */
export const leastType = 28;

const require = createRequire(import.meta.url);
const fileOf = (name: string, weight: number): string =>
  require.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff`);

/** The stencil of the pages, with their L. */
const stencil = fileURLToPath(
  new URL('../../../assets/fonts/big-shoulders-stencil.otf', import.meta.url),
);

/** Static cuts: satori draws a variable font at its thinnest. */
const cuts = [
  { name: 'Stencil', file: stencil, weight: 800 },
  { name: 'Shoulders', file: fileOf('big-shoulders', 700), weight: 700 },
  { name: 'Jakarta', file: fileOf('plus-jakarta-sans', 600), weight: 600 },
] as const;

/** The files the letters come from. */
export const fontFiles: readonly string[] = cuts.map(({ file }) => file);

const fonts = cuts.map(({ file, ...cut }) => ({
  ...cut,
  data: readFileSync(file),
  style: 'normal' as const,
}));

/** A box in pixels of the card. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Some words, the box they must stay in, and how they look. */
export interface Lettering {
  readonly text: string;
  readonly box: Box;
  readonly face: 'Stencil' | 'Shoulders' | 'Jakarta';
  readonly colour: string;
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[];
  readonly align?: 'start' | 'center';
  /** Whether the words stand at the bottom of the box. */
  readonly isLow?: boolean;
}

/** Words as SVG paths, and the box their ink covers. */
export interface SetLettering {
  readonly svg: string;
  readonly ink: Box;
  readonly size: number;
}

/** Words already set: the name of the site, topics and letters come back on hundreds of cards. */
const known = new Map<string, Promise<SetLettering>>();

/**
 * Sets words at the largest size at which their ink stays in the box.
 * @throws Error when they do not fit at the smallest size either
 */
export function setLettering(lettering: Lettering): Promise<SetLettering> {
  const key = JSON.stringify(lettering);
  const setting = known.get(key) ?? fitLettering(lettering);
  known.set(key, setting);
  return setting;
}

async function fitLettering(lettering: Lettering): Promise<SetLettering> {
  for (const size of lettering.sizes.filter((one) => mayFit(lettering, one))) {
    const svg = outlinesOf(await draw(lettering, size));
    const ink = inkOf(svg);
    if (isInside(ink, lettering.box)) return { svg, ink, size };
  }
  throw new Error(`"${lettering.text}" does not fit its share card; shorten it`);
}

/** Skips sizes at which the letters alone, over a third of their height wide, would overfill the box. */
function mayFit({ text, box }: Lettering, size: number): boolean {
  const lines = Math.max(1, Math.floor(box.height / size));
  return text.length * size * 0.35 <= box.width * lines;
}

function draw(lettering: Lettering, size: number): Promise<string> {
  const { text, box, face, colour, align = 'start', isLow } = lettering;
  const style = {
    display: 'flex',
    position: 'absolute',
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    color: colour,
    fontFamily: face,
    fontSize: size,
    lineHeight: face === 'Jakarta' ? 1.3 : 1.04,
    textAlign: align,
    justifyContent: align,
    alignItems: isLow ? 'flex-end' : 'flex-start',
  };
  const root = {
    type: 'div',
    props: {
      style: { display: 'flex' },
      children: { type: 'div', props: { style, children: text } },
    },
  };
  // satori asks for a React node and takes this plain shape of one.
  return satori(root as never, { width: 1200, height: 630, fonts });
}

/** The letters alone: satori also writes masks, whose ids would meet in one picture. */
function outlinesOf(svg: string): string {
  return (svg.match(/<path[^>]*>/g) ?? []).join('');
}

/** The box of the outlines satori wrote: paths of absolute commands M, L, Q, C and Z. */
export function inkOf(svg: string): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, path = ''] of svg.matchAll(/<path[^>]* d="([^"]*)"/g)) {
    const numbers = path.match(/-?\d+(?:\.\d+)?/g) ?? [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x, y] = [Number(numbers[at]), Number(numbers[at + 1])];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Whether one box lies in another, a pixel of a letter's overshoot allowed. */
export function isInside(inner: Box, outer: Box): boolean {
  const slack = 1;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.left + inner.width <= outer.left + outer.width + slack &&
    inner.top + inner.height <= outer.top + outer.height + slack
  );
}
