import type { BenchState } from '#silencer/bench-state.ts';
import { engines, noteOf, turnsOf } from '#silencer/engine.ts';
import { impulseOf } from '#silencer/impulse.ts';
import type { LossTable } from '#silencer/loss-table.ts';

/** How the two ways are mixed. */
export interface Mix {
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

/** What a sound is made of: the engine, its two ways, and both together. */
interface Nodes {
  readonly engine: OscillatorNode;
  readonly open: GainNode;
  readonly behind: GainNode;
  readonly master: GainNode;
}

function connect(context: AudioContext): Nodes {
  const engine = context.createOscillator();
  const [open, behind] = [context.createGain(), context.createGain()];
  const master = new GainNode(context, { gain: 0 });
  engine.connect(open).connect(master);
  behind.connect(master).connect(context.destination);
  return { engine, open, behind, master };
}

/**
 * An engine that sounds: a wave of the note's partials, and from it two ways to the loudspeaker, one
 * open and one through the filter of the curve. It is woken by its making, which a tap must do,
 * sounds from the end of its first `follow`, and ends with `stop`.
 */
export class EngineSound {
  readonly #context = new AudioContext();
  #mix: Mix;
  #nodes: Nodes | null = null;
  #silencer: ConvolverNode | null = null;
  #table: LossTable | null = null;
  #note = '';
  #isSounding = false;
  #isOver = false;

  constructor(mix: Mix) {
    this.#mix = mix;
    void this.#context.resume();
  }

  /** Takes on another way or volume, at once. */
  mix(mix: Mix): void {
    this.#mix = mix;
    if (!this.#nodes) return;
    const { open, behind, master } = this.#nodes;
    this.#glide(open.gain, mix.isOpen ? 1 : 0);
    this.#glide(behind.gain, mix.isOpen ? 0 : 1);
    this.#glide(master.gain, (cap * mix.volume) / 100, glide);
  }

  /** Takes on another engine, pedal or silencer, in steps. @param table what it holds back */
  *follow(bench: BenchState, table: LossTable): Generator<void> {
    yield;
    if (this.#isOver) return;
    const nodes = (this.#nodes ??= connect(this.#context));
    yield;
    if (this.#isOver) return;
    this.#setNote(nodes, bench);
    yield;
    if (table !== this.#table) yield* this.#setSilencer(nodes, table);
    if (this.#isSounding || this.#isOver) return;
    this.mix(this.#mix);
    this.#isSounding = true;
    nodes.engine.start();
  }

  /** Falls silent and takes everything down. */
  stop(): void {
    this.#isOver = true;
    if (this.#nodes) this.#glide(this.#nodes.master.gain, 0, fall);
    setTimeout(() => this.#takeDown(), fall * 2000);
  }

  #takeDown(): void {
    if (this.#isSounding) this.#nodes?.engine.stop();
    for (const node of [...Object.values(this.#nodes ?? {}), this.#silencer]) {
      (node as AudioNode | null)?.disconnect();
    }
    void this.#context.close();
  }

  #setNote(nodes: Nodes, { engine, pedal }: BenchState): void {
    const name = `${engine} ${pedal}`;
    if (name === this.#note) return;
    this.#note = name;
    const note = noteOf(engines[engine], pedal);
    const waves = Float32Array.from([0, ...note.map(({ strength }) => strength)]);
    const still = new Float32Array(waves.length);
    const loudest = loudnessOf(waves);
    for (const [at, wave] of waves.entries()) waves[at] = wave / loudest;
    const wave = this.#context.createPeriodicWave(still, waves, { disableNormalization: true });
    nodes.engine.setPeriodicWave(wave);
    this.#glide(nodes.engine.frequency, turnsOf(engines[engine], pedal) / 120);
  }

  /** A filter is never changed while it sounds: a new one takes its place. */
  *#setSilencer({ engine, behind }: Nodes, table: LossTable): Generator<void> {
    const filter = impulseOf(table, this.#context.sampleRate);
    yield;
    if (this.#isOver) return;
    const buffer = this.#context.createBuffer(1, filter.length, this.#context.sampleRate);
    buffer.copyToChannel(filter, 0);
    const next = new ConvolverNode(this.#context, { buffer, disableNormalization: true });
    this.#silencer?.disconnect();
    if (this.#silencer) engine.disconnect(this.#silencer);
    engine.connect(next).connect(behind);
    this.#silencer = next;
    this.#table = table;
  }

  /** Before it sounds nothing can click, so a value is set at once. */
  #glide(value: AudioParam, to: number, time = this.#isSounding ? glide : 0): void {
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
