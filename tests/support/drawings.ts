import { type Archive, find } from '#archive/archive.ts';
import type { Conflict } from '#archive/claim-records.ts';
import { drawingForms } from '#evidence/conflict-across.ts';
import { layOutConflict } from '#evidence/conflict-layout.ts';

/** What is wrong with a drawn disagreement: sources without a point, points outside or covered. */
export function listDrawingFaults(
  archive: Archive,
  conflict: Conflict,
  form: keyof typeof drawingForms,
): string[] {
  const drawing = layOutConflict(archive, conflict, 'id', drawingForms[form]);
  const { points, width, height } = drawing;
  const said = conflict.positions.flatMap((position) =>
    position.claims.flatMap((id) => find(archive.claims, id).sources),
  );
  const outside = points.filter(({ x, y }) => x < 10 || x > width - 10 || y < 8 || y > height);
  const covered = points.filter((point, at) =>
    points.slice(at + 1).some((other) => Math.hypot(other.x - point.x, other.y - point.y) < 20),
  );
  return [
    ...(points.length === said.length ? [] : [`${points.length} points of ${said.length}`]),
    ...outside.map(({ source }) => `${source.id} stands outside`),
    ...covered.map(({ source }) => `${source.id} is covered`),
  ];
}
