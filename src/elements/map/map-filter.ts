import { type Match, matchAny, parseSpans } from '#domain/overlap.ts';
import { type PlaceKind } from '#domain/records.ts';
import type { ViewState } from '#domain/view-state.ts';
import { askView, followView } from '#elements/events.ts';
import { fillPattern, isNarrowed, markPerhaps, matchEvent, yearsOf } from '#elements/matching.ts';

/**
 * `<map-filter data-pattern data-years data-all-years data-maybe data-maybe-why>` around the map,
 * its legend, its list and its events: shows the places and events that match the view, and marks
 * those that only may. Works on the picture and on the live map alike, because both are the same
 * marks.
 */
export class MapFilter extends HTMLElement {
  #listening = new AbortController();
  #announced = '';

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const box of this.#boxes) box.disabled = false;
    this.querySelector('[data-legend]')?.addEventListener('change', () => this.#ask(), { signal });
    followView(this, (state) => this.#show(state), signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-legend] input')];
  }

  /** All boxes checked and none checked both mean every kind. */
  #ask(): void {
    const checked = this.#boxes.filter((box) => box.checked).map(({ value }) => value as PlaceKind);
    const isAll = checked.length === this.#boxes.length;
    askView(this, { kinds: isAll ? [] : checked }, 'push');
  }

  #show(state: ViewState): void {
    for (const box of this.#boxes) {
      box.checked = !state.kinds.length || state.kinds.includes(box.value as PlaceKind);
    }
    this.#showEvents(state);
    const matches = this.#showRows(state);
    this.#showMarks(matches, state.place);
    this.#say(state, [...matches.values()].filter((match) => match !== 'no').length);
  }

  /** The list of places: a row matches by its kind, and by what dated claims or events say of it. */
  #showRows(state: ViewState): ReadonlyMap<string, Match> {
    const matches = new Map<string, Match>();
    const events = this.#eventRows;
    for (const row of this.querySelectorAll<HTMLElement>('[data-kind-list] li')) {
      const match = matchPlace(row, state, events);
      row.toggleAttribute('hidden', match === 'no');
      markPerhaps(this, row, row.querySelector('.where'), match === 'maybe');
      matches.set(row.dataset['place'] ?? '', match);
    }
    for (const list of this.querySelectorAll<HTMLElement>('[data-kind-list]')) {
      list.toggleAttribute('hidden', !list.querySelector('li:not([hidden])'));
    }
    return matches;
  }

  get #eventRows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-events] li[data-event]')];
  }

  /** A mark stays as long as one of its places matches, or is the one picked; new ones light up. */
  #showMarks(matches: ReadonlyMap<string, Match>, picked: string | null): void {
    const labels = new Map(
      Array.from(this.querySelectorAll<SVGElement>('svg [data-label]'), (label) => [
        label.dataset['label'],
        label,
      ]),
    );
    for (const mark of this.querySelectorAll<SVGAElement>('svg [data-mark]')) {
      const ids = (mark.dataset['members'] ?? '').split(' ');
      const found = new Set(ids.map((id) => matches.get(id)));
      const isShown = found.has('yes') || found.has('maybe') || ids.includes(picked ?? '');
      if (isShown === mark.hasAttribute('hidden')) mark.toggleAttribute('data-lit', isShown);
      mark.toggleAttribute('hidden', !isShown);
      mark.toggleAttribute('data-perhaps', isShown && !found.has('yes'));
      labels.get(mark.dataset['mark'])?.toggleAttribute('hidden', !isShown);
    }
  }

  /** The events of the picked place, or none while no place is picked. */
  #showEvents(state: ViewState): void {
    const panel = this.querySelector<HTMLElement>('[data-events]');
    if (!panel) return;
    const mark = state.place ? this.#markOf(state.place) : null;
    const members = new Set(
      (mark?.dataset['members'] ?? state.place ?? '').split(' ').filter(Boolean),
    );
    panel.hidden = members.size === 0;
    const name = panel.querySelector('[data-place-text]');
    const row = this.querySelector(`[data-place="${state.place ?? ''}"] a`);
    if (name) name.textContent = row?.textContent ?? '';
    for (const event of this.#eventRows) {
      const match = members.size ? matchEvent(event, { ...state, kinds: [] }, members) : 'no';
      event.toggleAttribute('hidden', match === 'no');
      markPerhaps(this, event, event, match === 'maybe');
    }
  }

  #markOf(place: string): SVGAElement | null {
    return this.querySelector<SVGAElement>(`svg [data-members~="${place}"]`);
  }

  #say(state: ViewState, shown: number): void {
    const status = this.querySelector('[data-count]');
    if (!status) return;
    const all = this.querySelectorAll('[data-kind-list] li').length;
    const text = fillPattern(this.dataset['pattern'] ?? '', {
      shown,
      all,
      years: yearsOf(this, state),
    });
    const said = isNarrowed(state) || this.#announced ? text : '';
    if (said !== this.#announced) status.textContent = said;
    this.#announced = said;
  }
}

/** How a place's row matches a view; under a theme it matches as the surest of its events does. */
function matchPlace(row: HTMLElement, state: ViewState, events: readonly HTMLElement[]): Match {
  const kind = row.closest<HTMLElement>('[data-kind-list]')?.dataset['kindList'];
  if (state.kinds.length && !state.kinds.includes(kind as PlaceKind)) return 'no';
  if (state.themes.length) {
    const here = new Set([row.dataset['place'] ?? '']);
    const found = new Set(events.map((event) => matchEvent(event, { ...state, kinds: [] }, here)));
    return (['yes', 'maybe'] as const).find((match) => found.has(match)) ?? 'no';
  }
  if (state.from === null) return 'yes';
  return matchAny(parseSpans(row.dataset['when'] ?? ''), state);
}

customElements.define('map-filter', MapFilter);
