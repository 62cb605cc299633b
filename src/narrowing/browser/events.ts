import type { ViewState } from '#narrowing/view-state.ts';

/** A child asks the view to change. `push` makes a history entry: a deliberate step. */
export interface ViewAsk {
  readonly change: Partial<ViewState>;
  readonly step: 'push' | 'replace';
}

declare global {
  interface HTMLElementEventMap {
    'view-ask': CustomEvent<ViewAsk>;
    /** Told by `<view-state>` to itself; listeners read the state from it. */
    'view-change': CustomEvent<ViewState>;
  }
}

/** Asks the nearest `<view-state>` for a change. */
export function askView(from: Element, change: Partial<ViewState>, step: ViewAsk['step']): void {
  from.dispatchEvent(new CustomEvent('view-ask', { detail: { change, step }, bubbles: true }));
}

/** What an element needs of the `<view-state>` around it. */
export interface ViewHost extends HTMLElement {
  readonly state: ViewState;
}

/**
 * Follows the view: calls `listener` now and at every change.
 * @throws Error when the element stands in no `<view-state>`
 */
export function followView(
  element: Element,
  listener: (state: ViewState) => void,
  signal: AbortSignal,
): void {
  const host = element.closest<ViewHost>('view-state');
  if (!host) throw new Error(`<${element.localName}> stands in no <view-state>`);
  host.addEventListener('view-change', () => listener(host.state), { signal });
  listener(host.state);
}
