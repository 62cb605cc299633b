import { firstDecade, type Tint, tints } from '#archive/period.ts';
import { timeScale } from '#drawing/time-scale.ts';

/** A letter of the name as a stretch of years, both of them in it. */
export interface EraSpan {
  readonly tint: Tint;
  readonly from: number;
  readonly to: number;
}

/**
 * The years of the seven letters: the first holds all before the first decade that is told apart,
 * the last stays open to the end of the scale.
 */
export function listEraSpans({ first, end } = timeScale): EraSpan[] {
  const dated = tints.filter((tint) => tint !== 'undated');
  return dated.map((tint, at) => ({
    tint,
    from: tint === 'before' ? first : Number(tint),
    to: tint === 'before' ? firstDecade - 1 : at === dated.length - 1 ? end - 1 : Number(tint) + 9,
  }));
}
