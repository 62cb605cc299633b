import { type CurvePoint, placeLevel, placeTone, type PlotSize } from './curve.ts';
import { highest } from './loss-table.ts';

/** Decibels from the floor of a spectrum to its top. */
export const spectrumReach = 60;

/** A spectrum as bars: an outline for each band that holds anything. */
export function drawBars(levels: readonly CurvePoint[], size: PlotSize): string {
  const floor = placeLevel(size, 0);
  return levels
    .filter(({ loss }) => loss > 0)
    .map(({ tone, loss }) => {
      const left = placeTone(size, tone / 2 ** (1 / 8));
      const right = placeTone(size, Math.min(highest, tone * 2 ** (1 / 8)));
      const top = placeLevel(size, Math.min(spectrumReach, loss), spectrumReach);
      return `M${left} ${floor}V${top}H${right}V${floor}z`;
    })
    .join('');
}
