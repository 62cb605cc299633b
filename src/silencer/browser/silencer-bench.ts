import { type BenchState, fieldsOf, formatBench, parseBench } from '#silencer/bench-state.ts';
import { type LossTable, tableOf } from '#silencer/loss-table.ts';
import { SiteElement } from '#site/browser/element.ts';
import { showLookedAt } from '#site/browser/looked-at.ts';
import { showAddress } from '#site/browser/show-address.ts';
import { drawBench } from './bench-drawing.ts';
import {
  allowFields,
  type BenchWords,
  fillForm,
  markPreset,
  readBench,
  sayValues,
} from './bench-form.ts';
import { tellBench } from './bench-telling.ts';
import { EngineSound, type Heard } from './engine-sound.ts';

/** Milliseconds of rest after which an address is kept. */
const restOfAddress = 300;

/**
 * `<silencer-bench>`: a form whose fields are a design, an engine and its pedal. It draws what they
 * say, keeps it in the address, and sounds from a tap on `[data-play]` until the next, or until the
 * page is hidden or left.
 */
export class SilencerBench extends SiteElement<BenchWords> {
  #sound: EngineSound | null = null;
  #frame = 0;
  #timer = 0;
  #known: { readonly name: string; readonly table: LossTable } = { name: '', table: [] };

  protected connect(signal: AbortSignal): void {
    const form = this.#form;
    form.hidden = false;
    fillForm(form, fieldsOf(parseBench(location.search)));
    form.addEventListener('input', () => this.#changed(), { signal });
    form.addEventListener('change', () => this.#later(() => this.#tell()), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('click', (event) => this.#press(event), { signal });
    const leave = (): void => this.#silence();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    signal.addEventListener('abort', () => this.#leave());
    this.#say();
    this.#later(() => this.#draw());
    this.#later(() => this.#tell());
    if (location.search)
      showLookedAt({ fragment: '', search: formatBench(this.#bench), text: null });
  }

  /** Acts in a task of its own, so that none keeps the page busy for long. */
  #later(act: () => void): void {
    setTimeout(() => this.isConnected && act());
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
    this.#later(() => this.#tell());
  }

  #toggleSound(): void {
    if (this.#sound) return this.#silence();
    if (!('AudioContext' in window)) {
      this.need('[data-silent]').hidden = false;
      return;
    }
    this.#sound = new EngineSound(this.#heard);
    this.#sayPlay(true);
  }

  #silence(): void {
    if (!this.#sound) return;
    this.#sound.stop();
    this.#sound = null;
    this.#sayPlay(false);
  }

  #sayPlay(isOn: boolean): void {
    const button = this.need('[data-play]');
    button.textContent = this.words[isOn ? 'stop' : 'play'];
    button.setAttribute('aria-pressed', String(isOn));
  }

  #toggleOpen(button: Element): void {
    button.setAttribute('aria-pressed', String(!this.#isOpen));
    this.#sound?.change(this.#heard);
  }

  get #isOpen(): boolean {
    return this.need('[data-open]').getAttribute('aria-pressed') === 'true';
  }

  get #heard(): Heard {
    const volume = Number(this.need<HTMLInputElement>('[name="volume"]').value);
    return { bench: this.#bench, table: this.#table, isOpen: this.#isOpen, volume };
  }

  /** What was moved answers at once; at most one drawing follows a frame, however fast a slider moves. */
  #changed(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#say();
      this.#later(() => this.#draw());
      this.#later(() => this.#sound?.change(this.#heard));
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), restOfAddress);
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

  /** The table of the design on the bench, worked out once for each design. */
  get #table(): LossTable {
    const { design } = this.#bench;
    const name = JSON.stringify(design);
    if (name !== this.#known.name) this.#known = { name, table: tableOf(design) };
    return this.#known.table;
  }

  #draw(): void {
    drawBench(this, this.#bench, this.#table);
  }

  #say(): void {
    const bench = this.#bench;
    sayValues(this.#form, bench, this.words, this.#heard.volume);
    allowFields(this.#form, bench.design);
    markPreset(this.#form, bench);
  }

  #tell(): void {
    this.need('[data-told]').textContent = tellBench(this.#bench, this.#table, this.words);
  }
}

customElements.define('silencer-bench', SilencerBench);
