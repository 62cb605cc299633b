import { round } from '#drawing/round.ts';
import type { Design } from './design.ts';
import { chambersOf, killer } from './silencer.ts';

/** Millimetres of pipe drawn before and behind the shell. */
const tail = 80;

/** The part of the sheet every section fits in, in millimetres. */
export const sheet = { left: -tail - 5, top: -110, width: 600 + 2 * tail + 10, height: 220 };

/** A silencer cut along its middle, as the paths of a drawing in millimetres. */
export interface Section {
  /** What sound runs in. */
  readonly room: string;
  readonly wool: string;
  readonly strands: string;
  /** Shell, walls and tubes. */
  readonly metal: string;
  readonly holes: string;
  readonly killer: string;
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

const line = (x: number, y: number, length: number): string =>
  `M${round(x)} ${round(y)}h${round(length)}`;

/** Lines of a pipe seen from the side, above and below the middle. */
const sides = (x: number, half: number, length: number): string =>
  line(x, -half, length) + line(x, half, length);

/** Draws a design to scale; what it lacks is an empty path. */
export function sectionOf(design: Design): Section {
  const { length, chambers, isPacked, hasKiller } = design;
  const [pipe, shell] = [design.pipe / 2, design.shell / 2];
  const isPlain = chambers === 0;
  const isWoolly = isPacked && !isPlain;
  const end = length + tail;
  const across = box(-tail, -pipe, length + 2 * tail, 2 * pipe);
  const wallAt = (x: number): string =>
    `M${round(x)} ${-shell}V${-pipe}M${round(x)} ${pipe}V${shell}`;
  const walls = isPlain ? [] : [0, ...(chambers === 2 ? [length / 2] : []), length];
  const ends = isPlain ? sides(-tail, pipe, length + 2 * tail) : sides(-tail, pipe, tail);
  const out = isPlain ? '' : sides(length, pipe, tail) + sides(0, shell, length);
  return {
    room: across + (isPlain ? '' : box(0, -shell, length, 2 * shell)),
    wool: isWoolly ? box(0, -shell, length, shell - pipe) + box(0, pipe, length, shell - pipe) : '',
    strands: isWoolly ? strandsOf(length, pipe, shell) : '',
    metal: ends + out + walls.map(wallAt).join('') + (isWoolly ? '' : tubesOf(design, pipe)),
    holes: isWoolly ? holesOf(length, pipe) : '',
    killer: hasKiller ? killerOf(end, pipe) : '',
  };
}

/** The tubes that reach into the chambers. */
function tubesOf(design: Design, half: number): string {
  let x = 0;
  return chambersOf(design)
    .map((chamber) => {
      const [from, length] = [x, chamber.length * 1000];
      x += length;
      const [inward, outward] = [chamber.inlet * length, chamber.outlet * length];
      return sides(from, half, inward) + sides(x - outward, half, outward);
    })
    .join('');
}

function strandsOf(length: number, pipe: number, shell: number): string {
  const turns = Math.max(2, Math.round(length / 16)) * 2;
  const step = length / turns;
  const [low, high] = [pipe + 5, shell - 4];
  const zigzag = (sign: number): string =>
    Array.from({ length: turns + 1 }, (_, at) => {
      const y = sign * (at % 2 ? low : high);
      return `${at ? 'L' : 'M'}${round(at * step)} ${round(y)}`;
    }).join('');
  return shell - pipe > 12 ? zigzag(-1) + zigzag(1) : '';
}

/** The perforated tube: its wall as dashes, its far side as holes. */
function holesOf(length: number, half: number): string {
  const step = 12;
  const count = Math.floor(length / step);
  const dash = (at: number): string => sides(at * step + 2, half, 8);
  const rows = half > 14 ? [-half / 2, 0, half / 2] : [0];
  const dot = (at: number, row: number): string => {
    const x = at * step + (row === 0 ? 12 : 6);
    return `M${round(x - 1.5)} ${round(row)}h3`;
  };
  return Array.from({ length: count }, (_, at) => at)
    .map((at) => dash(at) + rows.map((row) => dot(at, row)).join(''))
    .join('');
}

function killerOf(end: number, pipe: number): string {
  const [length, half] = [killer.length * 1000, pipe * killer.narrow];
  const start = end - length;
  const plate = `M${end} ${-pipe - 6}V${round(-half)}M${end} ${round(half)}V${pipe + 6}`;
  return sides(start, half, length) + plate + wallsOf(start, half, pipe);
}

/** The ring that closes the pipe around the narrow tube. */
const wallsOf = (x: number, half: number, pipe: number): string =>
  `M${round(x)} ${-pipe}V${round(-half)}M${round(x)} ${round(half)}V${pipe}`;
