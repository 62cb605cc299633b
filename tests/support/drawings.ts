import { type Archive, type DatedEvent, find } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Conflict } from '#archive/records.ts';
import { drawingForms } from '#evidence/conflict-across.ts';
import { layOutConflict } from '#evidence/conflict-layout.ts';
import { formatPeriod } from '#site/formats.ts';
import { layOutLabelsAcross, layOutLabelsDown } from '#timeline/pipe-labels.ts';

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

/** Length of the pipe the labels are tried on, in units of the drawing. */
export const pipeLength = 1120;

/** What is wrong with the labels above the lying pipe: a text that runs over its end. */
export function listFaultsAcross(events: readonly DatedEvent[], locale: Locale): string[] {
  const labels = layOutLabelsAcross(events, locale, pipeLength, (one) => formatPeriod(one, locale));
  return labels
    .filter(({ at, lines, isTurned }) => {
      const longest = Math.max(...lines.map((line) => line.length));
      return !isTurned && at + longest * 7 >= pipeLength;
    })
    .map(({ event }) => `${event.id} runs over the end`);
}

/** What is wrong with the labels beside the standing pipe: one above its date or over another. */
export function listFaultsDown(events: readonly DatedEvent[], locale: Locale): string[] {
  const labels = layOutLabelsDown(events, locale, pipeLength, (one) => formatPeriod(one, locale));
  return labels
    .filter(
      ({ y, at, floor }, index) => y < at || floor <= y || y < (labels[index - 1]?.floor ?? 0),
    )
    .map(({ event }) => `${event.id} is misplaced`);
}
