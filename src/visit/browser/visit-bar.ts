import { fill, SiteElement } from '#site/browser/element.ts';
import { readCodes } from '#visit/visit-link.ts';
import { readVisit, watchVisit } from './visit-store.ts';

export interface VisitBarWords {
  /** "My visit ({count})" */
  readonly count: string;
}

/** `<visit-bar>`: shows how many places are kept, and hides where there are none. */
export class VisitBar extends SiteElement<VisitBarWords> {
  protected connect(signal: AbortSignal): void {
    const show = (): void => {
      const count = readCodes(readVisit()).length;
      this.hidden = count === 0;
      this.need('[data-count]').textContent = count ? fill(this.words.count, { count }) : '';
    };
    const ask = (): boolean => dispatchEvent(new CustomEvent('share-ask'));
    this.need('[data-share]').addEventListener('click', ask, { signal });
    watchVisit(show, signal);
    show();
  }
}

customElements.define('visit-bar', VisitBar);
