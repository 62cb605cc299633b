import { SiteElement } from '#site/browser/element.ts';
import { rest } from '#site/browser/rest.ts';

export interface EventLocatorWords {
  readonly locate: string;
}

/** How many events get their button in one go. */
const atOnce = 12;

const list = (text = ''): string[] => text.split(' ').filter(Boolean);
const placesOf = ({ dataset }: HTMLElement): string[] => list(dataset['places']);
const membersOf = ({ dataset }: SVGElement): string[] => list(dataset['members']);

/**
 * `<event-locator>` around a list of events and one small map (`[data-locator]`): each
 * event with a place gets a button that brings the map to it with its places lit.
 */
export class EventLocator extends SiteElement<EventLocatorWords> {
  #opener: HTMLButtonElement | null = null;
  #known: ReadonlySet<string> | null = null;

  protected connect(signal: AbortSignal): void {
    void this.#addButtons(signal);
    this.addEventListener('click', (event) => this.#press(event), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    // Until the page has loaded no event is the target, and the controls above it still move it.
    const arrive = (): void =>
      this.#openTarget()?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (document.readyState === 'complete') arrive();
    else addEventListener('load', arrive, { signal });
    signal.addEventListener('abort', () => {
      for (const button of this.querySelectorAll('[data-locate]')) button.remove();
    });
  }

  get #map(): HTMLElement {
    return this.need('[data-locator]');
  }

  get #marks(): SVGElement[] {
    return [...this.#map.querySelectorAll<SVGElement>('svg [data-mark]')];
  }

  /** The places that have a mark on the map. */
  get #marked(): ReadonlySet<string> {
    this.#known ??= new Set(this.#marks.flatMap(membersOf));
    return this.#known;
  }

  /** A few at a time, so that a slow phone answers to its reader meanwhile. */
  async #addButtons(signal: AbortSignal): Promise<void> {
    for (const [at, item] of this.querySelectorAll<HTMLElement>('li[data-event]').entries()) {
      if (at % atOnce === 0) await rest();
      if (signal.aborted) return;
      this.#buttonOf(item);
    }
  }

  /** The button of an event; none where no place of it is on the map. */
  #buttonOf(item: HTMLElement): HTMLButtonElement | null {
    const found = item.querySelector<HTMLButtonElement>('[data-locate]');
    if (found || !placesOf(item).some((id) => this.#marked.has(id))) return found;
    const button = this.#makeButton();
    const foot = item.querySelector('[data-foot]');
    // The sign never leaves the name of its place, which the foot names last.
    const pair = document.createElement('span');
    pair.className = 'where';
    pair.append(foot?.lastElementChild ?? '', button);
    foot?.append(pair);
    return button;
  }

  #makeButton(): HTMLButtonElement {
    const button = document.createElement('button');
    const { locate } = this.words;
    button.type = 'button';
    button.className = 'button';
    button.dataset['locate'] = '';
    button.title = locate;
    button.setAttribute('aria-label', locate);
    button.setAttribute('aria-expanded', 'false');
    return button;
  }

  #press({ target }: MouseEvent): void {
    const button = (target as Element).closest<HTMLButtonElement>('[data-locate]');
    const item = button?.closest<HTMLElement>('li[data-event]');
    if (button && item) this.#toggle(item, button);
  }

  #toggle(item: HTMLElement, button: HTMLButtonElement): void {
    const isOpen = this.#opener === button;
    this.#opener?.setAttribute('aria-expanded', 'false');
    this.#opener = isOpen ? null : button;
    this.#map.hidden = isOpen;
    if (isOpen) return;
    button.setAttribute('aria-expanded', 'true');
    const places = placesOf(item);
    for (const mark of this.#marks) {
      mark.classList.toggle('dim', !membersOf(mark).some((id) => places.includes(id)));
    }
    item.querySelector('[data-foot]')?.after(this.#map);
  }

  /** Shows where the event of the fragment took place. */
  #openTarget(): HTMLElement | null {
    const item = this.querySelector<HTMLElement>('li[data-event]:target');
    const button = item && this.#buttonOf(item);
    if (button && this.#opener !== button) this.#toggle(item, button);
    return item;
  }
}

customElements.define('event-locator', EventLocator);
