import type { ViewState } from '#domain/view-state.ts';
import { askView, followView } from './events.ts';
import { fillPattern, isNarrowed, matchEvent, yearsOf } from './matching.ts';

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
    this.#clear?.addEventListener('click', () => askView(this, { place: null }, 'push'), {
      signal,
    });
    followView(this, (state) => this.#show(state), signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #clear(): HTMLElement | null {
    return this.querySelector('[data-clear-place]');
  }

  #show(state: ViewState): void {
    const places = this.#placesOf(state);
    const matches = new Map<string, boolean>();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-event]')) {
      const match = matchEvent(item, state, places);
      item.hidden = match === 'no';
      this.#markMaybe(item, match === 'maybe');
      const id = item.dataset['event'] ?? '';
      matches.set(id, matches.get(id) === true || match !== 'no');
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-decade]')) {
      section.hidden = !section.querySelector('li[data-event]:not([hidden])');
    }
    for (const sign of this.querySelectorAll<SVGAElement>('a[data-sign]')) {
      sign.toggleAttribute('data-dim', matches.get(sign.dataset['sign'] ?? '') === false);
    }
    this.#showPlace(state);
    this.#say(state, matches);
  }

  /** A place of the view may stand for several that share its area (`data-with` on the chip list). */
  #placesOf({ place }: ViewState): ReadonlySet<string> {
    if (!place) return new Set();
    const shared = this.querySelector<HTMLElement>(`[data-place-name="${place}"]`);
    return new Set([place, ...(shared?.dataset['with'] ?? '').split(' ').filter(Boolean)]);
  }

  #markMaybe(item: HTMLElement, isMaybe: boolean): void {
    item.toggleAttribute('data-perhaps', isMaybe);
    const tag = item.querySelector('[data-perhaps-tag]');
    if (!isMaybe) return void tag?.remove();
    if (tag) return;
    const mark = document.createElement('span');
    mark.className = 'tag';
    mark.dataset['perhapsTag'] = '';
    mark.textContent = this.dataset['maybe'] ?? '?';
    mark.title = this.dataset['maybeWhy'] ?? '';
    item.querySelector('.dates')?.append(mark);
  }

  #showPlace({ place }: ViewState): void {
    const chip = this.querySelector<HTMLElement>('[data-place-chip]');
    if (!chip) return;
    const name = place && this.querySelector(`[data-place-name="${place}"]`)?.textContent;
    chip.hidden = !name;
    const slot = chip.querySelector('[data-place-text]');
    if (slot) slot.textContent = name ?? '';
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
