import { type Archive, find } from './archive.ts';
import { type Band, layOutAcross, type SaidPoint, type Tick, width } from './conflict-across.ts';
import { layOutLanes } from './conflict-lanes.ts';
import { layOutScales } from './conflict-scales.ts';
import { orderPositions } from './positions.ts';
import type { Conflict } from './records.ts';

export interface ConflictDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the lane of undated sources begins; null when every source is dated. */
  readonly undatedFrom: number | null;
  readonly left: number;
  readonly right: number;
  readonly years: readonly Tick[];
  readonly bands: readonly Band[];
  readonly points: readonly SaidPoint[];
}

/**
 * Lays a conflict out: across, when each source said it, undated sources in a lane of their own;
 * up, dates, numbers (one scale for each measure) or one lane for each answer.
 */
export function layOutConflict(archive: Archive, conflict: Conflict): ConflictDrawing {
  const positions = orderPositions(archive, conflict);
  const said = positions.flatMap(({ claims }, at) =>
    claims.flatMap((claim) =>
      claim.sources.map((id) => ({ claim, source: find(archive.sources, id), position: at + 1 })),
    ),
  );
  const left = conflict.axis === 'words' ? 14 : 92;
  const across = layOutAcross(said, left);
  const { bands, points } =
    conflict.axis === 'words'
      ? layOutLanes(positions.length, said, across)
      : layOutScales(conflict.axis, positions, said, across);
  const height = (bands.at(-1)?.bottom ?? 0) + 44;
  const { years, undatedFrom, right } = across;
  return { width, height, undatedFrom, left, right, years, bands, points };
}
