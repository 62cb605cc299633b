/** The tools beside a live map. Each loads its code when it is asked for, not before. */
import type { Map as LeafletMap } from 'leaflet';
import type { Coordinate } from '#geo/point.ts';
import { type Frame, unproject } from '#geo/projection.ts';
import type { GivenPlace } from './place-groups.ts';

/** A map that has started: engine, map, element and picture. */
export interface LiveMap {
  readonly L: typeof import('leaflet');
  readonly map: LeafletMap;
  readonly host: HTMLElement;
  readonly svg: SVGSVGElement;
}

declare global {
  interface HTMLElementEventMap {
    /** Gives `<zinc-map>` places from outside the page, to be drawn in clusters. */
    'places-given': CustomEvent<readonly GivenPlace[]>;
  }
}

/** From so many places on the picture's links give way to clusters on a canvas. */
const manyPlaces = 300;

const storageKey = 'jejak-knalpot:street';

/** The frame of the picture, from `data-frame` (south, west, north, east) and `data-size`. */
export function frameOf({ dataset }: HTMLElement): Frame {
  const [south = 0, west = 0, north = 0, east = 0] = (dataset['frame'] ?? '')
    .split(',')
    .map(Number);
  const [width = 0, height = 0] = (dataset['size'] ?? '').split(',').map(Number);
  return { bounds: { south, west, north, east }, width, height };
}

/** Where the middle of a mark is on earth, whether the mark is shown or hidden. */
export function centreOf(mark: Element, frame: Frame): Coordinate {
  const circle = mark.querySelector<SVGCircleElement>('circle');
  if (!circle) throw new Error('a mark of the map lacks its circle');
  return unproject({ x: circle.cx.baseVal.value, y: circle.cy.baseVal.value }, frame);
}

/**
 * Remembers on the device that a host may be asked for tiles, or forgets it.
 * @returns false when the browser keeps nothing
 */
export function rememberStreet(host: string | null): boolean {
  try {
    if (host === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, host);
    return true;
  } catch {
    return false;
  }
}

/** The consent holds for the host it was given for, and for no other. */
function isRemembered(host: string): boolean {
  try {
    return localStorage.getItem(storageKey) === host;
  } catch {
    return false;
  }
}

/** Puts the tools beside a map that has started to use. */
export function connectTools(live: LiveMap): void {
  const street = live.host.querySelector<HTMLElement>('[data-street]');
  if (street) {
    connectTool(street, async () =>
      (await import('./street-layer.ts')).connectStreet(live, street),
    );
    if (isRemembered(street.dataset['host'] ?? '')) press(street);
  }
  const locate = live.host.querySelector<HTMLElement>('[data-locate]');
  if (locate) {
    connectTool(locate, async () => (await import('./locate.ts')).connectLocate(live, locate));
  }
  let drawing = new AbortController();
  const draw = async (places: readonly GivenPlace[] | null): Promise<void> => {
    drawing.abort();
    const { signal } = (drawing = new AbortController());
    const { drawManyPlaces } = await import('./many-places.ts');
    if (!signal.aborted) drawManyPlaces(live, places, signal);
  };
  live.host.addEventListener('places-given', (event) => void draw(event.detail));
  if (live.svg.querySelectorAll('[data-mark]').length > manyPlaces) void draw(null);
}

function press(tool: HTMLElement): void {
  tool.querySelector('button')?.click();
}

/**
 * Puts a tool to use; its first tap loads its code, which then listens itself and is given the tap.
 * @param load loads the code and connects it
 */
function connectTool(tool: HTMLElement, load: () => Promise<void>): void {
  const button = tool.querySelector('button');
  if (!button) throw new Error('a tool of the map lacks its button');
  button.disabled = false;
  // A button that is disabled while it works would lose the focus; `once` keeps taps apart.
  const start = async (): Promise<void> => {
    try {
      await load();
      press(tool);
    } catch {
      button.addEventListener('click', begin, { once: true });
      sayIn(tool, 'wordBroken');
    }
  };
  const begin = (): void => void start();
  button.addEventListener('click', begin, { once: true });
}

/** Says one of a tool's words, with what stands in braces filled in; none clears what was said. */
export function sayIn(
  tool: HTMLElement,
  word: string | null,
  values: Readonly<Record<string, string>> = {},
): void {
  const status = tool.querySelector('[data-said]');
  const pattern = word === null ? '' : (tool.dataset[word] ?? '');
  const text = pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  if (status && status.textContent !== text) status.textContent = text;
}
