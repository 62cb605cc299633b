import { askView, followView } from '#narrowing/browser/events.ts';
import {
  isNarrowed,
  markPerhaps,
  matchEvent,
  sayCount,
  type ViewWords,
} from '#narrowing/browser/matching.ts';
import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';

/**
 * `<event-list>` around a list of events (`[data-event]`) in `<details data-decade>`. Shows what
 * matches the view, marks what only may, and says how many. On a narrow screen the eras but the
 * first are closed until they are asked for.
 */
export class EventList extends SiteElement<ViewWords> {
  /** Whether anything but the whole, as the page has it, was ever shown. */
  #isUsed = false;

  protected connect(signal: AbortSignal): void {
    this.#connectChip('[data-place-chip]', { place: null }, signal);
    this.#connectChip('[data-kind-chip]', { kinds: [] }, signal);
    const all = { from: null, to: null, themes: [], kinds: [], place: null };
    this.#all.addEventListener('click', () => askView(this, all, 'push'), { signal });
    if (matchMedia('(width < 48rem)').matches) {
      for (const [at, era] of this.#eras.entries()) era.open = at === 0;
    }
    followView(this, (state) => this.#show(state), signal);
    const open = (): void => this.#openTarget();
    addEventListener('hashchange', open, { signal });
    // Until the page has loaded nothing is the target.
    if (document.readyState === 'complete') open();
    else addEventListener('load', open, { signal });
  }

  get #all(): HTMLElement {
    return this.need('[data-all]');
  }

  get #eras(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details[data-decade]')];
  }

  /** Opens the era, and the event, that the address names. */
  #openTarget(): void {
    const target = this.querySelector(':target');
    const within = target?.closest<HTMLDetailsElement>('details[data-decade]');
    if (within) within.open = true;
    const line = target?.querySelector<HTMLDetailsElement>(':scope > details');
    if (line) line.open = true;
  }

  /** A chip says what another page has narrowed the list to; its button takes that back. */
  #connectChip(selector: string, change: Partial<ViewState>, signal: AbortSignal): void {
    const button = this.querySelector(`${selector} button`);
    button?.addEventListener('click', () => askView(this, change, 'push'), { signal });
  }

  #show(state: ViewState): void {
    this.#isUsed ||= isNarrowed(state);
    if (!this.#isUsed) return;
    const { words } = this;
    const places = this.#placesOf(state);
    const matches = new Map<string, boolean>();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-event]')) {
      const match = matchEvent(item, state, places);
      item.hidden = match === 'no';
      markPerhaps(words, item, match === 'maybe', '.dates');
      const id = item.dataset['event'] || item.id;
      matches.set(id, matches.get(id) === true || match !== 'no');
    }
    const shown = [...matches.values()].filter(Boolean).length;
    for (const era of this.#eras) {
      era.hidden = !era.querySelector('li[data-event]:not([hidden])');
      if (shown < matches.size && !era.hidden) era.open = true;
    }
    this.#all.hidden = !isNarrowed(state);
    this.#showChips(state);
    sayCount(this, words, state, { shown, all: matches.size });
  }

  /** A place of the view may stand for several that share its area (`data-with` on the chip list). */
  #placesOf({ place }: ViewState): ReadonlySet<string> {
    if (!place) return new Set();
    const shared = this.querySelector<HTMLElement>(`[data-place="${place}"]`);
    return new Set([place, ...(shared?.dataset['with'] ?? '').split(' ').filter(Boolean)]);
  }

  #showChips({ place, kinds }: ViewState): void {
    const name = place && this.querySelector(`[data-place="${place}"]`)?.textContent;
    this.#fillChip('[data-place-chip]', name ?? '');
    const names = kinds.map((kind) => this.querySelector(`[data-kind="${kind}"]`)?.textContent);
    this.#fillChip('[data-kind-chip]', names.map((text) => (text ?? '').trim()).join(', '));
  }

  #fillChip(selector: string, text: string): void {
    const chip = this.querySelector<HTMLElement>(selector);
    const slot = chip?.querySelector('span');
    if (chip) chip.hidden = !text;
    if (slot) slot.textContent = text;
  }
}

customElements.define('event-list', EventList);
