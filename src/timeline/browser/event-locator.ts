import { SiteElement } from '#site/browser/element.ts';

export interface EventLocatorWords {
  readonly locate: string;
}

/**
 * `<event-locator>` around a list of events and one small map (`[data-locator]`): each
 * event with a place gets a button that brings the map to it with its places lit.
 */
export class EventLocator extends SiteElement<EventLocatorWords> {
  #opener: HTMLButtonElement | null = null;

  protected connect(signal: AbortSignal): void {
    for (const item of this.querySelectorAll<HTMLElement>('li[data-event]')) {
      if (item.dataset['places'] && this.#marksOf(item).length) this.#addButton(item, signal);
    }
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

  #marksOf(item: HTMLElement): SVGAElement[] {
    const places = new Set((item.dataset['places'] ?? '').split(' '));
    return [...this.#map.querySelectorAll<SVGAElement>('svg [data-mark]')].filter((mark) =>
      (mark.dataset['members'] ?? '').split(' ').some((id) => places.has(id)),
    );
  }

  #addButton(item: HTMLElement, signal: AbortSignal): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset['locate'] = '';
    button.title = this.words.locate;
    button.setAttribute('aria-label', this.words.locate);
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => this.#toggle(item, button), { signal });
    item.querySelector('[data-foot]')?.append(button);
  }

  #toggle(item: HTMLElement, button: HTMLButtonElement): void {
    const isOpen = this.#opener === button;
    this.#opener?.setAttribute('aria-expanded', 'false');
    this.#opener = isOpen ? null : button;
    this.#map.hidden = isOpen;
    if (isOpen) return;
    button.setAttribute('aria-expanded', 'true');
    const lit = new Set(this.#marksOf(item));
    for (const mark of this.#map.querySelectorAll<SVGAElement>('svg [data-mark]')) {
      mark.classList.toggle('dim', !lit.has(mark));
    }
    button.parentElement?.after(this.#map);
  }

  /** Shows where the event of the fragment took place. */
  #openTarget(): HTMLElement | null {
    const item = this.querySelector<HTMLElement>('li[data-event]:target');
    const button = item?.querySelector<HTMLButtonElement>('[data-locate]');
    if (item && button && this.#opener !== button) this.#toggle(item, button);
    return item;
  }
}

customElements.define('event-locator', EventLocator);
