import type { Claim, Figure, Source } from '#archive/claim-records.ts';
import { type Era, eraOf, middleOfKnown } from '#archive/period.ts';
import { listYearsWithin, scaleBetween, type Tick } from '#drawing/ticks.ts';

/** A point of the drawing: one source that says one claim. Lengths are in units of the drawing. */
export interface SaidPoint {
  readonly claim: Claim;
  readonly source: Source;
  /** Number of the position in the list, from 1. */
  readonly position: number;
  readonly x: number;
  readonly y: number;
  /** What else the claim covers: the other ends of its span of time or of its numbers. */
  readonly low: number;
  readonly high: number;
  readonly isRetelling: boolean;
  readonly era: Era;
}

/** A decade on the axis of time, by its first year. */
export interface Strip {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** A band of the drawing: a scale of its own, or the lane of one answer. */
export interface Band {
  readonly kind: 'scale' | 'lane' | 'rest';
  readonly top: number;
  readonly bottom: number;
  /** Ticks of the scale; of a lane none. */
  readonly ticks: readonly Tick[];
  /** The position of a lane, from 1. */
  readonly position: number | null;
  /** The lane's answer, line by line. */
  readonly lines: readonly string[];
  /** What the numbers of the scale count; null on a scale of dates. */
  readonly measure: Figure | null;
}

/** A source that says a claim, and the number of the position it takes, from 1. */
export interface Said {
  readonly claim: Claim;
  readonly source: Source;
  readonly position: number;
}

/** Room a year's label needs. */
const yearWidth = 40;
/** Enough rounds of pushing for any drawing to settle. */
const passes = 500;

/** A size the drawing comes in: for a column of text, or for a phone. Lengths in its units. */
export interface DrawingForm {
  readonly width: number;
  /** Width of the lane of undated sources. */
  readonly undatedWidth: number;
  /** Where time begins beside a scale, whose ticks stand left of it, and beside lanes. */
  readonly left: { readonly scale: number; readonly lanes: number };
  /** Letters that fit in the first line of a lane. */
  readonly letters: number;
  /** Radius of a point. */
  readonly radius: number;
  readonly scaleHeight: number;
}

export const drawingForms = {
  wide: {
    width: 720,
    undatedWidth: 110,
    left: { scale: 92, lanes: 14 },
    letters: 84,
    radius: 12.5,
    scaleHeight: 300,
  },
  narrow: {
    width: 320,
    undatedWidth: 84,
    left: { scale: 68, lanes: 6 },
    letters: 36,
    radius: 12,
    scaleHeight: 500,
  },
} as const satisfies Record<string, DrawingForm>;

/** The way across a drawing: when each source said it. */
export interface Across {
  readonly form: DrawingForm;
  /** Points nearer than this cover one another. */
  readonly reach: number;
  readonly left: number;
  readonly right: number;
  readonly undatedFrom: number | null;
  readonly years: readonly Tick[];
  readonly strips: readonly Strip[];
  /** Where a source stands. */
  readonly place: (source: Source) => number;
}

/** Places the sources in time; undated ones stand in a lane of their own at the end. */
export function layOutAcross(said: readonly Said[], left: number, form: DrawingForm): Across {
  const { width, undatedWidth, radius } = form;
  const reach = 2 * radius + 2;
  const times = said.map(({ source }) => middleOfKnown(source.issued));
  const dated = times.filter((time) => time !== null);
  const undatedFrom = dated.length < times.length ? width - undatedWidth : null;
  const right = (undatedFrom ?? width) - 2 * radius;
  const [earliest, latest] = dated.length ? [Math.min(...dated), Math.max(...dated)] : [0, 0];
  const first = Math.floor(earliest);
  const last = Math.max(Math.ceil(latest), first + 1);
  const start = left + radius + 6;
  const scale = scaleBetween([first, last], [start, right]);
  const place = (source: Source): number => {
    const time = middleOfKnown(source.issued);
    return time === null ? width - undatedWidth / 2 : scale(time);
  };
  const mostYears = Math.min(9, Math.floor((right - start) / yearWidth) + 1);
  const years = listYearsWithin(first, last, mostYears).map((value) => ({
    at: scale(value),
    value,
  }));
  const axis = dated.length
    ? { years, strips: listStrips(first, last, scale) }
    : { years: [], strips: [] };
  return { ...axis, form, reach, left, right, undatedFrom, place };
}

/** The decades of a stretch of time, the first and the last as far as it reaches. */
function listStrips(first: number, last: number, scale: (time: number) => number): Strip[] {
  const from = Math.floor(first / 10) * 10;
  return Array.from({ length: Math.ceil((last - from) / 10) }, (_, at) => {
    const year = from + at * 10;
    const [start, end] = [scale(Math.max(year, first)), scale(Math.min(year + 10, last))];
    return { year, start, end };
  });
}

/** A source as a point of the drawing. */
export function toPoint(said: Said, x: number, y: number, low = y, high = y): SaidPoint {
  const isRetelling = said.source.custom.retells.length > 0;
  return { ...said, x, y, low, high, isRetelling, era: eraOf(said.source.issued) };
}

/**
 * Moves points that would cover one another apart sideways, each as little as it can, inside the
 * drawing and in the order of time.
 */
export function spread(
  points: readonly SaidPoint[],
  { form: { width, radius }, reach, left, right }: Across,
): SaidPoint[] {
  const placed = points
    .map((point): Movable => {
      const isUndated = point.x > right;
      const floor = (isUndated ? right + 2 * radius : left) + radius + 1;
      return { point, x: point.x, floor, limit: isUndated ? width - radius - 1 : right + radius };
    })
    .sort((a, b) => a.x - b.x || a.point.position - b.point.position);
  for (let pass = 0; pass < passes; pass += 1) {
    const moved = placed.flatMap((one, at) =>
      placed.slice(at + 1).filter((other) => pushApart(one, other, reach)),
    );
    if (!moved.length) break;
  }
  return placed.map(({ point, x }) => ({ ...point, x }));
}

interface Movable {
  readonly point: SaidPoint;
  x: number;
  readonly floor: number;
  readonly limit: number;
}

/** Moves both by half of what they lack. @returns whether they lacked room */
function pushApart(one: Movable, other: Movable, reach: number): boolean {
  const above = Math.abs(other.point.y - one.point.y);
  if (above >= reach) return false;
  const apart = Math.sqrt(reach ** 2 - above ** 2);
  const lack = apart - (other.x - one.x);
  if (lack < 0.01) return false;
  one.x = Math.max(one.floor, one.x - lack / 2);
  other.x = Math.min(other.limit, other.x + lack / 2);
  return true;
}
