import { SiteElement } from '#site/browser/element.ts';
import type { LeafletMapWords } from './leaflet-map.ts';

export interface ZincMapWords extends LeafletMapWords {
  readonly failed: string;
}

/**
 * `<zinc-map>`: a picture of the map (`[data-stage] svg`), a legend (`[data-legend]`) and a list
 * of places. Leaflet takes the same picture over when the browser is idle after load, or at the
 * first sign of intent, whichever comes first; under Save-Data on intent only. Until then, and
 * without script, the places in the picture are links.
 */
export class ZincMapElement extends SiteElement<ZincMapWords> {
  #started = false;

  protected connect(signal: AbortSignal): void {
    const start = (): void => void this.#start(signal);
    const once = { once: true, passive: true, signal };
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'touchstart']) {
      this.need('[data-stage]').addEventListener(type, start, once);
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

  /** Loads the engine once; a tap on a place while it loads is held and given again. */
  async #start(signal: AbortSignal): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const held = this.#holdTaps();
    try {
      const { createMap } = await import('./leaflet-map.ts');
      await createMap(this, signal);
      this.dataset['state'] = 'live';
      held()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } catch (error) {
      this.dataset['state'] = 'failed';
      const status = this.querySelector('[data-status]');
      if (status) status.textContent = this.words.failed;
      console.warn(error);
      const link = held();
      if (link) location.assign(link.href.baseVal);
    }
  }

  /**
   * While the engine loads, a tap on a place must neither be lost nor leave the page.
   * @returns a function that stops holding and gives the last place tapped, if any
   */
  #holdTaps(): () => SVGAElement | null {
    const holding = new AbortController();
    let last: SVGAElement | null = null;
    const hold = (event: MouseEvent): void => {
      const mark = (event.target as Element).closest<SVGAElement>('svg [data-mark]');
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      last = mark;
    };
    this.addEventListener('click', hold, { capture: true, signal: holding.signal });
    return () => {
      holding.abort();
      return last;
    };
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

customElements.define('zinc-map', ZincMapElement);
