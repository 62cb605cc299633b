import { type Archive, listSeries, type SeriesPoint } from '#archive/archive.ts';
import type { Conflict, SeriesId } from '#archive/claim-records.ts';
import { comparePeriods } from '#archive/period.ts';

/** Numbers that stand together: rivals of one question, or one that has none. */
export interface RivalGroup {
  readonly conflict: Conflict | null;
  readonly points: readonly SeriesPoint[];
}

/** The figures of a series in order of time, the rivals of a question together at the first of them. */
export function groupRivals(archive: Archive, series: SeriesId): RivalGroup[] {
  const points = listSeries(archive, series).toSorted((a, b) =>
    comparePeriods(a.claim.period, b.claim.period),
  );
  const groups = Map.groupBy(
    points,
    (point) => archive.claimUses.get(point.claim.id)?.conflict ?? point,
  );
  return [...groups.values()].map((own) => {
    const [first] = own;
    const conflict = first && archive.claimUses.get(first.claim.id)?.conflict;
    return { conflict: conflict && own.length > 1 ? conflict : null, points: own };
  });
}
