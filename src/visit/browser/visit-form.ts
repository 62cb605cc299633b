import type { TravelMode } from '#archive/visit-records.ts';
import { need } from '#site/browser/element.ts';
import { dayInJakarta } from '#visit/visit-day.ts';
import { readClock, type VisitOptions, writeClock } from '#visit/visit-link.ts';

const nine = 9 * 60;

/** How and when the visit goes, as the fields of the list say it. */
export class VisitForm {
  readonly #mode: HTMLSelectElement;
  readonly #day: HTMLInputElement;
  readonly #time: HTMLInputElement;

  /** @param changed is called when the visitor changes a field */
  constructor(host: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#mode = need(host, '[data-part="mode"]');
    this.#day = need(host, '[data-part="day"]');
    this.#time = need(host, '[data-part="time"]');
    // By the visitor's clock: the page may have been built long ago.
    this.#day.min = dayInJakarta(new Date());
    for (const field of [this.#mode, this.#day, this.#time]) {
      field.addEventListener('change', changed, { signal });
    }
  }

  get mode(): TravelMode {
    return this.#mode.value as TravelMode;
  }

  /** How one goes, in words. */
  get modeName(): string {
    return this.#mode.selectedOptions[0]?.textContent?.trim() ?? '';
  }

  get day(): string | null {
    return this.#day.value || null;
  }

  /** Minutes after midnight; nine in the morning unless another time is chosen. */
  get start(): number {
    return readClock(this.#time.value) ?? nine;
  }

  get options(): VisitOptions {
    return { mode: this.mode, day: this.day, start: this.start, ready: null };
  }

  show({ mode, day, start }: VisitOptions): void {
    if (mode) this.#mode.value = mode;
    this.#day.value = day ?? '';
    this.#time.value = writeClock(start ?? nine);
  }
}
