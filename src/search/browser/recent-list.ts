import { need } from '#site/browser/element.ts';
import { forgetRecent, readRecent } from './recent-searches.ts';
import { writeAddress } from './search-address.ts';

/** The last searches of this device, as links, while nothing is typed. */
export class RecentList {
  readonly #box: HTMLElement;
  readonly #page: string;

  constructor(panel: HTMLElement) {
    this.#box = need(panel, '[data-recent]');
    this.#page = panel.dataset['searchPage'] ?? '';
  }

  show(isWanted: boolean): void {
    const recent = isWanted ? readRecent() : [];
    this.#box.hidden = recent.length === 0;
    need(this.#box, 'ul').replaceChildren(...recent.map((text) => this.#draw(text)));
  }

  forget(): void {
    forgetRecent();
    this.show(true);
  }

  #draw(text: string): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'target';
    link.textContent = text;
    link.href = this.#page + writeAddress({ text, filters: {}, order: 'relevance' });
    item.append(link);
    return item;
  }
}
