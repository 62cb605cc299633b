import { SiteElement } from '#site/browser/element.ts';
import { patience } from '#site/browser/patience.ts';
import { holdTaps, type Tapped, tellBroken } from './held-taps.ts';
import type { LeafletMapWords } from './leaflet-map.ts';

export interface ZincMapWords extends LeafletMapWords {
  /** Said to a tap that has to wait for the engine. */
  readonly loading: string;
  readonly failed: string;
}

/**
 * `<zinc-map>`: a picture of the map (`[data-stage] svg`), a legend (`[data-legend]`) and a list
 * of places. Leaflet takes the same picture over when the browser is idle after load, or at the
 * first sign of intent, whichever comes first; under Save-Data on intent only. Until then, and
 * without script, the places in the picture are links; so they are again where it does not come.
 */
export class ZincMapElement extends SiteElement<ZincMapWords> {
  #started = false;
  #timer = 0;

  protected connect(signal: AbortSignal): void {
    const held = holdTaps(this, (tapped) => {
      this.#hold(tapped);
      start();
    });
    const start = (): void => void this.#start(held, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      held();
    });
    const once = { once: true, passive: true, signal };
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'touchstart']) {
      this.need('[data-stage]').addEventListener(type, start, once);
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-tool] button')) {
      button.disabled = false;
    }
    if (/[?&](view|place)=/.test(location.search)) return start();
    if (this.dataset['when'] === 'intent' || savesData()) return;
    const whenIdle = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 4000 });
      else setTimeout(start, 1500);
    };
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, once);
  }

  /** A tap waits for the engine, but not for ever. */
  #hold(tapped: Tapped): void {
    this.#say(this.words.loading);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#goOn(tapped), patience);
  }

  /** Loads the engine once; then a tap that was held is given again. */
  async #start(held: () => Tapped | null, signal: AbortSignal): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { createMap } = await import('./leaflet-map.ts');
      await createMap(this, signal);
      this.dataset['state'] = 'live';
      this.#say('');
      held()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } catch (error) {
      console.warn(error);
      this.#fail(held());
    }
    clearTimeout(this.#timer);
  }

  #fail(tapped: Tapped | null): void {
    this.dataset['state'] = 'failed';
    this.#say(this.words.failed);
    for (const button of this.querySelectorAll<HTMLElement>('[data-tool] button')) {
      button.addEventListener('click', () => tellBroken(button));
    }
    if (tapped) this.#goOn(tapped);
  }

  /** What a tap leads to without the engine: the page of its place, or a word. */
  #goOn(tapped: Tapped): void {
    this.#say(this.words.failed);
    if (tapped instanceof SVGAElement) location.assign(tapped.href.baseVal);
    else tellBroken(tapped);
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

customElements.define('zinc-map', ZincMapElement);
