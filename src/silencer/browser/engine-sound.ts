import type { BenchState } from '#silencer/bench-state.ts';
import { engines, noteOf, turnsOf } from '#silencer/engine.ts';
import { impulseOf } from '#silencer/impulse.ts';
import type { LossTable } from '#silencer/loss-table.ts';

/** What is to be heard. */
export interface Heard {
  readonly bench: BenchState;
  /** What its silencer holds back. */
  readonly table: LossTable;
  /** Whether the silencer is left out. */
  readonly isOpen: boolean;
  /** 0 to 100. */
  readonly volume: number;
}

/** The loudest the page gets, of the device's own full scale. */
const cap = 0.3;
/** Seconds of a change that must not click, and of the way into silence. */
const glide = 0.02;
const fall = 0.01;

/**
 * An engine that sounds: a wave of the note's partials, and from it two ways to the loudspeaker, one
 * open and one through the filter of the curve. It sounds from its making until `stop`.
 */
export class EngineSound {
  readonly #context = new AudioContext();
  readonly #engine = this.#context.createOscillator();
  readonly #open = this.#context.createGain();
  readonly #behind = this.#context.createGain();
  readonly #master = this.#context.createGain();
  #silencer: ConvolverNode | null = null;
  #table: LossTable | null = null;

  constructor(heard: Heard) {
    this.#engine.connect(this.#open).connect(this.#master);
    this.#behind.connect(this.#master).connect(this.#context.destination);
    this.#master.gain.value = 0;
    this.#follow(heard, 0);
    this.#engine.start();
    void this.#context.resume();
  }

  /** Takes on another design, engine, pedal or volume. */
  change(heard: Heard): void {
    this.#follow(heard, glide);
  }

  /** Falls silent and takes everything down. */
  stop(): void {
    this.#glide(this.#master.gain, 0, fall);
    setTimeout(() => this.#takeDown(), fall * 2000);
  }

  #takeDown(): void {
    this.#engine.stop();
    for (const node of [this.#engine, this.#silencer, this.#open, this.#behind, this.#master]) {
      node?.disconnect();
    }
    void this.#context.close();
  }

  #follow({ bench, table, isOpen, volume }: Heard, time: number): void {
    this.#setNote(bench, time);
    this.#setSilencer(table);
    this.#glide(this.#open.gain, isOpen ? 1 : 0, time);
    this.#glide(this.#behind.gain, isOpen ? 0 : 1, time);
    this.#glide(this.#master.gain, (cap * volume) / 100, glide);
  }

  #setNote({ engine, pedal }: BenchState, time: number): void {
    const note = noteOf(engines[engine], pedal);
    const waves = Float32Array.from([0, ...note.map(({ strength }) => strength)]);
    const still = new Float32Array(waves.length);
    const loudest = loudnessOf(waves);
    for (const [at, wave] of waves.entries()) waves[at] = wave / loudest;
    const wave = this.#context.createPeriodicWave(still, waves, { disableNormalization: true });
    this.#engine.setPeriodicWave(wave);
    this.#glide(this.#engine.frequency, turnsOf(engines[engine], pedal) / 120, time);
  }

  /** A filter is never changed while it sounds: a new one takes its place. */
  #setSilencer(table: LossTable): void {
    if (table === this.#table) return;
    this.#table = table;
    const filter = impulseOf(table, this.#context.sampleRate);
    const buffer = this.#context.createBuffer(1, filter.length, this.#context.sampleRate);
    buffer.copyToChannel(filter, 0);
    const next = new ConvolverNode(this.#context, { buffer, disableNormalization: true });
    this.#silencer?.disconnect();
    if (this.#silencer) this.#engine.disconnect(this.#silencer);
    this.#engine.connect(next).connect(this.#behind);
    this.#silencer = next;
  }

  #glide(value: AudioParam, to: number, time: number): void {
    const now = this.#context.currentTime;
    value.cancelScheduledValues(now);
    if (time === 0) value.setValueAtTime(to, now);
    else value.setValueAtTime(value.value, now).linearRampToValueAtTime(to, now + time);
  }
}

/** How far a wave can swing at most if the engine is at full throttle; the idle stays below it. */
const full = 3.2;

/** The most the sum of some sines can be, or what full throttle needs. */
function loudnessOf(waves: Float32Array): number {
  return Math.max(
    full,
    waves.reduce((sum, wave) => sum + wave, 0),
  );
}
