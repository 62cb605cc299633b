import { isOpenAt, type OpeningHours } from '#archive/opening-hours.ts';
import { SiteElement } from '#site/browser/element.ts';

export interface OpenNowWords {
  readonly open: string;
  readonly closed: string;
}

/**
 * `<open-now data-week="[[[420,1080]],…]">`: says whether a place is open at this moment by the
 * clock of Asia/Jakarta, and keeps saying it.
 */
export class OpenNow extends SiteElement<OpenNowWords> {
  protected connect(signal: AbortSignal): void {
    const week = JSON.parse(this.dataset['week'] ?? '[]') as OpeningHours['week'];
    const say = (): void => {
      const state = isOpenAt(week, new Date()) ? 'open' : 'closed';
      this.textContent = this.words[state];
      this.dataset['state'] = state;
    };
    say();
    const timer = setInterval(say, 60_000);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

customElements.define('open-now', OpenNow);
