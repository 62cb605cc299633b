import type { Design } from './design.ts';
import { lossOf } from './silencer.ts';

/** The tones drawn and heard, in hertz, and the most loss shown, in decibels. */
export const lowest = 50;
export const highest = 5000;
export const mostLoss = 60;

/** Hertz from line to line of a table. */
const step = 12.5;

/**
 * What a design holds back, at every 12.5 Hz up to 5 kHz: worked out once for its curve, its
 * spectrum and its filter. Losses are bounded: a resonance without friction would have no end.
 */
export type LossTable = readonly number[];

export function tableOf(design: Design): LossTable {
  return Array.from({ length: highest / step + 1 }, (_, at) => {
    const loss = lossOf(design, Math.max(1, at * step));
    return Math.min(mostLoss, Math.max(0, loss));
  });
}

/** The loss at a tone, straight between the lines; above the last line it stays. */
export function lossAt(table: LossTable, tone: number): number {
  const place = Math.min(tone / step, table.length - 1);
  const low = Math.floor(place);
  const [from = 0, to = from] = [table[low], table[low + 1]];
  return from + (to - from) * (place - low);
}

/** How much of a tone's pressure is left, of one. */
export const strengthAt = (table: LossTable, tone: number): number =>
  10 ** (-lossAt(table, tone) / 20);
