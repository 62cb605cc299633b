import type { Period } from '#archive/period.ts';
import { timeScale } from '#drawing/time-scale.ts';
import { spanOf, type YearSpan } from './overlap.ts';

/**
 * The years of a period as a window on the scale meets them: the window's ends can go no further
 * than the scale's, so its first year stands for all before it and its last for all after it.
 */
export function spanOnScale(period: Period, { first, end } = timeScale): YearSpan {
  const span = spanOf(period);
  const hold = (year: number): number => Math.min(Math.max(year, first), end - 1);
  return { ...span, first: hold(span.first), last: hold(span.last) };
}
