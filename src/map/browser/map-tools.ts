/** The tools beside a live map. Each loads its code when it is asked for, not before. */
import { readKept } from '#site/browser/device.ts';
import { readWords } from '#site/browser/element.ts';
import { showWaiting } from '#site/browser/patience.ts';
import { type LiveMap, sayIn, type ToolWords } from './live-map.ts';
import type { GivenPlace } from './place-groups.ts';

declare global {
  interface HTMLElementEventMap {
    /** Gives `<zinc-map>` places from outside the page, to be drawn in clusters. */
    'places-given': CustomEvent<readonly GivenPlace[]>;
  }
}

/** From so many places on the picture's links give way to clusters on a canvas. */
const manyPlaces = 300;

/** Puts the tools beside a map that has started to use. */
export function connectTools(live: LiveMap): void {
  const street = live.host.querySelector<HTMLElement>('[data-street]');
  if (street) {
    connectTool(street, async () => {
      const { connectStreet } = await import('./street-layer.ts');
      return () => connectStreet(live, street);
    });
    // The consent holds for the host it was given for, and for no other.
    if (readKept('streetMap') === street.dataset['host']) press(street);
  }
  const locate = live.host.querySelector<HTMLElement>('[data-locate]');
  if (locate) {
    connectTool(locate, async () => {
      const { connectLocate } = await import('./locate.ts');
      return () => connectLocate(live, locate);
    });
  }
  let drawing = new AbortController();
  const draw = async (places: readonly GivenPlace[] | null): Promise<void> => {
    drawing.abort();
    const { signal } = (drawing = new AbortController());
    const { drawManyPlaces } = await import('./many-places.ts');
    if (!signal.aborted) drawManyPlaces(live, places, signal);
  };
  // Where the groups do not come, the places of the picture stay what they are: links.
  const tryToDraw = (places: readonly GivenPlace[] | null): void =>
    void draw(places).catch((error: unknown) => console.warn(error));
  live.host.addEventListener('places-given', (event) => tryToDraw(event.detail));
  if (live.svg.querySelectorAll('[data-mark]').length > manyPlaces) tryToDraw(null);
}

function press(tool: HTMLElement): void {
  tool.querySelector('button')?.click();
}

/**
 * Puts a tool to use; its first tap loads its code, which then listens itself and is given the tap.
 * @param load loads the code and gives what connects it
 */
function connectTool(tool: HTMLElement, load: () => Promise<() => void>): void {
  const button = tool.querySelector('button');
  if (!button) throw new Error('a tool of the map lacks its button');
  const words = readWords<ToolWords>(tool);
  button.disabled = false;
  // A button that is disabled while it works would lose the focus; `once` keeps taps apart.
  const start = async (): Promise<void> => {
    sayIn(tool, words.loading);
    try {
      const connect = await showWaiting(button, load());
      connect();
      sayIn(tool, '');
      press(tool);
    } catch {
      button.addEventListener('click', begin, { once: true });
      sayIn(tool, words.broken);
    }
  };
  const begin = (): void => void start();
  button.addEventListener('click', begin, { once: true });
}
