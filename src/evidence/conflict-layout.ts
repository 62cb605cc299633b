import { type Archive, find } from '#archive/archive.ts';
import type { Conflict } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import { orderPositions } from '#archive/positions.ts';
import { breakLines } from '#drawing/lines.ts';
import type { Tick } from '#drawing/ticks.ts';
import {
  type Band,
  type DrawingForm,
  drawingForms,
  layOutAcross,
  type SaidPoint,
  type Strip,
} from './conflict-across.ts';
import { layOutLanes } from './conflict-lanes.ts';
import { layOutScales } from './conflict-scales.ts';

export interface ConflictDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the lane of undated sources begins; null when every source is dated. */
  readonly undatedFrom: number | null;
  readonly left: number;
  readonly right: number;
  readonly years: readonly Tick[];
  readonly strips: readonly Strip[];
  readonly bands: readonly Band[];
  readonly points: readonly SaidPoint[];
}

/**
 * Lays a conflict out: across, when each source said it, undated sources in a lane of their own;
 * up, dates, numbers (one scale for each measure) or one lane for each answer.
 */
export function layOutConflict(
  archive: Archive,
  conflict: Conflict,
  locale: Locale,
  form: DrawingForm = drawingForms.wide,
): ConflictDrawing {
  const positions = orderPositions(archive, conflict);
  const said = positions.flatMap(({ claims }, at) =>
    claims.flatMap((claim) =>
      claim.sources.map((id) => ({ claim, source: find(archive.sources, id), position: at + 1 })),
    ),
  );
  const left = conflict.axis === 'words' ? form.left.lanes : form.left.scale;
  const across = layOutAcross(said, left, form);
  const answers = positions.map(({ answer }, at) =>
    breakLines(`${at + 1}. ${answer[locale]}`, form.letters),
  );
  const { bands, points } =
    conflict.axis === 'words'
      ? layOutLanes(answers, said, across)
      : layOutScales(conflict.axis, positions, said, across);
  const height = (bands.at(-1)?.bottom ?? 0) + 44;
  const { years, strips, undatedFrom, right } = across;
  return { width: form.width, height, undatedFrom, left, right, years, strips, bands, points };
}
