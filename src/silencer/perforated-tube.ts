import * as z from './complex.ts';
import type { Filling } from './fibre.ts';
import { type FourPole, waveNumber } from './four-pole.ts';
import type { Gas } from './gas.ts';

/** A pipe full of holes inside a closed shell; lengths in metres. */
export interface PerforatedTube {
  readonly length: number;
  readonly tubeArea: number;
  readonly shellArea: number;
  readonly perimeter: number;
}

/** The holes: 3.5 mm wide in 1.2 mm plate, a quarter of the wall. */
const holes = { diameter: 0.0035, thickness: 0.0012, share: 0.25 };

/**
 * Impedance of the wall of holes, Pa s/m: (0.006 + jk(t + 0.375 d(1 + ζk′/k)))ρc/σ, with ζk′/k for
 * the filling behind it (J. Sullivan, M. Crocker, J. Acoust. Soc. Am. 64 (1978) 207–215; with
 * fibres R. Kirby, A. Cummings, J. Sound Vib. 217 (1998) 503–530; A. Selamet and others, J. Acoust.
 * Soc. Am. 109 (2001) 2604). Behind holes without wool this is the known t + 0.75 d.
 */
function wallOf(gas: Gas, frequency: number, filling: Filling): z.Complex {
  const k = waveNumber(gas, frequency);
  const plain = gas.density * gas.speed;
  const behind = z.scale(z.multiply(filling.impedance, filling.wave), 1 / (plain * k));
  const mouth = z.scale(z.add(z.one, behind), 0.375 * holes.diameter);
  const mass = z.multiply(z.complex(0, k), z.add(mouth, z.complex(holes.thickness)));
  return z.scale(z.add(mass, z.complex(0.006)), plain / holes.share);
}

/** A way tube and shell swing together: its growth along the pipe, and the shell's share in it. */
interface Mode {
  readonly growth: z.Complex;
  readonly share: z.Complex;
}

/**
 * The two modes of p₁″ = −k²p₁ + a(p₁ − p₂), p₂″ = −k′²p₂ − b(p₁ − p₂), with a = jωρP/S₁ζ for the
 * tube and b = jωρ′P/S₂ζ for the shell (Munjal, ch. 3, concentric tube; no flow).
 */
function modesOf(gas: Gas, frequency: number, tube: PerforatedTube, filling: Filling): Mode[] {
  const omega = 2 * Math.PI * frequency;
  const wall = wallOf(gas, frequency, filling);
  const pull = (density: z.Complex, area: number): z.Complex =>
    z.divide(z.multiply(z.complex(0, (omega * tube.perimeter) / area), density), wall);
  const a = pull(z.complex(gas.density), tube.tubeArea);
  const heavy = z.scale(z.multiply(filling.impedance, filling.wave), 1 / omega);
  const b = pull(heavy, tube.shellArea - tube.tubeArea);
  const inner = z.subtract(a, z.complex(waveNumber(gas, frequency) ** 2));
  const outer = z.subtract(b, z.multiply(filling.wave, filling.wave));
  const middle = z.scale(z.add(inner, outer), 0.5);
  const half = z.scale(z.subtract(inner, outer), 0.5);
  const apart = z.root(z.add(z.multiply(half, half), z.multiply(a, b)));
  return [z.add(middle, apart), z.subtract(middle, apart)].map((value) => ({
    growth: z.root(value),
    share: z.divide(z.subtract(inner, value), a),
  }));
}

/**
 * The four-pole matrix of a perforated tube in a shell closed at both ends. Being the same from
 * both sides, it follows from its two halves: the middle closed, and the middle open.
 * @param filling what stands between tube and shell
 */
export function perforatedTube(
  gas: Gas,
  frequency: number,
  tube: PerforatedTube,
  filling: Filling,
): FourPole {
  const [first, second] = modesOf(gas, frequency, tube, filling) as [Mode, Mode];
  const inertia = z.complex(0, (2 * Math.PI * frequency * gas.density) / tube.tubeArea);
  const admittance = (isClosed: boolean): z.Complex => {
    const reach = ({ growth }: Mode): z.Complex => {
      const along = z.scale(growth, tube.length / 2);
      const [above, below] = isClosed
        ? [z.cosh(along), z.sinh(along)]
        : [z.sinh(along), z.cosh(along)];
      return z.divide(above, z.multiply(below, growth));
    };
    const [one, two] = [first, second].map(reach) as [z.Complex, z.Complex];
    const sum = z.subtract(z.multiply(second.share, one), z.multiply(first.share, two));
    return z.divide(z.subtract(second.share, first.share), z.multiply(inertia, sum));
  };
  return joinHalves(admittance(true), admittance(false));
}

/** A symmetric part from the admittance of its half with the middle closed, and open. */
function joinHalves(closed: z.Complex, open: z.Complex): FourPole {
  const apart = z.subtract(open, closed);
  const a = z.divide(z.add(open, closed), apart);
  const c = z.divide(z.scale(z.multiply(open, closed), 2), apart);
  return { a, b: z.divide(z.complex(2), apart), c, d: a };
}
