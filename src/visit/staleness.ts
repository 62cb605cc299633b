import type { VisitFact } from '#archive/visit-records.ts';

/** Years after which a visitor should ask again. */
const freshYears = 2;

/**
 * How many visitor notes are older than two years, or undated.
 * @param today `YYYY-MM-DD`
 */
export function countStale(facts: readonly VisitFact[], today: string): number {
  return facts.filter((fact) => isStale(fact, today)).length;
}

/**
 * Whether a note is older than two years or undated. A confirmation on the spot counts like a
 * new source.
 * @param today `YYYY-MM-DD`
 */
export function isStale({ source, confirmed }: VisitFact, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - freshYears}${today.slice(4)}`;
  const issued = source?.issued?.maximum ?? '';
  return issued < limit && (confirmed?.on ?? '') < limit;
}
