import type { ViewState } from '#narrowing/view-state.ts';

/** A child asks the view to change. `push` makes a history entry: a deliberate step. */
export interface ViewAsk {
  readonly change: Partial<ViewState>;
  readonly step: 'push' | 'replace';
}

declare global {
  interface HTMLElementEventMap {
    'view-ask': CustomEvent<ViewAsk>;
    /** Told by `<view-state>` to itself when it shows other things; listeners read the state from it. */
    'view-change': CustomEvent<ViewState>;
    /** Told too when the map has only moved: at each step of a zoom, when little else should work. */
    'look-change': CustomEvent<ViewState>;
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

type Listener = (state: ViewState) => void;

function follow(
  type: 'view-change' | 'look-change',
  element: Element,
  listener: Listener,
  signal: AbortSignal,
): void {
  const host = element.closest<ViewHost>('view-state');
  if (!host) throw new Error(`<${element.localName}> stands in no <view-state>`);
  host.addEventListener(type, () => listener(host.state), { signal });
  listener(host.state);
}

/**
 * Follows what the view shows: calls `listener` now and at every change, but not when the map has
 * only moved.
 * @throws Error when the element stands in no `<view-state>`
 */
export function followView(element: Element, listener: Listener, signal: AbortSignal): void {
  follow('view-change', element, listener, signal);
}

/**
 * Follows the view and the look of its map: calls `listener` now and at every change.
 * @throws Error when the element stands in no `<view-state>`
 */
export function followLook(element: Element, listener: Listener, signal: AbortSignal): void {
  follow('look-change', element, listener, signal);
}
