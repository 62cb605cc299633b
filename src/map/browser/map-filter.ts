import { type PlaceKind } from '#archive/place-records.ts';
import { followView } from '#narrowing/browser/events.ts';
import {
  markPerhaps,
  matchEvent,
  readFacts,
  sayCount,
  type ViewWords,
} from '#narrowing/browser/matching.ts';
import { type Match, matchAny } from '#narrowing/overlap.ts';
import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';

/**
 * `<map-filter>` around the map, its legend, its list and its events: shows the places and events
 * that match the view, and marks those that only may. Works on the picture and on the live map
 * alike, because both are the same marks.
 */
export class MapFilter extends SiteElement<ViewWords> {
  // Looked up once: a brush asks many times a second.
  #rows: readonly HTMLElement[] = [];
  #lists: readonly HTMLElement[] = [];
  #events: readonly HTMLElement[] = [];
  #marks: readonly SVGAElement[] = [];
  #labels: ReadonlyMap<string, SVGElement[]> = new Map();

  protected connect(signal: AbortSignal): void {
    this.#rows = this.#list('[data-kind-list] li');
    this.#lists = this.#list('[data-kind-list]');
    this.#events = this.#list('[data-events] li[data-event]');
    this.#marks = this.#list('svg [data-mark]');
    const labels = this.#list<SVGElement>('svg [data-label]');
    const ids = new Set(labels.map(({ dataset }) => dataset['label'] ?? ''));
    const ofMark = (id: string): SVGElement[] =>
      labels.filter(({ dataset }) => dataset['label'] === id);
    this.#labels = new Map([...ids].map((id) => [id, ofMark(id)]));
    followView(this, (state) => this.#show(state), signal);
  }

  #list<T extends Element>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
  }

  #show(state: ViewState): void {
    const { words } = this;
    this.#showEvents(state, words);
    const matches = this.#showRows(state, words);
    this.#showMarks(matches, state.place);
    const shown = [...matches.values()].filter((match) => match !== 'no').length;
    sayCount(this, words, state, { shown, all: this.#rows.length });
  }

  /** The list of places: a row matches by its kind, and by what dated claims or events say of it. */
  #showRows(state: ViewState, words: ViewWords): ReadonlyMap<string, Match> {
    const matches = new Map<string, Match>();
    for (const row of this.#rows) {
      const match = matchPlace(row, state, this.#events);
      row.toggleAttribute('hidden', match === 'no');
      markPerhaps(words, row, match === 'maybe', '.where');
      matches.set(row.dataset['place'] ?? '', match);
    }
    for (const list of this.#lists) {
      list.toggleAttribute('hidden', !list.querySelector('li:not([hidden])'));
    }
    return matches;
  }

  /** A mark stays as long as one of its places matches, or is the one picked; new ones light up. */
  #showMarks(matches: ReadonlyMap<string, Match>, picked: string | null): void {
    for (const mark of this.#marks) {
      const ids = (mark.dataset['members'] ?? '').split(' ');
      const found = new Set(ids.map((id) => matches.get(id)));
      const isShown = found.has('yes') || found.has('maybe') || ids.includes(picked ?? '');
      if (isShown === mark.hasAttribute('hidden')) mark.toggleAttribute('data-lit', isShown);
      mark.toggleAttribute('hidden', !isShown);
      mark.toggleAttribute('data-perhaps', isShown && !found.has('yes'));
      for (const label of this.#labels.get(mark.dataset['mark'] ?? '') ?? []) {
        label.toggleAttribute('hidden', !isShown);
      }
    }
  }

  /** The events of the picked place, or none while no place is picked. */
  #showEvents(state: ViewState, words: ViewWords): void {
    const panel = this.querySelector<HTMLElement>('[data-events]');
    if (!panel) return;
    const mark = state.place ? this.#markOf(state.place) : null;
    const members = new Set(
      (mark?.dataset['members'] ?? state.place ?? '').split(' ').filter(Boolean),
    );
    if (panel.hidden && !members.size) return;
    panel.hidden = members.size === 0;
    const name = panel.querySelector('[data-place-text]');
    const row = this.querySelector(`[data-place="${state.place ?? ''}"] a`);
    if (name) name.textContent = row?.textContent ?? '';
    for (const event of this.#events) {
      const match = members.size ? matchEvent(event, { ...state, kinds: [] }, members) : 'no';
      event.toggleAttribute('hidden', match === 'no');
      markPerhaps(words, event, match === 'maybe');
    }
  }

  #markOf(place: string): SVGAElement | null {
    return (
      this.#marks.find((mark) => (mark.dataset['members'] ?? '').split(' ').includes(place)) ?? null
    );
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
  return matchAny(readFacts(row).spans, state);
}

customElements.define('map-filter', MapFilter);
