import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';
import { askView, followView } from './events.ts';
import { sayYears, type YearWords } from './matching.ts';

export interface EraPlayerWords extends YearWords {
  readonly play: string;
  readonly stop: string;
  /** The play button where motion is reduced. */
  readonly step: string;
}

interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/** Milliseconds an era is shown while the walk plays. */
const stepPause = 1800;

/**
 * `<era-player data-first data-last>`: seven letters (`[data-letter][data-from][data-to]`). A press
 * chooses a letter's years and a second press all years again; Shift and a press or an arrow, or a
 * drag to another letter, choose a range; arrows move from letter to letter; years can be typed
 * (`[data-end]`). The play button walks from the first letter to the last, keeping what came before.
 */
export class EraPlayer extends SiteElement<EraPlayerWords> {
  #letters: readonly HTMLElement[] = [];
  #window: YearWindow | null = null;
  /** The letter a range begins with. */
  #anchor = 0;
  /** The letter shown last on the walk, -1 before it. */
  #at = -1;
  #timer = 0;

  protected connect(signal: AbortSignal): void {
    this.#letters = [...this.querySelectorAll<HTMLElement>('[data-letter]')];
    for (const letter of this.#letters) letter.setAttribute('role', 'button');
    const play = this.need('[data-play]');
    play.textContent = this.#playWord;
    play.addEventListener('click', () => this.#togglePlay(), { signal });
    this.need('[data-reset]').addEventListener('click', () => this.#reset(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    this.addEventListener('pointerdown', (event) => this.#drag(event), { signal });
    this.addEventListener('change', () => this.#askTyped(), { signal });
    followView(this, (state) => this.#show(state), signal);
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Which letter an event means, -1 for none. */
  #letterAt(target: EventTarget | null): number {
    const letter = (target as Element | null)?.closest<HTMLElement>('[data-letter]');
    return letter ? this.#letters.indexOf(letter) : -1;
  }

  #press(event: MouseEvent): void {
    const at = this.#letterAt(event.target);
    if (at < 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) return this.#chooseRange(at, 'push');
    const { from, to } = this.#spanOf(at, at);
    const isOnly = this.#window?.from === from && this.#window.to === to;
    this.#anchor = at;
    this.#ask(isOnly ? null : { from, to }, 'push');
  }

  #handleKey(event: KeyboardEvent): void {
    const at = this.#letterAt(event.target);
    if (at < 0) return;
    if (event.key === ' ') {
      event.preventDefault();
      return this.#letters[at]?.click();
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = this.#letters[at + (step ?? NaN)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey) this.#chooseRange(this.#letterAt(next), 'push');
  }

  /** A drag from one letter over others chooses them; it makes one step of the history. */
  #drag({ target, button }: PointerEvent): void {
    const start = this.#letterAt(target);
    if (start < 0 || button !== 0) return;
    let last = start;
    const end = new AbortController();
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const at = this.#letterAt(document.elementFromPoint(clientX, clientY));
      if (at < 0 || at === last) return;
      if (last === start) this.#anchor = start;
      this.#chooseRange(at, last === start ? 'push' : 'replace');
      last = at;
    };
    addEventListener('pointermove', move, { signal: end.signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      addEventListener(type, () => end.abort(), { signal: end.signal });
    }
  }

  #spanOf(one: number, other: number): YearWindow {
    const [first, last] = [
      this.#letters[Math.min(one, other)],
      this.#letters[Math.max(one, other)],
    ];
    return { from: Number(first?.dataset['from']), to: Number(last?.dataset['to']) };
  }

  #chooseRange(at: number, step: 'push' | 'replace'): void {
    this.#ask(this.#spanOf(this.#anchor, at), step);
  }

  #ask(window: YearWindow | null, step: 'push' | 'replace'): void {
    this.#leaveWalk();
    askView(this, window ?? { from: null, to: null }, step);
  }

  /** Years that were typed, in their order and inside the scale; none in a field means its end. */
  #askTyped(): void {
    const [first, last] = [Number(this.dataset['first']), Number(this.dataset['last'])];
    const read = (end: string, none: number): number => {
      const year = this.need<HTMLInputElement>(`[data-end="${end}"]`).valueAsNumber;
      return Number.isNaN(year) ? none : Math.min(Math.max(Math.round(year), first), last);
    };
    const [from = first, to = last] = [read('from', first), read('to', last)].sort((a, b) => a - b);
    this.#ask({ from, to }, 'push');
    this.#fillEnds();
  }

  #reset(): void {
    this.#leaveWalk();
    askView(this, { from: null, to: null, themes: [], kinds: [], place: null }, 'push');
  }

  #show({ from, to }: ViewState): void {
    this.#window = from === null || to === null ? null : { from, to };
    this.need('[data-years]').textContent = sayYears(this.words, { from, to });
    this.toggleAttribute('data-chosen', this.#window !== null);
    for (const letter of this.#letters) letter.ariaPressed = this.#pressedOf(letter);
    const chosen = this.#letters.filter(({ ariaPressed }) => ariaPressed !== 'false');
    if (chosen[0] && chosen.length === 1) this.#anchor = this.#letters.indexOf(chosen[0]);
    this.#fillEnds();
    this.#tell();
  }

  #pressedOf({ dataset }: HTMLElement): 'true' | 'false' | 'mixed' {
    const [from, to] = [Number(dataset['from']), Number(dataset['to'])];
    if (!this.#window || this.#window.to < from || this.#window.from > to) return 'false';
    return this.#window.from <= from && this.#window.to >= to ? 'true' : 'mixed';
  }

  #fillEnds(): void {
    const { from = this.dataset['first'], to = this.dataset['last'] } = this.#window ?? {};
    this.need<HTMLInputElement>('[data-end="from"]').value = String(from);
    this.need<HTMLInputElement>('[data-end="to"]').value = String(to);
  }

  /** The sentence of all years, of the letter that is chosen alone, or of that reached on the walk. */
  #tell(): void {
    const said = this.need('[data-said]');
    const chosen = this.#letters.filter((letter) => letter.ariaPressed !== 'false');
    const letter = this.#at < 0 && chosen.length > 1 ? undefined : chosen.at(-1);
    const sentence = (chosen.length ? letter?.dataset['sentence'] : said.dataset['whole']) ?? '';
    if (said.textContent !== sentence) said.textContent = sentence;
  }

  get #isStill(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  get #playWord(): string {
    return this.words[this.#isStill ? 'step' : 'play'];
  }

  #togglePlay(): void {
    if (this.#timer) return this.#stop();
    if (this.#isStill) return this.#showStep((this.#at + 1) % this.#letters.length);
    this.need('[data-play]').textContent = this.words.stop;
    this.#play(0);
  }

  #play(at: number): void {
    this.#showStep(at);
    if (at === this.#letters.length - 1) return this.#stop();
    this.#timer = window.setTimeout(() => this.#play(at + 1), stepPause);
  }

  /** Shows an era and all before it, so that what has become hot stays hot. */
  #showStep(at: number): void {
    this.#at = at;
    askView(this, this.#spanOf(0, at), at === 0 ? 'push' : 'replace');
    this.#tell();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.need('[data-play]').textContent = this.#playWord;
  }

  /** The visitor takes over from the walk. */
  #leaveWalk(): void {
    this.#stop();
    this.#at = -1;
  }
}

customElements.define('era-player', EraPlayer);
