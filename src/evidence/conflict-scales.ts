import type { Claim, Figure } from '#archive/claim-records.ts';
import { findNumerals } from '#archive/numerals.ts';
import { toDecimalYear } from '#archive/period.ts';
import type { SaidPosition } from '#archive/positions.ts';
import { listTicksAround, listYearsAround, scaleBetween } from '#drawing/ticks.ts';
import {
  type Across,
  type Band,
  type Said,
  type SaidPoint,
  spread,
  toPoint,
} from './conflict-across.ts';

const restHeight = 30;
const bandGap = 40;

/** The lowest and highest value of a claim on a scale, and what it measures. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly measure: Figure | null;
}

/** A scale of dates, or one of numbers for each measure; claims that give none stand below. */
export function layOutScales(
  axis: 'date' | 'number',
  positions: readonly SaidPosition[],
  said: readonly Said[],
  across: Across,
): { bands: Band[]; points: SaidPoint[] } {
  const extents = said.map((one) => ({ one, extent: extentOf(axis, positions, one) }));
  const groups = groupByMeasure(extents);
  const bands: Band[] = [];
  const points: SaidPoint[] = [];
  let top = 14;
  for (const group of groups.values()) {
    const scale = layOutScale(
      axis,
      group.map(({ extent }) => extent),
      top,
      groups.size > 1 ? across.form.scaleHeight * 0.55 : across.form.scaleHeight,
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
    top = scale.band.bottom + bandGap;
  }
  const rest = extents.filter(({ extent }) => extent === null).map(({ one }) => one);
  if (rest.length) {
    const bottom = top + restHeight + 4;
    bands.push({ kind: 'rest', top, bottom, ticks: [], position: null, lines: [], measure: null });
    const placed = rest.map((one) => toPoint(one, across.place(one.source), top + restHeight / 2));
    points.push(...spread(placed, across));
  }
  return { bands, points };
}

/** The claims that can stand on one scale together. */
function groupByMeasure(
  extents: readonly { one: Said; extent: Extent | null }[],
): Map<string, { one: Said; extent: Extent }[]> {
  const groups = new Map<string, { one: Said; extent: Extent }[]>();
  for (const { one, extent } of extents) {
    if (!extent) continue;
    const key = measureOf(extent.measure);
    groups.set(key, [...(groups.get(key) ?? []), { one, extent }]);
  }
  return groups;
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
function numbersOf(position: SaidPosition | undefined, claim: Claim): Extent | null {
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
  return { low, high, middle: (low + high) / 2, measure: main };
}

function layOutScale(
  axis: 'date' | 'number',
  extents: readonly Extent[],
  top: number,
  height: number,
): { band: Band; place: (value: number) => number } {
  const bottom = top + height;
  const [low, high] = [
    Math.min(...extents.map((extent) => extent.low)),
    Math.max(...extents.map((extent) => extent.high)),
  ];
  const values = axis === 'date' ? listYearsAround(low, high, 8) : listNumberTicks(low, high);
  const [first, last] = [values[0] ?? low, values.at(-1) ?? high];
  const inner = { top: top + 16, bottom: bottom - 16 };
  const place = scaleBetween([first, last], [inner.bottom, inner.top]);
  const ticks = values.map((value) => ({ at: place(value), value }));
  const measure = extents[0]?.measure ?? null;
  return { band: { kind: 'scale', top, bottom, ticks, position: null, lines: [], measure }, place };
}

/** Round ticks from zero, or, where the numbers are close together, around them. */
function listNumberTicks(low: number, high: number): number[] {
  const isClose = low > 0 && low / high > 0.6 && low !== high;
  const reach = high - low;
  return isClose ? listTicksAround(low - reach, high + reach / 4, 4) : listTicksAround(0, high, 4);
}
