import { type BenchState, fieldsOf, formatBench, parseBench } from '#silencer/bench-state.ts';
import { curveOf, mostLoss, topOf } from '#silencer/curve.ts';
import { engines, firingOf, noteOf, quieterBy, silence } from '#silencer/engine.ts';
import { fill, SiteElement } from '#site/browser/element.ts';
import { drawBench, type Worked } from './bench-drawing.ts';
import {
  allowFields,
  type BenchWords,
  fillForm,
  inWords,
  markPreset,
  readBench,
  sayValues,
} from './bench-form.ts';
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

  protected connect(signal: AbortSignal): void {
    const form = this.#form;
    form.hidden = false;
    fillForm(form, fieldsOf(parseBench(location.search)));
    form.addEventListener('input', () => this.#changed(), { signal });
    form.addEventListener('change', () => this.#tell(this.#work()), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('click', (event) => this.#press(event), { signal });
    const leave = (): void => this.#silence();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    signal.addEventListener('abort', () => this.#leave());
    this.#show();
    this.#tell(this.#work());
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
    this.#tell(this.#work());
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
    return { bench: this.#bench, isOpen: this.#isOpen, volume };
  }

  /** At most one drawing a frame, however fast a slider moves. */
  #changed(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
      this.#sound?.change(this.#heard);
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), restOfAddress);
  }

  #keep(): void {
    const address = `${location.pathname}${formatBench(this.#bench)}${location.hash}`;
    history.replaceState(history.state, '', address);
  }

  #leave(): void {
    this.#silence();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }

  #work(): Worked {
    const { design, engine, pedal } = this.#bench;
    const before = noteOf(engines[engine], pedal);
    return { curve: curveOf(design), before, after: silence(before, design) };
  }

  #show(): void {
    const { words } = this;
    const bench = this.#bench;
    drawBench(this, bench, this.#work());
    sayValues(this.#form, bench, words, this.#heard.volume);
    allowFields(this.#form, bench.design);
    markPreset(this.#form, bench);
  }

  #tell({ curve, before, after }: Worked): void {
    const { engine, pedal } = this.#bench;
    const top = topOf(curve);
    const most = inWords(Math.round(top.loss));
    const { told, orMore } = this.words;
    this.need('[data-told]').textContent = fill(told, {
      loss: top.loss < mostLoss ? most : fill(orMore, { n: most }),
      tone: inWords(Math.round(top.tone)),
      drop: inWords(Math.round(quieterBy(before, after))),
      firing: inWords(Math.round(firingOf(engines[engine], pedal))),
    });
  }
}

customElements.define('silencer-bench', SilencerBench);
