import type { ViewState } from '#domain/view-state.ts';
import { askView, followView } from './events.ts';
import { fillPattern, isNarrowed, markPerhaps, matchEvent, yearsOf } from './matching.ts';

/**
 * `<event-list data-pattern data-years data-all-years data-maybe data-maybe-why>` around a list
 * of events (`[data-event]`, some listed in several `[data-decade]` sections) and the signs of the
 * pipe (`a[data-sign]`). Shows what matches the view, marks what only may, and says how many.
 */
export class EventList extends HTMLElement {
  #listening = new AbortController();
  #announced = '';

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#connectChip('[data-place-chip]', { place: null }, signal);
    this.#connectChip('[data-kind-chip]', { kinds: [] }, signal);
    followView(this, (state) => this.#show(state), signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** A chip says what another page has narrowed the list to; its button takes that back. */
  #connectChip(selector: string, change: Partial<ViewState>, signal: AbortSignal): void {
    const button = this.querySelector(`${selector} button`);
    button?.addEventListener('click', () => askView(this, change, 'push'), { signal });
  }

  #show(state: ViewState): void {
    const places = this.#placesOf(state);
    const matches = new Map<string, boolean>();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-event]')) {
      const match = matchEvent(item, state, places);
      item.hidden = match === 'no';
      markPerhaps(this, item, match === 'maybe', '.dates');
      const id = item.dataset['event'] ?? '';
      matches.set(id, matches.get(id) === true || match !== 'no');
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-decade]')) {
      section.hidden = !section.querySelector('li[data-event]:not([hidden])');
    }
    for (const sign of this.querySelectorAll<SVGAElement>('a[data-sign]')) {
      sign.toggleAttribute('data-dim', matches.get(sign.dataset['sign'] ?? '') === false);
    }
    this.#showChips(state);
    this.#say(state, matches);
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

  #say(state: ViewState, matches: ReadonlyMap<string, boolean>): void {
    const status = this.querySelector('[data-count]');
    if (!status) return;
    const shown = [...matches.values()].filter(Boolean).length;
    const text = fillPattern(this.dataset['pattern'] ?? '', {
      shown,
      all: matches.size,
      years: yearsOf(this, state),
    });
    const said = isNarrowed(state) || this.#announced ? text : '';
    if (said !== this.#announced) status.textContent = said;
    this.#announced = said;
  }
}

customElements.define('event-list', EventList);
