import { type Archive, listSeries, type SeriesPoint } from './archive.ts';
import { type Era, eraOf, type Period, toDecimalYear } from './period.ts';
import { type Conflict, seriesIds, type SeriesId } from './records.ts';
import { assignLanes } from './timeline-layout.ts';

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

/** A scale from values to lengths, and its round values; d3-scale gives one. */
export interface ValueScale {
  (value: number): number;
  ticks(count: number): number[];
}

export interface SeriesFrame {
  readonly width: number;
  readonly height: number;
  /** From years to lengths, given the range; the years that are written under the axis. */
  readonly placeYears: (range: [number, number]) => (year: number) => number;
  readonly yearTicks: readonly number[];
  readonly scale: (domain: [number, number], range: [number, number]) => ValueScale;
}

const edge = { top: 14, right: 56, bottom: 34, left: 62 };
const bracketHeight = 14;
/** Points nearer than this stand side by side instead of on one another. */
const reach = 15;

function middleOf(period: Period | null): number | null {
  const { minimum, maximum } = period ?? {};
  return minimum && maximum ? (toDecimalYear(minimum) + toDecimalYear(maximum)) / 2 : null;
}

/** The years all series together cover, or one series alone. */
export function yearsOf(
  archive: Archive,
  series: readonly SeriesId[] = seriesIds,
): [number, number] {
  const years = series
    .flatMap((one) => listSeries(archive, one))
    .map(({ claim }) => middleOf(claim.period))
    .filter((year) => year !== null);
  return [Math.floor(Math.min(...years)) - 1, Math.ceil(Math.max(...years)) + 1];
}

/** Lays out one series. Nothing is joined by a line, because no two figures count the same thing. */
export function layOutSeries(
  archive: Archive,
  series: SeriesId,
  frame: SeriesFrame,
): SeriesDrawing {
  const dated = listSeries(archive, series).flatMap((point) => {
    const year = middleOf(point.claim.period);
    return year === null ? [] : [{ point, year }];
  });
  const right = frame.width - edge.right;
  const floor = frame.height - edge.bottom;
  const x = frame.placeYears([edge.left + 8, right]);
  const open = listBrackets(
    archive,
    dated.map(({ point, year }) => ({ point, x: x(year) })),
  );
  const top = edge.top + bracketHeight * (1 + Math.max(-1, ...open.map(({ lane }) => lane))) + 14;
  const most = Math.max(...dated.map(({ point }) => point.figure.value));
  const y = frame.scale([0, most], [floor, top]);
  const placed = dated.map(({ point, year }) => ({ point, x: x(year), y: y(point.figure.value) }));
  return {
    left: edge.left,
    right,
    floor,
    years: frame.yearTicks.map((year) => ({ at: x(year), year })),
    ticks: y.ticks(4).map((value) => ({ at: y(value), value })),
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
