import {
  formatViewState,
  parseViewState,
  type ViewState,
  wholeView,
  type YearRange,
} from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';
import { showAddress } from '#site/browser/show-address.ts';
import type { ViewAsk, ViewHost } from './events.ts';

const pause = 250;

/**
 * `<view-state data-first data-last>` around a page: keeps what the visitor has narrowed it to in the address, reads
 * it from there on load and on Back, and hands it on to every link with `data-carry`. Children
 * ask for changes with `view-ask` and follow them with `view-change` or `look-change`.
 */
export class ViewStateElement extends SiteElement implements ViewHost {
  #state: ViewState = wholeView;
  #timer = 0;

  get state(): ViewState {
    return this.#state;
  }

  /** The years of the time scale; the markup knows them. */
  get #years(): YearRange {
    return { first: Number(this.dataset['first']), last: Number(this.dataset['last']) };
  }

  protected connect(signal: AbortSignal): void {
    this.#state = this.#read();
    this.addEventListener('view-ask', (event) => this.#change(event.detail), { signal });
    addEventListener('popstate', () => this.#return(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#carry(this.#state);
  }

  /** The state in the address. A place the page does not list is ignored as a malformed one is. */
  #read(): ViewState {
    const state = parseViewState(location.search, this.#years);
    const isKnown = this.querySelector(`[data-place="${state.place ?? ''}"]`) !== null;
    return isKnown ? state : { ...state, place: null };
  }

  #change({ change, step }: ViewAsk): void {
    const next = parseViewState(formatViewState({ ...this.#state, ...change }), this.#years);
    if (formatViewState(next) === formatViewState(this.#state)) return;
    clearTimeout(this.#timer);
    this.#set(next);
    if (step === 'push') {
      this.#carry(next);
      showAddress('push', this.#address(next));
    } else {
      this.#timer = window.setTimeout(() => this.#settle(), pause);
    }
  }

  /** Once the visitor has come to rest, the address and the links follow. */
  #settle(): void {
    this.#carry(this.#state);
    showAddress('replace', this.#address(this.#state));
  }

  #return(): void {
    this.#set(this.#read());
    this.#carry(this.#state);
  }

  #address(state: ViewState): string {
    return location.pathname + formatViewState(state) + location.hash;
  }

  #set(state: ViewState): void {
    const hasOnlyMoved = withoutLook(state) === withoutLook(this.#state);
    this.#state = state;
    if (!hasOnlyMoved) this.dispatchEvent(new CustomEvent('view-change', { detail: state }));
    this.dispatchEvent(new CustomEvent('look-change', { detail: state }));
  }

  /** The links between timeline, map and language lead to the same view. */
  #carry(state: ViewState): void {
    const search = formatViewState(state);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
      link.search = search;
    }
  }
}

const withoutLook = (state: ViewState): string => formatViewState({ ...state, look: null });

customElements.define('view-state', ViewStateElement);
