import type { Map as LeafletMap } from 'leaflet';
import { fill, need, readWords } from '#site/browser/element.ts';
import type { Candidate } from './place-groups.ts';

export interface PlacesInViewWords {
  /** `{from}`, `{to}` and `{all}` are filled in. */
  readonly shown: string;
  readonly none: string;
}

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
    const list = need(this.#section, 'ul');
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

  #connectTurn(selector: string, by: number, signal: AbortSignal): void {
    const turn = (): void => {
      this.#start += by;
      this.#fill();
      need<HTMLAnchorElement>(this.#section, 'a').focus();
    };
    need(this.#section, selector).addEventListener('click', turn, { signal });
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
    need(this.#section, 'ul').replaceChildren(...page.map(toRow));
    need<HTMLButtonElement>(this.#section, '[data-previous]').disabled = this.#start === 0;
    need<HTMLButtonElement>(this.#section, '[data-next]').disabled = this.#start + pageSize >= all;
    const { shown, none } = readWords<PlacesInViewWords>(this.#section);
    const values = { from: this.#start + 1, to: this.#start + page.length, all };
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const words = Object.entries(values).map(([name, value]) => [name, format.format(value)]);
    const said = all ? fill(shown, Object.fromEntries(words) as Record<string, string>) : none;
    const status = need(this.#section, '[role="status"]');
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
