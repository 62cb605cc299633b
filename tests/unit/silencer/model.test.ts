import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide, multiply, scale, square, subtract } from '#silencer/complex.ts';
import { type Design, presets, reaches } from '#silencer/design.ts';
import { gasFilling, woolFilling, woolResistivity } from '#silencer/fibre.ts';
import {
  areaOf,
  chain,
  duct,
  type FourPole,
  impedanceOf,
  sideBranch,
  transmissionLoss,
  waveNumber,
} from '#silencer/four-pole.ts';
import { exhaustGas as gas, type Gas, gasAt } from '#silencer/gas.ts';
import { perforatedTube } from '#silencer/perforated-tube.ts';
import { helmholtz, quarterWave, resonanceOf } from '#silencer/resonators.ts';
import { cutOn, fourPoleOf, killer, lossOf } from '#silencer/silencer.ts';

const plain: Design = {
  ...{ pipe: 40, shell: 120, length: 300, chambers: 1, inlet: 0, outlet: 0 },
  ...{ isPacked: false, hasKiller: false },
};
const sizeOf = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });
const designs: fc.Arbitrary<Design> = fc.record({
  pipe: sizeOf(reaches.pipe),
  shell: sizeOf(reaches.shell),
  length: sizeOf(reaches.length),
  inlet: sizeOf(reaches.inlet),
  outlet: sizeOf(reaches.outlet),
  chambers: fc.constantFrom(0 as const, 1 as const, 2 as const),
  isPacked: fc.boolean(),
  hasKiller: fc.boolean(),
});
const tones = fc.double({ min: 50, max: 5000, noNaN: true });
const everyTone = Array.from({ length: 200 }, (_, at) => 50 * 100 ** (at / 199));

const determinant = ({ a, b, c, d }: FourPole) => subtract(multiply(a, d), multiply(b, c));

/** Shares of the power that come back and that run on, of what runs in. */
function powers(part: FourPole, z: number) {
  const [b, c] = [scale(part.b, 1 / z), scale(part.c, z)];
  const sum = [part.a, b, c, part.d].reduce(add);
  const back = divide(subtract(add(part.a, b), add(c, part.d)), sum);
  return { back: square(back), on: 4 / square(sum) };
}

describe('the closed forms, to a tenth of a decibel', () => {
  test('of an expansion chamber: 10 log₁₀[1 + ¼(m − 1/m)² sin² kL]', () => {
    const m = (120 / 40) ** 2;
    for (const tone of everyTone) {
      const sine = Math.sin(waveNumber(gas, tone) * 0.3);
      const closed = 10 * Math.log10(1 + 0.25 * (m - 1 / m) ** 2 * sine ** 2);
      expect(lossOf(plain, tone)).toBeCloseTo(closed, 6);
    }
  });

  test('of a closed side tube: 10 log₁₀[1 + (S₂ tan kL / 2S₁)²]', () => {
    const z = impedanceOf(gas, areaOf(0.04));
    for (const tone of everyTone) {
      const branch = sideBranch(quarterWave(gas, tone, 0.17, areaOf(0.03)));
      const tangent = Math.tan(waveNumber(gas, tone) * 0.17);
      const closed = 10 * Math.log10(1 + ((3 / 4) ** 2 * (tangent / 2)) ** 2);
      expect(transmissionLoss(branch, z, z)).toBeCloseTo(closed, 5);
    }
  });

  test('of a Helmholtz resonator: 10 log₁₀[1 + (√(S_n V/l) / 2S · 1/(f/f₀ − f₀/f))²]', () => {
    const bottle = { neckLength: 0.03, neckArea: areaOf(0.02), volume: 0.0008 };
    const z = impedanceOf(gas, areaOf(0.04));
    const first = resonanceOf(gas, bottle);
    const size = Math.sqrt((bottle.neckArea * bottle.volume) / bottle.neckLength);
    for (const tone of everyTone) {
      const apart = tone / first - first / tone;
      const closed = 10 * Math.log10(1 + (size / (2 * areaOf(0.04)) / apart) ** 2);
      const branch = sideBranch(helmholtz(gas, tone, bottle));
      expect(transmissionLoss(branch, z, z)).toBeCloseTo(closed, 5);
    }
  });

  test('of a sudden change of area: 10 log₁₀[(1 + m)²/4m]', () => {
    const [narrow, wide] = [impedanceOf(gas, areaOf(0.04)), impedanceOf(gas, areaOf(0.08))];
    expect(transmissionLoss(chain([]), narrow, wide)).toBeCloseTo(10 * Math.log10(25 / 16), 9);
  });

  test('of a Helmholtz resonator, which is a spring below its tone and a mass above', () => {
    const bottle = { neckLength: 0.03, neckArea: areaOf(0.02), volume: 0.0008 };
    const spring = (2 * Math.PI * bottle.volume) / (gas.density * gas.speed ** 2);
    expect(helmholtz(gas, 1, bottle).im / spring).toBeCloseTo(1, 3);
    expect(helmholtz(gas, 2 * resonanceOf(gas, bottle), bottle).im).toBeLessThan(0);
  });

  test('of a pipe: nothing is lost', () => {
    expect(lossOf(presets.straight, 700)).toBeCloseTo(0, 9);
  });
});

describe('any silencer', () => {
  test('takes the same from both sides', () => {
    fc.assert(
      fc.property(designs, tones, (design, tone) => {
        const size = square(fourPoleOf(design, tone).a) + 1;
        const one = determinant(fourPoleOf(design, tone));
        expect(Math.abs(one.re - 1) / size).toBeLessThan(1e-6);
        expect(Math.abs(one.im) / size).toBeLessThan(1e-6);
      }),
    );
  });

  test('without wool throws back what it does not let on', () => {
    fc.assert(
      fc.property(designs, tones, (design, tone) => {
        const z = impedanceOf(gas, areaOf(design.pipe / 1000));
        const { back, on } = powers(fourPoleOf({ ...design, isPacked: false }, tone), z);
        expect(back + on).toBeCloseTo(1, 6);
      }),
    );
  });

  test('makes no sound of its own', () => {
    fc.assert(
      fc.property(designs, tones, (design, tone) => {
        const z = impedanceOf(gas, areaOf(design.pipe / 1000));
        const { back, on } = powers(fourPoleOf(design, tone), z);
        expect(back + on).toBeLessThan(1 + 1e-6);
        expect(lossOf(design, tone)).toBeGreaterThan(-1e-6);
      }),
    );
  });
});

describe('a perforated tube', () => {
  const tube = {
    length: 0.3,
    tubeArea: areaOf(0.05),
    shellArea: areaOf(0.12),
    perimeter: Math.PI * 0.05,
  };
  const z = impedanceOf(gas, tube.tubeArea);

  test('without wool swallows low tones as the volume around it does', () => {
    const part = perforatedTube(gas, 60, tube, gasFilling(gas, 60));
    const whole = duct(gas, 60, 0.3, tube.shellArea);
    expect(transmissionLoss(part, z, z)).toBeCloseTo(transmissionLoss(whole, z, z), 1);
  });

  test('with wool swallows more at 1,500 Hz than at 150 Hz, and leaves no hole between', () => {
    const loss = (tone: number) =>
      transmissionLoss(perforatedTube(gas, tone, tube, woolFilling(gas, tone)), z, z);
    expect(loss(1500)).toBeGreaterThan(loss(150) + 10);
    const band = everyTone.filter((tone) => tone > 400 && tone < 2000);
    expect(Math.min(...band.map(loss))).toBeGreaterThan(3);
  });
});

describe('glass wool', () => {
  /** Miki's law at ρf/σ = 0.1, worked out by hand: 0.1^−0.632 = 4.2855, 0.1^−0.618 = 4.1495. */
  const isMiki = (air: Gas, tone: number) => {
    const { wave, impedance } = woolFilling(air, tone);
    const [k, z] = [waveNumber(air, tone), air.density * air.speed];
    expect([wave.re / k, wave.im / k].map((part) => part.toFixed(3))).toEqual(['1.452', '-0.664']);
    const [resistance, reactance] = [impedance.re / z, impedance.im / z];
    expect([resistance.toFixed(3), reactance.toFixed(3)]).toEqual(['1.300', '-0.459']);
  };
  const air: Gas = { speed: 343, density: 1.2, temperature: 293.15 };

  test('slows and weakens sound by the law it was measured for', () => {
    isMiki(air, 0.1 * woolResistivity);
  });

  test('is the harder to get through the hotter and the thinner the gas is', () => {
    isMiki({ ...air, temperature: 293.15 * 2 ** (1 / 0.6) }, 0.2 * woolResistivity);
    isMiki({ ...air, density: 0.6 }, 0.2 * woolResistivity);
  });
});

describe('the parts a visitor changes', () => {
  const omega = 2 * Math.PI;

  test('however far tubes reach in, a very low tone meets all the room there is', () => {
    for (const [inlet, outlet] of [
      [0, 0],
      [50, 0],
      [30, 20],
    ] as const) {
      const room = (areaOf(0.12) * 0.3 * omega) / (gas.density * gas.speed ** 2);
      expect(fourPoleOf({ ...plain, inlet, outlet }, 1).c.im / room).toBeCloseTo(1, 3);
    }
  });

  test('a dB killer is the gas in a tube of its length and share of the pipe', () => {
    const { b } = fourPoleOf({ ...presets.straight, hasKiller: true }, 1);
    const wide = areaOf((presets.straight.pipe / 1000) * killer.narrow);
    expect(b.im / ((omega * gas.density * killer.length) / wide)).toBeCloseTo(1, 3);
    expect(killer.narrow).toBeLessThan(1);
  });

  test('an inlet tube of half the chamber fills the first gap of the curve', () => {
    const gap = gas.speed / (2 * 0.3);
    expect(lossOf(plain, gap)).toBeLessThan(0.1);
    expect(lossOf({ ...plain, inlet: 50 }, gap)).toBeGreaterThan(30);
  });

  test('a dB killer never makes a racing silencer louder by a decibel, and helps by three', () => {
    const gain = (tone: number) => lossOf(presets.racing, tone) - lossOf(presets.open, tone);
    const band = everyTone.filter((tone) => tone < 2000);
    expect(Math.min(...band.map(gain))).toBeGreaterThan(-1);
    expect(Math.max(...band.map(gain))).toBeGreaterThan(3);
  });

  test('hot gas carries sound faster, so every gap moves up', () => {
    expect(gasAt(20).speed).toBeCloseTo(343.2, 1);
    expect(gasAt(20).density).toBeCloseTo(1.204, 3);
    expect(gas.speed).toBeCloseTo(479.9, 1);
    expect(cutOn(plain)).toBeCloseTo((1.8412 * gas.speed) / (Math.PI * 0.12), 6);
  });
});
