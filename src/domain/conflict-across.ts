import { type Era, eraOf, type Period, toDecimalYear } from './period.ts';
import type { Claim, Figure, Source } from './records.ts';

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

/** A tick of a scale: where it stands, and the year or number it means. */
export interface Tick {
  readonly at: number;
  readonly value: number;
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
  /** What the numbers of the scale count; null on a scale of dates. */
  readonly measure: Figure | null;
}

/** A source that says a claim, and the number of the position it takes, from 1. */
export interface Said {
  readonly claim: Claim;
  readonly source: Source;
  readonly position: number;
}

export const width = 720;
const undatedWidth = 110;
/** Points nearer than this cover one another. */
export const reach = 27;

/** The way across a drawing: when each source said it. */
export interface Across {
  readonly left: number;
  readonly right: number;
  readonly undatedFrom: number | null;
  readonly years: readonly Tick[];
  /** Where a source stands. */
  readonly place: (source: Source) => number;
}

function middleOf(period: Period | null): number | null {
  const { minimum, maximum } = period ?? {};
  const [first, last] = [minimum ?? maximum, maximum ?? minimum];
  return first && last ? (toDecimalYear(first) + toDecimalYear(last)) / 2 : null;
}

/** Places the sources in time; undated ones stand in a lane of their own at the end. */
export function layOutAcross(said: readonly Said[], left: number): Across {
  const times = said.map(({ source }) => middleOf(source.issued));
  const dated = times.filter((time) => time !== null);
  const undatedFrom = dated.length < times.length ? width - undatedWidth : null;
  const right = (undatedFrom ?? width) - 26;
  const first = Math.floor(Math.min(...dated, 2026));
  const last = Math.max(Math.ceil(Math.max(...dated, first)), first + 1);
  const start = left + 20;
  const scale = (time: number): number =>
    start + ((time - first) / (last - first)) * (right - start);
  const place = (source: Source): number => {
    const time = middleOf(source.issued);
    return time === null ? width - undatedWidth / 2 : scale(time);
  };
  const years = listYears(first, last).map((value) => ({ at: scale(value), value }));
  return { left, right, undatedFrom, years: dated.length ? years : [], place };
}

/** Whole years at an even step, at most about eight of them. */
function listYears(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (last - first) / size <= 8) ?? 50;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, at) => from + at * step);
}

/** A source as a point of the drawing. */
export function toPoint(said: Said, x: number, y: number, low = y, high = y): SaidPoint {
  const isRetelling = said.source.custom.retells.length > 0;
  return { ...said, x, y, low, high, isRetelling, era: eraOf(said.source.issued) };
}

/** Moves points that would cover an earlier one sideways, inside the drawing. */
export function spread(points: readonly SaidPoint[], { left, right }: Across): SaidPoint[] {
  const placed: SaidPoint[] = [];
  for (const point of [...points].sort((a, b) => a.x - b.x || a.position - b.position)) {
    const covers = (x: number): boolean =>
      placed.some((other) => Math.hypot(other.x - x, other.y - point.y) < reach);
    const limit = point.x > right ? width - 14 : right + 12;
    const floor = point.x > right ? right + 40 : left + 14;
    const tries = Array.from(
      { length: 60 },
      (_, at) => (at % 2 ? 1 : -1) * Math.ceil(at / 2) * (reach / 3),
    );
    const shift = tries.find((by) => {
      const x = point.x + by;
      return x >= floor && x <= limit && !covers(x);
    });
    placed.push({ ...point, x: point.x + (shift ?? 0) });
  }
  return placed;
}
