import { type Archive, findAll, sourcesOf } from './archive.ts';
import type { Claim, Conflict, Position, Source } from './claim-records.ts';
import { comparePeriods, type Period } from './period.ts';

/** A position with its claims, who gives it, and when it was first said. */
export interface SaidPosition extends Omit<Position, 'claims'> {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Date of the earliest dated source; null when every source is undated. */
  readonly said: Period | null;
}

/** A conflict's positions, earliest said first, undated last. */
export function orderPositions(archive: Archive, conflict: Conflict): SaidPosition[] {
  return conflict.positions
    .map((position) => {
      const claims = findAll(archive.claims, position.claims);
      const sources = [...new Set(claims.flatMap((claim) => sourcesOf(archive, claim)))];
      const dated = sources.map(({ issued }) => issued).sort(comparePeriods);
      return { answer: position.answer, claims, sources, said: dated[0] ?? null };
    })
    .sort((a, b) => comparePeriods(a.said, b.said));
}

/** The question another claim answers differently, with the other positions. */
export function findRivalPositions(
  archive: Archive,
  claim: Claim,
): { conflict: Conflict; positions: SaidPosition[] } | null {
  const conflict = archive.claimUses.get(claim.id)?.conflict;
  if (!conflict) return null;
  const positions = orderPositions(archive, conflict).filter(
    (position) => !position.claims.includes(claim),
  );
  return { conflict, positions };
}
