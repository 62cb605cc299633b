import { describe, expect, test } from 'vitest';
import type { Design } from '#silencer/design.ts';
import { woolFilling, woolResistivity } from '#silencer/fibre.ts';
import {
  areaOf,
  chain,
  duct,
  impedanceOf,
  sideBranch,
  transmissionLoss,
} from '#silencer/four-pole.ts';
import { type Gas, gasAt } from '#silencer/gas.ts';
import { quarterWave } from '#silencer/resonators.ts';
import { lossOf } from '#silencer/silencer.ts';

/**
 * Points that others have published. docs/checking.md says which publications were looked at, why
 * some cannot serve, and where the model is known to differ from a real silencer.
 */
const plain: Omit<Design, 'pipe' | 'shell' | 'length'> = {
  ...{ chambers: 1, inlet: 0, outlet: 0, isPacked: false, hasKiller: false },
};

/** Inner diameter of a round opening, in millimetres. @param area square metres */
const widthOf = (area: number): number => 2000 * Math.sqrt(area / Math.PI);

/** Tones from `from` to `to` hertz, evenly apart. */
const tonesOf = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

describe('the published tops', () => {
  /**
   * Expansion chambers of area ratio m (D. Bies, C. Hansen, C. Howard, Engineering Noise Control,
   * 5th ed., ch. 8; the same family is fig. 10.12 of L. Beranek, I. Vér, Noise and Vibration Control
   * Engineering, 1992): the tops, which lie at kL = π/2, printed to a hundredth of a decibel.
   */
  test.each([
    [2, 1.94],
    [4, 6.55],
    [8, 12.18],
    [16, 18.1],
  ])('of a chamber of %i times the area is %d dB, to 0.02 dB', (m, top) => {
    const gas: Gas = { speed: 343, density: 1.206, temperature: 293 };
    const [pipe, length] = [0.01, 0.3];
    const losses = tonesOf(20, 2019, 1).map((tone) => {
      const z = impedanceOf(gas, pipe);
      return transmissionLoss(duct(gas, tone, length, m * pipe), z, z);
    });
    expect(Math.abs(Math.max(...losses) - top)).toBeLessThan(0.02);
  });

  /** The same book, example 8.1: a closed side tube of 1.516 m, c = 343.24 m/s, tuned to 56.6 Hz. */
  test('of a side tube of 1.516 m lies at 56.6 Hz, to 0.1 Hz', () => {
    const gas: Gas = { speed: 343.24, density: 1.204, temperature: 293 };
    const z = impedanceOf(gas, areaOf(0.05));
    const lossAt = (tone: number): number =>
      transmissionLoss(sideBranch(quarterWave(gas, tone, 1.516, areaOf(0.05))), z, z);
    const loudest = tonesOf(20, 100, 0.02).reduce((best, tone) =>
      lossAt(tone) > lossAt(best) ? tone : best,
    );
    expect(Math.abs(loudest - 56.6)).toBeLessThan(0.1);
  });
});

/**
 * J. Requena-Plens, phonometry, docs/noise-control/silencers, the report EXAMPLE-SILENCER of 22 July
 * 2026 (github.com/jmrplens/phonometry, .github/reports/reactive_silencer_example.pdf): a chamber of
 * 0.5 m, 0.08 m² between pipes of 0.01 m², air of 343 m/s, by Munjal's eq. 3.27 in another program.
 * Printed to a tenth of a decibel, so 0.05 dB is all that may lie between.
 */
describe('the published curve of a plain chamber', () => {
  const gas: Gas = { speed: 343, density: 1.206, temperature: 293.15 };
  const design: Design = { ...plain, pipe: widthOf(0.01), shell: widthOf(0.08), length: 500 };

  test.each([
    [63, 7.5],
    [125, 11.4],
    [250, 9.9],
    [500, 12.1],
    [1000, 3.2],
    [2000, 7],
    [4000, 11.1],
  ])('at %i Hz is %d dB, to what its last digit says', (tone, loss) => {
    expect(Math.abs(lossOf(design, tone, gas) - loss)).toBeLessThan(0.0501);
  });
});

/**
 * E. Dokumacı, Duct Acoustics, Cambridge 2021, § 5.4.5, fig. 5.15: a chamber of 71 cm and 471.35 cm²
 * between pipes of 31.67 cm², c = 344.9 m/s, plain, then with an inlet tube of 35.5 cm, then with an
 * outlet tube of 17.75 cm as well. Its tops and gaps as github.com/ASEC-Laboratory/Nefes gives them
 * (examples/validation/dokumaci_expansion_chamber.ipynb), to its last digit.
 */
describe('the published curve of a tuned chamber', () => {
  const gas: Gas = { speed: 344.9, density: 1.1935, temperature: 296 };
  const chamber: Design = {
    ...plain,
    ...{ pipe: widthOf(31.67e-4), shell: widthOf(471.35e-4), length: 710 },
  };
  const tuned: Design = { ...chamber, inlet: 50, outlet: 25 };
  test('has its tops at 17.5 dB, to 0.05 dB', () => {
    const top = Math.max(...tonesOf(50, 1000, 0.5).map((tone) => lossOf(chamber, tone, gas)));
    expect(Math.abs(top - 17.5)).toBeLessThan(0.05);
  });

  test.each([242.9, 485.8, 728.7])('lets %d Hz through, and not once it is tuned', (gap) => {
    expect(lossOf(chamber, gap, gas)).toBeLessThan(0.1);
    expect(lossOf(tuned, gap, gas)).toBeGreaterThan(30);
  });

  test.each([243, 486, 729])('has a top at %d Hz, to half a hertz, when tuned', (top) => {
    const loudest = tonesOf(top - 15, top + 15, 0.25).reduce((best, tone) =>
      lossOf(tuned, tone, gas) > lossOf(tuned, best, gas) ? tone : best,
    );
    expect(Math.abs(loudest - top)).toBeLessThanOrEqual(0.5);
  });
});

/**
 * T. Parrott, An improved method for design of expansion-chamber mufflers with application to an
 * operational helicopter, NASA TN D-7309, 1973 (ntrs.nasa.gov, 19730022891): three chambers of
 * 0.019 m² with tubes reaching in, pipes of 0.002 m², gas of 610 m/s (fig. 13), and the curve
 * calculated for them (fig. 9) as read off in github.com/ASEC-Laboratory/Nefes,
 * examples/validation/parrott_helicopter_muffler.ipynb, over log₁₀ of the wave in feet.
 *
 * Where it rises and falls is held; how high is not, because that curve is of walls that swallow a
 * fifth of a wave and of an open tailpipe, and this model has neither: its tops are tens of decibels
 * higher, and below 130 Hz it lies up to 8 dB above. Points were read at steps of up to 0.03, so 5 %
 * of a tone, 0.02 of the logarithm, is all that they can tell.
 */
describe('the published curve of a helicopter’s exhaust', () => {
  const gas: Gas = { speed: 610, density: 0.381, temperature: 926 };
  const [pipe, shell] = [0.002, 0.019];
  /** Length of a chamber, of its inlet and its outlet tube, and of the pipe behind it, metres. */
  const stages = [
    [0.76, 0.44, 0.13, 1.04],
    [0.51, 0.3, 0.08, 0.13],
    [0.25, 0.04, 0.06, 0],
  ] as const;
  const lossAt = (logFeet: number): number => {
    const tone = gas.speed / (0.3048 * 10 ** logFeet);
    const ring = (length: number) => sideBranch(quarterWave(gas, tone, length, shell - pipe));
    const parts = stages.flatMap(([length, inlet, outlet, behind]) => [
      ring(inlet),
      duct(gas, tone, length - inlet - outlet, shell),
      ring(outlet),
      duct(gas, tone, behind, pipe),
    ]);
    const z = impedanceOf(gas, pipe);
    return transmissionLoss(chain(parts), z, z);
  };
  const near = (place: number): number[] => tonesOf(place - 0.02, place + 0.02, 0.0005).map(lossAt);
  const beside = (place: number): number[] => [lossAt(place - 0.05), lossAt(place + 0.05)];

  test.each([0.29, 0.45, 0.6, 0.76])('has a top at a wave of 10^%d ft', (place) => {
    expect(Math.max(...near(place))).toBeGreaterThan(Math.max(...beside(place)));
  });

  test.each([0.22, 0.37, 0.53, 0.84])('has a dip at a wave of 10^%d ft', (place) => {
    expect(Math.min(...near(place))).toBeLessThan(Math.min(...beside(place)));
  });
});

/**
 * Y. Miki, J. Acoust. Soc. Jpn. (E) 11 (1990), eqs. 30–34, worked out at f/σ = 0.1 in phonometry,
 * tests/reference_data/materials.py: Zc/ρc = 1.29998 − 0.45855j, k/k₀ = 1.45230 − 0.66393j. That is
 * for air of the room; at the room's temperature nothing else enters.
 */
test('glass wool of f/σ = 0.1 is as published, to a ten-thousandth', () => {
  const air: Gas = { ...gasAt(20), density: 1.2 };
  const tone = 0.1 * woolResistivity;
  const { wave, impedance } = woolFilling(air, tone);
  const k = (2 * Math.PI * tone) / air.speed;
  const z = air.density * air.speed;
  const found = [impedance.re / z, impedance.im / z, wave.re / k, wave.im / k];
  for (const [at, printed] of [1.29998, -0.45855, 1.4523, -0.66393].entries()) {
    expect(found[at]).toBeCloseTo(printed, 4);
  }
});
