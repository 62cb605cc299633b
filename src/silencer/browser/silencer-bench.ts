import { type BenchState, fieldsOf, formatBench, parseBench } from '#silencer/bench-state.ts';
import type { Design } from '#silencer/design.ts';
import { type LossTable, tableInSteps } from '#silencer/loss-table.ts';
import { SiteElement } from '#site/browser/element.ts';
import { showLookedAt } from '#site/browser/looked-at.ts';
import { showAddress } from '#site/browser/show-address.ts';
import { drawPlots, drawSection } from './bench-drawing.ts';
import {
  allowFields,
  type BenchWords,
  fillForm,
  markPreset,
  readBench,
  sayValues,
  write,
} from './bench-form.ts';
import { tellBench } from './bench-telling.ts';
import { EngineSound, type Mix } from './engine-sound.ts';
import { ShortTasks } from './short-tasks.ts';

/** Milliseconds of rest after which an address is kept. */
const restOfAddress = 300;

/**
 * `<silencer-bench>`: a form whose fields are a design, an engine and its pedal. It draws what they
 * say, keeps it in the address, and sounds from a tap on `[data-play]` until the next, or until the
 * page is hidden or left.
 */
export class SilencerBench extends SiteElement<BenchWords> {
  readonly #following = new ShortTasks(() => this.#follow());
  #sound: EngineSound | null = null;
  #isToTell = true;
  #frame = 0;
  #timer = 0;
  #known: { readonly name: string; readonly table: LossTable } = { name: '', table: [] };

  protected connect(signal: AbortSignal): void {
    const form = this.#form;
    form.hidden = false;
    fillForm(form, fieldsOf(parseBench(location.search)));
    form.addEventListener('input', () => this.#changed(), { signal });
    form.addEventListener('change', () => this.#tellNext(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('click', (event) => this.#press(event), { signal });
    const leave = (): void => this.#silence();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    signal.addEventListener('abort', () => this.#leave());
    this.#say();
    this.#following.ask();
    if (location.search)
      showLookedAt({ fragment: '', search: formatBench(this.#bench), text: null });
  }

  get #form(): HTMLFormElement {
    return this.need<HTMLFormElement>('form');
  }

  get #bench(): BenchState {
    return readBench(this.#form);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { preset, play, open } = button.dataset;
    if (preset !== undefined) this.#take(preset);
    if (play !== undefined) this.#toggleSound();
    if (open !== undefined) this.#toggleOpen(button);
  }

  /** A preset is a design; engine and pedal stay as they are. */
  #take(preset: string): void {
    const { engine, pedal } = fieldsOf(this.#bench);
    const fields = JSON.parse(preset) as Record<string, string>;
    fillForm(this.#form, { ...fields, ...(engine && { engine }), ...(pedal && { pedal }) });
    this.#changed();
    this.#tellNext();
  }

  #toggleSound(): void {
    if (this.#sound) return this.#silence();
    if (!('AudioContext' in window)) {
      this.need('[data-silent]').hidden = false;
      return;
    }
    this.#sound = new EngineSound(this.#mix);
    this.#sayPlay(true);
    this.#answer();
  }

  #silence(): void {
    if (!this.#sound) return;
    this.#sound.stop();
    this.#sound = null;
    this.#sayPlay(false);
  }

  #sayPlay(isOn: boolean): void {
    const button = this.need('[data-play]');
    write(button, this.words[isOn ? 'stop' : 'play']);
    button.setAttribute('aria-pressed', String(isOn));
  }

  #toggleOpen(button: Element): void {
    button.setAttribute('aria-pressed', String(!this.#mix.isOpen));
    this.#sound?.mix(this.#mix);
  }

  get #mix(): Mix {
    const isOpen = this.need('[data-open]').getAttribute('aria-pressed') === 'true';
    return { isOpen, volume: Number(this.need<HTMLInputElement>('[name="volume"]').value) };
  }

  #changed(): void {
    this.#answer();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), restOfAddress);
  }

  /** What was moved answers in the next frame; what follows from it, after that, as there is time. */
  #answer(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#say();
      this.#sound?.mix(this.#mix);
      this.#following.ask();
    });
  }

  #keep(): void {
    const search = formatBench(this.#bench);
    showAddress('replace', location.pathname + search + location.hash);
    showLookedAt({ fragment: '', search, text: null });
  }

  #leave(): void {
    this.#silence();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }

  /** Draws what the form says, and lets it be heard and told. */
  *#follow(): Generator<void> {
    const bench = this.#bench;
    drawSection(this, bench.design);
    yield;
    const table = yield* this.#tableOf(bench.design);
    yield* drawPlots(this, bench, table);
    yield;
    if (this.#sound) yield* this.#sound.follow(bench, table);
    if (this.#isToTell) write(this.need('[data-told]'), tellBench(bench, table, this.words));
    this.#isToTell = false;
  }

  /** Worked out once for each design. */
  *#tableOf(design: Design): Generator<void, LossTable> {
    const name = JSON.stringify(design);
    if (name !== this.#known.name) this.#known = { name, table: yield* tableInSteps(design) };
    return this.#known.table;
  }

  /** What the bench shows is told when a hand rests, not at every step of a slider. */
  #tellNext(): void {
    this.#isToTell = true;
    this.#answer();
  }

  #say(): void {
    const bench = this.#bench;
    sayValues(this.#form, bench, this.words, this.#mix.volume);
    allowFields(this.#form, bench.design);
    markPreset(this.#form, bench);
  }
}

customElements.define('silencer-bench', SilencerBench);
