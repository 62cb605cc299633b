import type { Map as LeafletMap } from 'leaflet';
import { fillPattern } from '#elements/matching.ts';
import type { Candidate } from './place-groups.ts';

const pageSize = 20;
/** How long the map must have stood still, in milliseconds. */
const pause = 250;

/**
 * The list (`[data-in-view]`) of the places that a canvas draws: those in view, the nearest to the
 * middle of the map first, twenty at a time. The way to them for keyboards and screen readers.
 */
export class PlacesInView {
  readonly #section: HTMLElement;
  readonly #map: LeafletMap;
  readonly #point: (id: string | null) => void;
  #places: readonly Candidate[] = [];
  #start = 0;
  #timer = 0;

  /** @param point told which place has the focus or the pointer, or that none has */
  constructor(
    section: HTMLElement,
    map: LeafletMap,
    point: (id: string | null) => void,
    signal: AbortSignal,
  ) {
    this.#section = section;
    this.#map = map;
    this.#point = point;
    section.hidden = false;
    this.#connectTurn('[data-next]', pageSize, signal);
    this.#connectTurn('[data-previous]', -pageSize, signal);
    const list = this.#need('ul');
    for (const type of ['focusin', 'pointerover'] as const) {
      list.addEventListener(type, ({ target }) => this.#tell(target), { signal });
    }
    for (const type of ['focusout', 'pointerleave'] as const) {
      list.addEventListener(type, () => this.#point(null), { signal });
    }
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Lists the first of some places once the map and the view stand still. */
  show(read: () => readonly Candidate[]): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#places = this.#sort(read());
      this.#start = 0;
      this.#fill();
    }, pause);
  }

  #need<T extends Element = HTMLElement>(selector: string): T {
    const part = this.#section.querySelector<T>(selector);
    if (!part) throw new Error(`[data-in-view] lacks its ${selector}`);
    return part;
  }

  #connectTurn(selector: string, by: number, signal: AbortSignal): void {
    const turn = (): void => {
      this.#start += by;
      this.#fill();
      this.#need<HTMLAnchorElement>('a').focus();
    };
    this.#need(selector).addEventListener('click', turn, { signal });
  }

  #tell(target: EventTarget | null): void {
    this.#point((target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'] ?? null);
  }

  #sort(places: readonly Candidate[]): Candidate[] {
    const bounds = this.#map.getBounds();
    const middle = this.#map.getCenter();
    const away = ({ lat, lon }: Candidate): number =>
      (lat - middle.lat) ** 2 + (lon - middle.lng) ** 2;
    return places
      .filter(({ lat, lon }) => bounds.contains([lat, lon]))
      .map((place) => ({ place, distance: away(place) }))
      .sort((a, b) => a.distance - b.distance)
      .map(({ place }) => place);
  }

  #fill(): void {
    const all = this.#places.length;
    const page = this.#places.slice(this.#start, this.#start + pageSize);
    this.#need('ul').replaceChildren(...page.map(toRow));
    this.#need<HTMLButtonElement>('[data-previous]').disabled = this.#start === 0;
    this.#need<HTMLButtonElement>('[data-next]').disabled = this.#start + pageSize >= all;
    const { pattern = '', none = '' } = this.#section.dataset;
    const values = { from: this.#start + 1, to: this.#start + page.length, all };
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const words = Object.entries(values).map(([name, value]) => [name, format.format(value)]);
    const said = all
      ? fillPattern(pattern, Object.fromEntries(words) as Record<string, string>)
      : none;
    const status = this.#need('[role="status"]');
    if (status.textContent !== said) status.textContent = said;
  }
}

function toRow({ id, name, href }: Candidate): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  row.dataset['id'] = id;
  row.append(link);
  return row;
}
