import type { VisitFact } from './records.ts';

/** Years after which a visitor should ask again. */
const freshYears = 2;

/**
 * How many visitor notes are older than two years, or undated.
 * @param today `YYYY-MM-DD`
 */
export function countStale(facts: readonly VisitFact[], today: string): number {
  const limit = `${Number(today.slice(0, 4)) - freshYears}${today.slice(4)}`;
  return facts.filter(({ source }) => (source?.issued?.maximum ?? '') < limit).length;
}
