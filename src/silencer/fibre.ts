import { type Complex, complex } from './complex.ts';
import { waveNumber } from './four-pole.ts';
import type { Gas } from './gas.ts';

/** How sound runs in what fills a space. */
export interface Filling {
  /** Complex wave number, 1/m. */
  readonly wave: Complex;
  /** Complex characteristic impedance, Pa s/m. */
  readonly impedance: Complex;
}

/** Flow resistivity of loosely packed glass wool at room temperature, N s/m⁴; the page says so. */
export const woolResistivity = 12_000;

const room = 293.15;
/** Air of the measurements the law below was fitted to, kg/m³. */
const airDensity = 1.2;

/** Nothing but gas. */
export function gasFilling(gas: Gas, frequency: number): Filling {
  return {
    wave: complex(waveNumber(gas, frequency)),
    impedance: complex(gas.density * gas.speed),
  };
}

/**
 * Glass wool by Miki's form of the law of Delany and Bazley (Y. Miki, J. Acoust. Soc. Jpn. (E) 11
 * (1990) 19–24; M. Delany, E. Bazley, Applied Acoustics 3 (1970) 105–116), which stays sound at low
 * frequencies. Heat: the law is read over ρf/σ, and σ grows with T^0.6 (D. Christie, J. Sound Vib.
 * 46 (1976) 347–355). The law was fitted for ρf/σ between about 0.01 and 1.
 */
export function woolFilling(gas: Gas, frequency: number): Filling {
  const resistivity = woolResistivity * (gas.temperature / room) ** 0.6;
  const ratio = (gas.density / airDensity) * (frequency / resistivity);
  const [loose, slow] = [ratio ** -0.632, ratio ** -0.618];
  const [k, z] = [waveNumber(gas, frequency), gas.density * gas.speed];
  return {
    wave: complex(k * (1 + 0.109 * slow), -k * 0.16 * slow),
    impedance: complex(z * (1 + 0.07 * loose), -z * 0.107 * loose),
  };
}
