import { type Complex, complex } from './complex.ts';
import { impedanceOf, waveNumber } from './four-pole.ts';
import type { Gas } from './gas.ts';

/** The steepest a lossless branch is taken for: at its very resonance it has no bound. */
const mostTangent = 1e6;

/**
 * Admittance of a side tube with a closed end, (j/Z) tan kL: it swallows the tone whose quarter
 * wave is its length (Munjal, ch. 2). A tube that reaches into a chamber makes one around it.
 * @param length metres
 * @param area square metres
 * @returns m³/(Pa s)
 */
export function quarterWave(gas: Gas, frequency: number, length: number, area: number): Complex {
  const tangent = Math.tan(waveNumber(gas, frequency) * length);
  const bounded = Math.max(-mostTangent, Math.min(mostTangent, tangent));
  return complex(0, bounded / impedanceOf(gas, area));
}

/** A bottle at the side of the pipe: its neck in metres and m², what it holds in m³. */
export interface Bottle {
  readonly neckLength: number;
  readonly neckArea: number;
  readonly volume: number;
}

/**
 * Admittance of a Helmholtz resonator, 1 / j(ωρl/S − ρc²/ωV) (Munjal, ch. 2).
 * @returns m³/(Pa s)
 */
export function helmholtz(gas: Gas, frequency: number, bottle: Bottle): Complex {
  const omega = 2 * Math.PI * frequency;
  const mass = (omega * gas.density * bottle.neckLength) / bottle.neckArea;
  const spring = (gas.density * gas.speed ** 2) / (omega * bottle.volume);
  const reactance = mass - spring || 1 / mostTangent;
  return complex(0, -1 / reactance);
}

/** The tone a Helmholtz resonator swallows: (c/2π) √(S/lV), in hertz. */
export function resonanceOf({ speed }: Gas, { neckLength, neckArea, volume }: Bottle): number {
  return (speed / (2 * Math.PI)) * Math.sqrt(neckArea / (neckLength * volume));
}
