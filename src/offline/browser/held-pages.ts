import { pageLocale, SiteElement } from '#site/browser/element.ts';
import { type HeldPage, listHeld } from './list-held.ts';

/**
 * `<held-pages>` lists the pages that open without a network, and says when it stands in place of
 * one that does not. Parts: `[data-list]`, `[data-none]`, a hidden `[data-missed]` with a link to
 * try again.
 */
export class HeldPages extends SiteElement {
  protected connect(): void {
    if (location.pathname !== this.dataset['path']) this.#tellMissed();
    void this.#list();
    // On a first visit the shell is held only now.
    if ('serviceWorker' in navigator) void navigator.serviceWorker.ready.then(() => this.#list());
  }

  #tellMissed(): void {
    const missed = this.need('[data-missed]');
    missed.hidden = false;
    for (const link of missed.querySelectorAll('a')) link.href = location.href;
  }

  async #list(): Promise<void> {
    const pages = await listHeld(pageLocale()).catch(() => []);
    this.need('[data-list]').replaceChildren(...pages.map(toItem));
    this.need('[data-none]').hidden = pages.length > 0;
  }
}

function toItem({ path, title, lang }: HeldPage): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), {
    href: path,
    className: 'target',
    lang,
  });
  link.append(title);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

customElements.define('held-pages', HeldPages);
