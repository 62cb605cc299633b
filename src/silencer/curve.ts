import { round } from '#drawing/round.ts';
import type { Design } from './design.ts';
import { highest, lossAt, type LossTable, lowest, mostLoss } from './loss-table.ts';
import { cutOn } from './silencer.ts';

export interface CurvePoint {
  readonly tone: number;
  readonly loss: number;
}

/** Points of the curve, at steps that sound alike: each a hundredth of the way to the tenfold tone. */
export function curveOf(table: LossTable): CurvePoint[] {
  const steps = 200;
  return Array.from({ length: steps + 1 }, (_, at) => {
    const tone = lowest * (highest / lowest) ** (at / steps);
    return { tone, loss: lossAt(table, tone) };
  });
}

/** A plot's outer size and the room beside its axes, in units of its drawing. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly below: number;
}

export const plotSizes = {
  wide: { width: 680, height: 300, left: 44, below: 30 },
  narrow: { width: 280, height: 210, left: 28, below: 28 },
} as const satisfies Record<string, PlotSize>;
export type PlotName = keyof typeof plotSizes;

const margin = 10;

/** Where a tone stands across a plot. */
export function placeTone({ width, left }: PlotSize, tone: number): number {
  const share = Math.log(tone / lowest) / Math.log(highest / lowest);
  return round(left + share * (width - left - margin));
}

/** Where a number of decibels stands, none at the floor. */
export function placeLevel({ height, below }: PlotSize, level: number, most = mostLoss): number {
  const floor = height - below;
  return round(floor - (level / most) * (floor - margin));
}

/** The curve as the path of a drawing. */
export function drawCurve(points: readonly CurvePoint[], size: PlotSize): string {
  const steps = points.map(
    ({ tone, loss }) => `${placeTone(size, tone)} ${placeLevel(size, loss)}`,
  );
  return `M${steps.join('L')}`;
}

/** Where the plane waves' word ends on a plot; its right edge when that lies above. */
export const placeCutOn = (design: Design, size: PlotSize): number =>
  placeTone(size, Math.min(highest, cutOn(design)));

/** Where the curve is highest, as far as plane waves tell. */
export function topOf(points: readonly CurvePoint[], design: Design): CurvePoint {
  const told = points.filter(({ tone }) => tone <= cutOn(design));
  return told.reduce((top, point) => (point.loss > top.loss ? point : top));
}
