import { describe, expect, test } from 'vitest';
import { areaOf, duct, impedanceOf, sideBranch, transmissionLoss } from '#silencer/four-pole.ts';
import type { Gas } from '#silencer/gas.ts';
import { quarterWave } from '#silencer/resonators.ts';

/**
 * Points that others have printed. Both curves are calculated ones of textbooks; a table of measured
 * points could not be had in words, only as pictures of curves.
 */
describe('the published curve', () => {
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
  ])('of a chamber of %i times the area has its top at %d dB, to 0.02 dB', (m, top) => {
    const gas: Gas = { speed: 343, density: 1.206, temperature: 293 };
    const [pipe, length] = [0.01, 0.3];
    const losses = Array.from({ length: 2000 }, (_, at) => {
      const z = impedanceOf(gas, pipe);
      return transmissionLoss(duct(gas, 20 + at, length, m * pipe), z, z);
    });
    expect(Math.abs(Math.max(...losses) - top)).toBeLessThan(0.02);
  });

  /** The same book, example 8.1: a closed side tube of 1.516 m, c = 343.24 m/s, tuned to 56.6 Hz. */
  test('of a side tube of 1.516 m swallows 56.6 Hz, to 0.1 Hz', () => {
    const gas: Gas = { speed: 343.24, density: 1.204, temperature: 293 };
    const z = impedanceOf(gas, areaOf(0.05));
    const lossAt = (tone: number): number =>
      transmissionLoss(sideBranch(quarterWave(gas, tone, 1.516, areaOf(0.05))), z, z);
    const tones = Array.from({ length: 4000 }, (_, at) => 20 + at * 0.02);
    const loudest = tones.reduce((best, tone) => (lossAt(tone) > lossAt(best) ? tone : best));
    expect(Math.abs(loudest - 56.6)).toBeLessThan(0.1);
  });
});
