/** What sound runs through. */
export interface Gas {
  /** Metres a second. */
  readonly speed: number;
  /** Kilograms a cubic metre. */
  readonly density: number;
  /** Kelvin. */
  readonly temperature: number;
}

/** Ratio of specific heats, gas constant of air in J/(kg K), and the pressure outside in pascal. */
const gamma = 1.4;
const gasConstant = 287.05;
const pressure = 101_325;
const zero = 273.15;

/**
 * Gas of a temperature at the pressure outside, taken for an ideal gas with the values of dry air:
 * c = √(γRT), ρ = p/RT (Munjal, Acoustics of Ducts and Mufflers, ch. 1).
 * @param celsius degrees Celsius
 */
export function gasAt(celsius: number): Gas {
  const temperature = celsius + zero;
  return {
    speed: Math.sqrt(gamma * gasConstant * temperature),
    density: pressure / (gasConstant * temperature),
    temperature,
  };
}

/** Degrees Celsius of the gas on the page: warm exhaust, stated beside every curve. */
export const exhaustCelsius = 300;
export const exhaustGas = gasAt(exhaustCelsius);
