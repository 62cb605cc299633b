import { findNearest } from '#site/nearest-path.ts';
import { SiteElement } from './element.ts';

/**
 * `<nearest-page>` offers, on the page of an address that is not there, the one of its links that is
 * most like it. Parts: `[data-nearest]` with a link to fill, and links `[data-page]`.
 */
export class NearestPage extends SiteElement<Record<string, never>> {
  protected connect(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
    const paths = links.map(({ pathname }) => pathname);
    const nearest = links[paths.indexOf(findNearest(location.pathname, paths) ?? '')];
    if (!nearest) return;
    const offer = this.need('[data-nearest]');
    offer.hidden = false;
    offer.querySelector('a')?.replaceWith(nearest.cloneNode(true));
  }
}

customElements.define('nearest-page', NearestPage);
