import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';
import { askView, followView } from './events.ts';
import { sayYears, type YearWords } from './matching.ts';

type Part = 'from' | 'to' | 'window';

export interface TimeBrushWords extends YearWords {
  readonly play: string;
  readonly stop: string;
  /** The play button where motion is reduced. */
  readonly step: string;
}

interface YearWindow {
  readonly from: number;
  readonly to: number;
}

const keySteps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** Milliseconds a decade is shown while the walk plays. */
const stepPause = 1800;
/** Changes nearer than this belong to one step of the history. */
const sameStep = 1200;

/**
 * `<time-brush data-first data-last>`: three sliders (from, to and the window between) over a
 * track, and a button that walks through the decades, each with the sentence of its
 * `<li data-from data-to>`; with motion reduced every press is one decade. Keys: arrows a year,
 * Page Up and Down ten, Home and End to the edge. The list of decades that stands there without
 * script gives way to `[data-control]`.
 */
export class TimeBrush extends SiteElement<TimeBrushWords> {
  #window: YearWindow = { from: 0, to: 0 };
  #timer = 0;
  #lastAsk = 0;
  /** Index of the decade shown last on the walk, -1 before it. */
  #at = -1;

  protected connect(signal: AbortSignal): void {
    this.need('[data-control]').hidden = false;
    this.need('[data-steps]').hidden = true;
    this.need('[data-play]').textContent = this.#playWord;
    for (const part of ['from', 'to', 'window'] as const) this.#connectPart(part, signal);
    this.need('[data-play]').addEventListener('click', () => this.#togglePlay(), { signal });
    this.need('[data-reset]').addEventListener('click', () => this.#reset(), { signal });
    followView(this, (state) => this.#show(state), signal);
    signal.addEventListener('abort', () => this.#stop());
  }

  get #first(): number {
    return Number(this.dataset['first']);
  }

  get #last(): number {
    return Number(this.dataset['last']);
  }

  #connectPart(part: Part, signal: AbortSignal): void {
    const slider = this.need(`[data-part="${part}"]`);
    slider.addEventListener('keydown', (event) => this.#handleKey(event, part), { signal });
    slider.addEventListener('pointerdown', (event) => this.#drag(event, slider, part), { signal });
  }

  #handleKey(event: KeyboardEvent, part: Part): void {
    const step = keySteps[event.key];
    const isEdge = event.key === 'Home' || event.key === 'End';
    if ((step === undefined && !isEdge) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const reach = this.#last - this.#first;
    this.#move(part, step ?? (event.key === 'Home' ? -reach : reach), this.#window);
  }

  #drag(event: PointerEvent, slider: HTMLElement, part: Part): void {
    if (event.button !== 0) return;
    event.preventDefault();
    slider.focus({ preventScroll: true });
    slider.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, window: this.#window };
    const track = this.need('[data-track]').getBoundingClientRect();
    const perYear = track.width / (this.#last + 1 - this.#first);
    const end = new AbortController();
    const options = { signal: end.signal };
    slider.addEventListener(
      'pointermove',
      ({ clientX }) => this.#move(part, Math.round((clientX - start.x) / perYear), start.window),
      options,
    );
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      slider.addEventListener(type, () => end.abort(), options);
    }
  }

  /** Moves one part by some years from where it was; the window keeps its width. */
  #move(part: Part, years: number, { from, to }: YearWindow): void {
    const clamp = (year: number, low: number, high: number): number =>
      Math.min(Math.max(year, low), high);
    if (part === 'from') return this.#ask({ from: clamp(from + years, this.#first, to), to });
    if (part === 'to') return this.#ask({ from, to: clamp(to + years, from, this.#last) });
    const shift = clamp(years, this.#first - from, this.#last - to);
    this.#ask({ from: from + shift, to: to + shift });
  }

  #ask(window: YearWindow): void {
    this.#leaveWalk();
    const isNew = performance.now() - this.#lastAsk > sameStep;
    this.#lastAsk = performance.now();
    askView(this, window, isNew ? 'push' : 'replace');
  }

  #reset(): void {
    this.#leaveWalk();
    askView(this, { from: null, to: null, themes: [], kinds: [], place: null }, 'push');
  }

  #show({ from, to }: ViewState): void {
    this.#window = { from: from ?? this.#first, to: to ?? this.#last };
    const { words } = this;
    this.need('[data-years]').textContent = sayYears(words, { from, to });
    const at = (year: number): number =>
      ((year - this.#first) / (this.#last + 1 - this.#first)) * 100;
    const [left, right] = [at(this.#window.from), at(this.#window.to + 1)];
    this.#tell('from', this.#window.from, String(this.#window.from)).style.left = `${left}%`;
    this.#tell('to', this.#window.to, String(this.#window.to)).style.left = `${right}%`;
    const middle = this.#tell('window', this.#window.from, sayYears(words, this.#window));
    middle.style.left = `${left}%`;
    middle.style.width = `${right - left}%`;
    this.need('[data-shade="before"]').setAttribute('width', `${left}%`);
    this.need('[data-shade="after"]').setAttribute('x', `${right}%`);
  }

  #tell(part: Part, value: number, words: string): HTMLElement {
    const slider = this.need(`[data-part="${part}"]`);
    slider.setAttribute('aria-valuemin', String(this.#first));
    slider.setAttribute('aria-valuemax', String(this.#last));
    slider.setAttribute('aria-valuenow', String(value));
    slider.setAttribute('aria-valuetext', words);
    return slider;
  }

  get #isStill(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  get #playWord(): string {
    return this.words[this.#isStill ? 'step' : 'play'];
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-steps] li')];
  }

  #togglePlay(): void {
    if (this.#timer) return this.#stop();
    if (this.#isStill) return this.#showStep((this.#at + 1) % this.#steps.length);
    this.need('[data-play]').textContent = this.words.stop;
    this.#play(0);
  }

  #play(at: number): void {
    this.#showStep(at);
    const isLast = at === this.#steps.length - 1;
    if (isLast) return this.#stop();
    this.#timer = window.setTimeout(() => this.#play(at + 1), stepPause);
  }

  /** Shows a decade: everything up to its end, so that places light up as they are first named. */
  #showStep(at: number): void {
    const step = this.#steps[at];
    if (!step) return;
    this.#at = at;
    this.need('[data-sentence]').textContent = step.textContent.replaceAll(/\s+/g, ' ').trim();
    const to = Number(step.dataset['to']);
    askView(this, { from: this.#first, to }, at === 0 ? 'push' : 'replace');
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.need('[data-play]').textContent = this.#playWord;
  }

  /** The visitor takes over: the sentence of the walk no longer fits what is shown. */
  #leaveWalk(): void {
    if (this.#at < 0) return;
    this.#stop();
    this.#at = -1;
    this.need('[data-sentence]').textContent = '';
  }
}

customElements.define('time-brush', TimeBrush);
