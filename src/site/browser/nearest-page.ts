import { findNearest } from '#site/nearest-path.ts';
import { SiteElement } from './element.ts';

/**
 * `<nearest-page>` offers, on the page of an address that is not there, the page that is most like
 * it: at first of its own links, then of all pages. Parts: `[data-nearest]` with a link to fill, and
 * links `[data-page]`; `data-base` is the path of the site, `data-sitemap` that of its sitemap.
 */
export class NearestPage extends SiteElement<Record<string, never>> {
  protected connect(signal: AbortSignal): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
    this.#offer(links.map(({ pathname }) => pathname));
    // Without the sitemap the nearest of the lists stays.
    this.#readPaths(signal).then(
      (paths) => this.#offer(paths),
      () => undefined,
    );
  }

  /** The path of every page of the site. */
  async #readPaths(signal: AbortSignal): Promise<string[]> {
    const answer = await fetch(this.dataset['sitemap'] ?? '', { signal });
    const found = (await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g);
    return Array.from(found, ([, address = '']) => new URL(address).pathname);
  }

  #offer(paths: readonly string[]): void {
    const base = this.dataset['base'] ?? '/';
    const asked = location.pathname.slice(base.length);
    const nearest = findNearest(
      asked,
      paths.map((path) => path.slice(base.length)),
    );
    if (nearest === undefined) return;
    const offer = this.need('[data-nearest]');
    const link = this.need<HTMLAnchorElement>('[data-nearest] a');
    link.href = base + nearest;
    link.textContent = this.#nameOf(link.pathname);
    offer.hidden = false;
  }

  /** What the page calls a list; of a record only the address is known here. */
  #nameOf(path: string): string {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
    return links.find(({ pathname }) => pathname === path)?.textContent.trim() ?? path;
  }
}

customElements.define('nearest-page', NearestPage);
