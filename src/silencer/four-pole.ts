import { add, type Complex, complex, multiply, one, scale, square } from './complex.ts';
import type { Gas } from './gas.ts';

/**
 * The four-pole matrix of a part for plane waves without flow: pressure (Pa) and volume velocity
 * (m³/s) before it are the matrix times those behind it (Munjal, Acoustics of Ducts and Mufflers,
 * ch. 2; there with mass velocity). `b` is in Pa s/m³, `c` in m³/(Pa s).
 */
export interface FourPole {
  readonly a: Complex;
  readonly b: Complex;
  readonly c: Complex;
  readonly d: Complex;
}

const none = complex(0);
export const through: FourPole = { a: one, b: none, c: none, d: one };

/** Square metres of a round opening. @param diameter metres */
export const areaOf = (diameter: number): number => (Math.PI * diameter ** 2) / 4;

/** Waves in a metre, times 2π. */
export const waveNumber = (gas: Gas, frequency: number): number =>
  (2 * Math.PI * frequency) / gas.speed;

/** What a wave in a pipe feels, Pa s/m³. @param area square metres */
export const impedanceOf = ({ speed, density }: Gas, area: number): number =>
  (density * speed) / area;

function join(first: FourPole, then: FourPole): FourPole {
  const cell = (x: Complex, y: Complex, u: Complex, v: Complex): Complex =>
    add(multiply(x, u), multiply(y, v));
  return {
    a: cell(first.a, first.b, then.a, then.c),
    b: cell(first.a, first.b, then.b, then.d),
    c: cell(first.c, first.d, then.a, then.c),
    d: cell(first.c, first.d, then.b, then.d),
  };
}

/** Parts one behind the other, from the engine outward. */
export const chain = (parts: readonly FourPole[]): FourPole => parts.reduce(join, through);

/**
 * A piece of pipe: cos kL, jZ sin kL, (j/Z) sin kL, cos kL (Munjal, ch. 2). A sudden change of area
 * needs no matrix of its own: pressure and volume velocity are the same on both sides.
 * @param length metres
 * @param area square metres
 */
export function duct(gas: Gas, frequency: number, length: number, area: number): FourPole {
  const angle = waveNumber(gas, frequency) * length;
  const z = impedanceOf(gas, area);
  const [cos, sin] = [complex(Math.cos(angle)), Math.sin(angle)];
  return { a: cos, b: complex(0, z * sin), c: complex(0, sin / z), d: cos };
}

/** What opens into the pipe from the side (Munjal, ch. 2). @param admittance m³/(Pa s) */
export const sideBranch = (admittance: Complex): FourPole => ({ ...through, c: admittance });

/**
 * Transmission loss in decibels: the sound power that runs in, over what runs on into a pipe
 * without end (Munjal, ch. 3): 10 log₁₀ (Z₂/4Z₁) |A + B/Z₂ + Z₁C + (Z₁/Z₂)D|².
 * @param inlet impedance of the pipe before, Pa s/m³
 * @param outlet the same of the pipe behind
 */
export function transmissionLoss({ a, b, c, d }: FourPole, inlet: number, outlet: number): number {
  const sum = [a, scale(b, 1 / outlet), scale(c, inlet), scale(d, inlet / outlet)].reduce(add);
  return 10 * Math.log10((outlet / (4 * inlet)) * square(sum));
}
