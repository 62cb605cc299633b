import { followView } from '#narrowing/browser/events.ts';
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
 * `<narrowed-rows>` in an embed of the timeline: where the address narrows the view, the events it
 * leaves (`[data-part]`) stand in place of the whole (`[data-whole]`), under their count.
 */
export class NarrowedRows extends SiteElement<ViewWords> {
  protected connect(signal: AbortSignal): void {
    followView(this, (state) => this.#show(state), signal);
  }

  #show(state: ViewState): void {
    const isPart = isNarrowed(state);
    this.need('[data-whole]').hidden = isPart;
    this.need('[data-part]').hidden = !isPart;
    const rows = [...this.querySelectorAll<HTMLElement>('li[data-event]')];
    for (const row of rows) this.#match(row, state);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    sayCount(this, this.words, state, { shown, all: rows.length });
  }

  #match(row: HTMLElement, state: ViewState): void {
    const match = matchEvent(row, state, this.#placesOf(state.place));
    row.hidden = match === 'no';
    markPerhaps(this.words, row, match === 'maybe', '.dates');
  }

  /** A place and those that share its area. */
  #placesOf(place: string | null): ReadonlySet<string> {
    if (!place) return new Set();
    const named = this.querySelector<HTMLElement>(`[data-place="${place}"]`);
    return new Set([place, ...(named?.dataset['with'] ?? '').split(' ').filter(Boolean)]);
  }
}

customElements.define('narrowed-rows', NarrowedRows);
