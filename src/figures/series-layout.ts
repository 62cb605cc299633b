import { type Archive, listSeries, type SeriesPoint } from '#archive/archive.ts';
import type { Conflict, SeriesId } from '#archive/claim-records.ts';
import { type Era, eraOf, middleOfClosed } from '#archive/period.ts';
import { assignLanes } from '#drawing/lanes.ts';
import { listTicksAround, scaleBetween } from '#drawing/ticks.ts';
import { scaleYears } from './series-years.ts';

/** A figure of a series in its place; lengths are in units of the drawing. */
export interface PlottedFigure extends SeriesPoint {
  readonly x: number;
  readonly y: number;
  readonly era: Era;
  /** Whether its period is only the date of its source. */
  readonly isWritten: boolean;
  /** Whether its value can be printed beside it without covering a neighbour. */
  readonly isLabelled: boolean;
}

/** Rival figures of one question: a bracket above them, from the first to the last. */
export interface RivalBracket {
  readonly conflict: Conflict;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface SeriesDrawing {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly years: readonly { readonly at: number; readonly year: number }[];
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly figures: readonly PlottedFigure[];
  readonly brackets: readonly RivalBracket[];
}

/** How large a drawing is. */
export interface SeriesFrame {
  readonly width: number;
  readonly height: number;
}

const edge = { top: 14, right: 56, bottom: 34, left: 62 };
const bracketHeight = 14;
/** Points nearer than this stand side by side instead of on one another. */
const reach = 15;

/** Lays out one series. Nothing is joined by a line, because no two figures count the same thing. */
export function layOutSeries(
  archive: Archive,
  series: SeriesId,
  frame: SeriesFrame,
): SeriesDrawing {
  const dated = listSeries(archive, series).flatMap((point) => {
    const year = middleOfClosed(point.claim.period);
    return year === null ? [] : [{ point, year }];
  });
  const right = frame.width - edge.right;
  const floor = frame.height - edge.bottom;
  const [start, length] = [edge.left + 8, right - edge.left - 8];
  const { first, last, ticks } = scaleYears(archive, series, Math.floor(length / 54));
  const x = scaleBetween([first, last], [start, start + length]);
  const open = listBrackets(
    archive,
    dated.map(({ point, year }) => ({ point, x: x(year) })),
  );
  const top = edge.top + bracketHeight * (1 + Math.max(-1, ...open.map(({ lane }) => lane))) + 14;
  const most = Math.max(...dated.map(({ point }) => point.figure.value));
  const values = listTicksAround(0, most, 4);
  const y = scaleBetween([0, values.at(-1) ?? most], [floor, top]);
  const placed = dated.map(({ point, year }) => ({ point, x: x(year), y: y(point.figure.value) }));
  return {
    left: edge.left,
    right,
    floor,
    years: ticks.map((year) => ({ at: x(year), year })),
    ticks: values.map((value) => ({ at: y(value), value })),
    figures: setSideBySide(placed),
    brackets: open.map(({ lane, ...bracket }) => ({
      ...bracket,
      y: edge.top + bracketHeight * lane,
    })),
  };
}

interface Placed {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

function setSideBySide(placed: readonly Placed[]): PlottedFigure[] {
  const set: Placed[] = [];
  for (const one of [...placed].sort((a, b) => a.x - b.x || a.y - b.y)) {
    let { x } = one;
    while (set.some((other) => Math.hypot(other.x - x, other.y - one.y) < reach)) x += reach / 2;
    set.push({ ...one, x });
  }
  return set.map(({ point, x, y }) => ({
    ...point,
    x,
    y,
    era: eraOf(point.claim.period),
    isWritten: point.claim.basis === 'source_date',
    isLabelled: !set.some((other) => other.x > x && other.x - x < 66 && Math.abs(other.y - y) < 14),
  }));
}

function listBrackets(
  archive: Archive,
  placed: readonly { point: SeriesPoint; x: number }[],
): (Omit<RivalBracket, 'y'> & { lane: number })[] {
  const groups = new Map<Conflict, number[]>();
  for (const { point, x } of placed) {
    const conflict = archive.claimUses.get(point.claim.id)?.conflict;
    if (conflict) groups.set(conflict, [...(groups.get(conflict) ?? []), x]);
  }
  const spans = [...groups]
    .filter(([, xs]) => xs.length > 1)
    .map(([conflict, xs]) => ({ conflict, from: Math.min(...xs) - 9, to: Math.max(...xs) + 9 }))
    .sort((a, b) => a.from - b.from);
  const lanes = assignLanes(
    spans.map(({ from, to }) => ({ start: from, end: to })),
    0,
  );
  return spans.map((span, at) => ({ ...span, lane: lanes[at] ?? 0 }));
}
