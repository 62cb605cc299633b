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
  const impulse = new Float32Array(filterLength);
  for (let at = 0; at < filterLength; at += 1) {
    impulse[at] = (real[(at + half) % filterLength] ?? 0) / filterLength;
  }
  return impulse;
}

/**
 * The discrete Fourier transform, in place (Cooley and Tukey 1965, radix 2).
 * @param real its length is a power of two
 */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  reverseBits(real, imaginary);
  const count = real.length;
  const cos = Float64Array.from({ length: count / 2 }, (_, at) => Math.cos((tau * at) / count));
  const sin = Float64Array.from({ length: count / 2 }, (_, at) => -Math.sin((tau * at) / count));
  for (let half = 1; half < count; half *= 2) {
    for (let from = 0; from < count; from += 2 * half) {
      butterflies(real, imaginary, { cos, sin, from, half });
    }
  }
}

const tau = 2 * Math.PI;

interface Block {
  /** A whole turn in as many steps as there are samples; half of it is enough. */
  readonly cos: Float64Array;
  readonly sin: Float64Array;
  readonly from: number;
  readonly half: number;
}

function butterflies(
  real: Float64Array,
  imaginary: Float64Array,
  { cos, sin, from, half }: Block,
): void {
  const stride = cos.length / half;
  for (let low = from; low < from + half; low += 1) {
    const high = low + half;
    const c = cos[(low - from) * stride] ?? 0;
    const s = sin[(low - from) * stride] ?? 0;
    const x = real[high] ?? 0;
    const y = imaginary[high] ?? 0;
    const re = x * c - y * s;
    const im = x * s + y * c;
    real[high] = (real[low] ?? 0) - re;
    imaginary[high] = (imaginary[low] ?? 0) - im;
    real[low] = (real[low] ?? 0) + re;
    imaginary[low] = (imaginary[low] ?? 0) + im;
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  for (let at = 0, mirror = 0; at < real.length; at += 1) {
    if (at < mirror) {
      swap(real, at, mirror);
      swap(imaginary, at, mirror);
    }
    let bit = real.length >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror |= bit;
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}
