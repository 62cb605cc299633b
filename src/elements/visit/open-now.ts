import { isOpenAt, type OpeningHours } from '#domain/opening-hours.ts';

/**
 * `<open-now data-week="[[[420,1080]],…]" data-open="…" data-closed="…">`: says whether a place
 * is open at this moment by the clock of Asia/Jakarta, and keeps saying it.
 */
export class OpenNow extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const week = JSON.parse(this.dataset['week'] ?? '[]') as OpeningHours['week'];
    const say = (): void => {
      const isOpen = isOpenAt(week, new Date());
      this.textContent = (isOpen ? this.dataset['open'] : this.dataset['closed']) ?? '';
      this.dataset['state'] = isOpen ? 'open' : 'closed';
    };
    say();
    this.#timer = window.setInterval(say, 60_000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }
}

customElements.define('open-now', OpenNow);
