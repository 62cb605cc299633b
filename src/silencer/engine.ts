import type { CurvePoint } from './curve.ts';
import { highest, type LossTable, lowest, strengthAt } from './loss-table.ts';

/** A four-stroke engine: its cylinders fire evenly, each once in two turns. */
export interface Engine {
  readonly cylinders: number;
  /** Turns a minute. */
  readonly idle: number;
  readonly most: number;
}

export const engineNames = ['single', 'twin', 'four'] as const;
export type EngineName = (typeof engineNames)[number];

/** Example engines: 125 cm³ with one cylinder, 250 cm³ with two, a car with four. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  single: { cylinders: 1, idle: 1500, most: 8500 },
  twin: { cylinders: 2, idle: 1400, most: 10_000 },
  four: { cylinders: 4, idle: 800, most: 6000 },
};

/** Turns a minute. @param pedal 0 at idle to 100 at full throttle */
export const turnsOf = ({ idle, most }: Engine, pedal: number): number =>
  idle + ((most - idle) * pedal) / 100;

/** The tone of the firing, in hertz. */
export const firingOf = (engine: Engine, pedal: number): number =>
  (turnsOf(engine, pedal) / 120) * engine.cylinders;

/** One part of the note: its tone in hertz, and its strength, of no unit. */
export interface Partial {
  readonly tone: number;
  readonly strength: number;
}

/** How unlike the cylinders are: no two breathe alike, which makes the growl. */
const unlike = [1, 0.9, 1.06, 0.95];

/** How strongly the cylinders together sound the nth multiple of the whole working cycle. */
function together(cylinders: number, nth: number): number {
  const turns = unlike.slice(0, cylinders).map((strength, at) => {
    const angle = (2 * Math.PI * nth * at) / cylinders;
    return [strength * Math.cos(angle), strength * Math.sin(angle)] as const;
  });
  const sum = (axis: 0 | 1): number => turns.reduce((all, turn) => all + turn[axis], 0);
  return Math.hypot(sum(0), sum(1)) / cylinders;
}

/**
 * The note of an engine before its silencer, made up for this site: short pulses of gas, sharper
 * and stronger with the pedal, as they sound outside a pipe's mouth.
 * @returns every multiple of the working cycle up to 5 kHz, so that the nth stands at n − 1
 */
export function noteOf(engine: Engine, pedal: number): Partial[] {
  const cycle = turnsOf(engine, pedal) / 120;
  const edge = 160 + 6 * pedal;
  const push = 0.25 + (0.75 * pedal) / 100;
  return Array.from({ length: Math.floor(highest / cycle) }, (_, at) => {
    const tone = cycle * (at + 1);
    const pulse = 1 / (1 + (tone / edge) ** 2);
    const mouth = tone / (tone + 150);
    return { tone, strength: push * pulse * mouth * together(engine.cylinders, at + 1) };
  });
}

/** The same note behind a silencer. */
export function silence(note: readonly Partial[], table: LossTable): Partial[] {
  return note.map(({ tone, strength }) => ({ tone, strength: strength * strengthAt(table, tone) }));
}

const powerOf = (parts: readonly Partial[]): number =>
  parts.reduce((sum, { strength }) => sum + strength ** 2, 0);

/** How much quieter a note is than another, in decibels. */
export const quieterBy = (before: readonly Partial[], after: readonly Partial[]): number =>
  10 * Math.log10(powerOf(before) / powerOf(after));

/** Thirds of an octave, from 50 Hz to 5 kHz. */
export const bands = Array.from({ length: 21 }, (_, at) => lowest * 2 ** (at / 3));

/** What each band of a spectrum holds, in decibels over `floor`; nothing below it. */
export function spectrumOf(parts: readonly Partial[], floor = -60): CurvePoint[] {
  return bands.map((tone) => {
    const [from, to] = [tone / 2 ** (1 / 6), tone * 2 ** (1 / 6)];
    const power = powerOf(parts.filter((one) => one.tone >= from && one.tone < to));
    const level = power > 0 ? 10 * Math.log10(power) : floor;
    return { tone, loss: Math.max(0, level - floor) };
  });
}
