import type { Design } from './design.ts';
import { lossOf } from './silencer.ts';

/** The tones drawn and heard, in hertz, and the most loss shown, in decibels. */
export const lowest = 50;
export const highest = 5000;
export const mostLoss = 60;

/** Hertz from line to line of a table, and how many lines one step of the work takes. */
const step = 12.5;
const linesOfStep = 20;

/**
 * What a design holds back, at every 12.5 Hz up to 5 kHz: worked out once for its curve, its
 * spectrum and its filter. Losses are bounded: a resonance without friction would have no end.
 */
export type LossTable = readonly number[];

export function tableOf(design: Design): LossTable {
  const work = tableInSteps(design);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in steps, for who cannot wait for all of it at once. */
export function* tableInSteps(design: Design): Generator<void, LossTable> {
  const lines: number[] = [];
  for (let tone = 0; tone <= highest; tone += step) {
    lines.push(Math.min(mostLoss, Math.max(0, lossOf(design, Math.max(1, tone)))));
    if (lines.length % linesOfStep === 0) yield;
  }
  return lines;
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
