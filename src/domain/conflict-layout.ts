import { type Archive, find } from './archive.ts';
import { findNumerals } from './numerals.ts';
import { type Era, eraOf, type Period, toDecimalYear } from './period.ts';
import { orderPositions, type SaidPosition } from './positions.ts';
import type { Claim, Conflict, Figure, Source } from './records.ts';

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

const width = 720;
const scaleHeight = 300;
const laneHead = 30;
const rowHeight = 30;
const bandGap = 18;
const undatedWidth = 110;
/** Points nearer than this cover one another. */
const reach = 27;

interface Said {
  readonly claim: Claim;
  readonly source: Source;
  readonly position: number;
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
      ? layOutLanes(positions, said, across)
      : layOutScales(conflict.axis, positions, said, across);
  const height = (bands.at(-1)?.bottom ?? 0) + 44;
  const { years, undatedFrom, right } = across;
  return { width, height, undatedFrom, left, right, years, bands, points };
}

interface Across {
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

function layOutAcross(said: readonly Said[], left: number): Across {
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

function toPoint(said: Said, x: number, y: number, low = y, high = y): SaidPoint {
  const isRetelling = said.source.custom.retells.length > 0;
  return { ...said, x, y, low, high, isRetelling, era: eraOf(said.source.issued) };
}

function layOutLanes(
  positions: readonly SaidPosition[],
  said: readonly Said[],
  across: Across,
): { bands: Band[]; points: SaidPoint[] } {
  const bands: Band[] = [];
  const points: SaidPoint[] = [];
  let top = 8;
  for (const [at] of positions.entries()) {
    const own = said
      .filter(({ position }) => position === at + 1)
      .map((one) => ({ one, x: across.place(one.source) }))
      .sort((a, b) => a.x - b.x);
    const rows: number[] = [];
    for (const { one, x } of own) {
      const row = rows.findIndex((end) => x - end >= reach);
      const free = row < 0 ? rows.length : row;
      rows[free] = x;
      points.push(toPoint(one, x, top + laneHead + rowHeight * (free + 0.5)));
    }
    const bottom = top + laneHead + rowHeight * rows.length + 4;
    bands.push({ kind: 'lane', top, bottom, ticks: [], position: at + 1, measure: null });
    top = bottom;
  }
  return { bands, points };
}

/** The lowest and highest value of a claim on a scale, and what it measures. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly measure: Figure | null;
}

function layOutScales(
  axis: 'date' | 'number',
  positions: readonly SaidPosition[],
  said: readonly Said[],
  across: Across,
): { bands: Band[]; points: SaidPoint[] } {
  const extents = said.map((one) => ({ one, extent: extentOf(axis, positions, one) }));
  const groups = new Map<string, { one: Said; extent: Extent }[]>();
  for (const { one, extent } of extents) {
    if (!extent) continue;
    const key = measureOf(extent.measure);
    groups.set(key, [...(groups.get(key) ?? []), { one, extent }]);
  }
  const bands: Band[] = [];
  const points: SaidPoint[] = [];
  let top = 14;
  for (const group of groups.values()) {
    const scale = layOutScale(
      axis,
      group.map(({ extent }) => extent),
      top,
      groups.size,
    );
    bands.push(scale.band);
    const placed = group.map(({ one, extent }) =>
      toPoint(
        one,
        across.place(one.source),
        scale.place(extent.middle),
        scale.place(extent.low),
        scale.place(extent.high),
      ),
    );
    points.push(...spread(placed, across));
    top = scale.band.bottom + bandGap + 22;
  }
  const rest = extents.filter(({ extent }) => extent === null).map(({ one }) => one);
  if (rest.length) {
    const bottom = top + rowHeight + 4;
    bands.push({ kind: 'rest', top, bottom, ticks: [], position: null, measure: null });
    const placed = rest.map((one) => toPoint(one, across.place(one.source), top + rowHeight / 2));
    points.push(...spread(placed, across));
  }
  return { bands, points };
}

function measureOf(figure: Figure | null): string {
  if (!figure) return '';
  const isCount = !['idr', 'percent', 'decibel', 'kilometre', 'millimetre'].includes(figure.unit);
  return `${isCount ? 'count' : figure.unit} ${figure.per ?? ''}`;
}

function extentOf(
  axis: 'date' | 'number',
  positions: readonly SaidPosition[],
  one: Said,
): Extent | null {
  if (axis === 'number') return numbersOf(positions[one.position - 1], one.claim);
  const { minimum, maximum } = one.claim.period ?? {};
  if (!minimum || !maximum) return null;
  const [low, high] = [toDecimalYear(minimum), toDecimalYear(maximum)];
  return { low, high, middle: (low + high) / 2, measure: null };
}

/** The figures of a claim that its position's answer prints, else all of its first unit. */
export function numbersOf(position: SaidPosition | undefined, claim: Claim): Extent | null {
  const numerals = findNumerals(position?.answer.en ?? '', 'en');
  const printed = numerals.flatMap(({ value, scaled }) => [Number(value), Number(scaled ?? value)]);
  const scales = numerals.flatMap(({ value, scaled }) =>
    scaled ? Number(scaled) / Number(value) : [],
  );
  const isPrinted = ({ value }: Figure): boolean =>
    printed.includes(value) || scales.some((scale) => printed.includes(value / scale));
  const own = claim.figures.filter(isPrinted);
  const [main] = own.length ? own : claim.figures;
  if (!main) return null;
  const values = (own.length ? own : claim.figures)
    .filter(({ unit, per }) => unit === main.unit && per === main.per)
    .map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low, high, middle: values.length > 1 ? (low + high) / 2 : high, measure: main };
}

function layOutScale(
  axis: 'date' | 'number',
  extents: readonly Extent[],
  top: number,
  bandCount: number,
): { band: Band; place: (value: number) => number } {
  const height = bandCount > 1 ? scaleHeight * 0.55 : scaleHeight;
  const bottom = top + height;
  const [low, high] = [
    Math.min(...extents.map((extent) => extent.low)),
    Math.max(...extents.map((extent) => extent.high)),
  ];
  const values = axis === 'date' ? listDateTicks(low, high) : listNumberTicks(low, high);
  const [first, last] = [values[0] ?? low, values.at(-1) ?? high];
  const inner = { top: top + 16, bottom: bottom - 16 };
  const place = (value: number): number =>
    inner.bottom - ((value - first) / (last - first || 1)) * (inner.bottom - inner.top);
  const ticks = values.map((value) => ({ at: place(value), value }));
  const measure = extents[0]?.measure ?? null;
  return { band: { kind: 'scale', top, bottom, ticks, position: null, measure }, place };
}

function listDateTicks(low: number, high: number): number[] {
  const step = [1, 5, 10].find((size) => (high - low) / size <= 7) ?? 20;
  const first = Math.floor(low / step) * step;
  const last = Math.ceil(high / step) * step;
  return Array.from(
    { length: Math.round((last - first) / step) + 1 },
    (_, at) => first + at * step,
  );
}

/** Round ticks from zero, or, where the numbers are close together, around them. */
function listNumberTicks(low: number, high: number): number[] {
  const isClose = low > 0 && low / high > 0.6 && low !== high;
  const base = isClose ? low - (high - low) : 0;
  const rough = ((isClose ? high + (high - low) : high) - base) / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((size) => size * power >= rough) ?? 10);
  const first = Math.max(0, Math.floor(base / step) * step);
  const last = Math.ceil((high + (isClose ? step / 4 : 0)) / step) * step;
  return Array.from(
    { length: Math.round((last - first) / step) + 1 },
    (_, at) => first + at * step,
  );
}

/** Moves points that would cover an earlier one sideways, inside the drawing. */
function spread(points: readonly SaidPoint[], { left, right }: Across): SaidPoint[] {
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
