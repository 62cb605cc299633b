import { type LossTable, strengthAt } from './loss-table.ts';

/** Samples of the filter: at 48,000 a second its lines stand 12 Hz apart. */
export const filterLength = 4096;

/**
 * What a click becomes behind a silencer: a filter of real, symmetric samples whose strength at
 * each of its lines is the curve's. It comes half its length late, which no ear misses here.
 * Above 5 kHz, where nothing is drawn, the curve's last value holds.
 * @param sampleRate samples a second
 */
export function impulseOf(table: LossTable, sampleRate: number): Float32Array<ArrayBuffer> {
  const half = filterLength / 2;
  const real = new Float64Array(filterLength);
  const imaginary = new Float64Array(filterLength);
  for (let line = 0; line <= half; line += 1) {
    const strength = strengthAt(table, (line * sampleRate) / filterLength);
    real[line] = strength;
    if (line > 0) real[filterLength - line] = strength;
  }
  transform(real, imaginary);
  const middle = (at: number): number => real[(at + half) % filterLength] ?? 0;
  return Float32Array.from({ length: filterLength }, (_, at) => middle(at) / filterLength);
}

/**
 * The discrete Fourier transform, in place (Cooley and Tukey 1965, radix 2).
 * @param real its length is a power of two
 */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  reverseBits(real, imaginary);
  for (let size = 2; size <= real.length; size *= 2) {
    for (let turn = 0; turn < size / 2; turn += 1) {
      const angle = (-2 * Math.PI * turn) / size;
      butterflies(real, imaginary, { size, turn, cos: Math.cos(angle), sin: Math.sin(angle) });
    }
  }
}

interface Turn {
  readonly size: number;
  readonly turn: number;
  readonly cos: number;
  readonly sin: number;
}

function butterflies(
  real: Float64Array,
  imaginary: Float64Array,
  { size, turn, cos, sin }: Turn,
): void {
  for (let low = turn; low < real.length; low += size) {
    const high = low + size / 2;
    const [x, y] = [real[high] ?? 0, imaginary[high] ?? 0];
    const [re, im] = [x * cos - y * sin, x * sin + y * cos];
    const [a, b] = [real[low] ?? 0, imaginary[low] ?? 0];
    [real[low], imaginary[low]] = [a + re, b + im];
    [real[high], imaginary[high]] = [a - re, b - im];
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  for (let at = 0, mirror = 0; at < real.length; at += 1) {
    if (at < mirror) {
      [real[at], real[mirror]] = [real[mirror] ?? 0, real[at] ?? 0];
      [imaginary[at], imaginary[mirror]] = [imaginary[mirror] ?? 0, imaginary[at] ?? 0];
    }
    let bit = real.length >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror |= bit;
  }
}
