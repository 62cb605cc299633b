/**
 * `<zinc-map>`: a picture of the map (`[data-stage] svg`), a legend (`[data-legend]`) and a list
 * of places. Leaflet takes the same picture over when the browser is idle after load, or at the
 * first sign of intent, whichever comes first; under Save-Data on intent only. Until then, and
 * without script, the places in the picture are links.
 */
export class ZincMapElement extends HTMLElement {
  #listening = new AbortController();
  #started = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const stage = this.querySelector('[data-stage]');
    if (!stage) throw new Error('<zinc-map> lacks its [data-stage]');
    const start = (event?: Event): void => void this.#start(event);
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'touchstart']) {
      stage.addEventListener(type, start, { signal: this.#listening.signal, passive: true });
    }
    if (this.dataset['when'] === 'intent' || savesData()) return;
    const whenIdle = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => start(), { timeout: 4000 });
      else setTimeout(start, 1500);
    };
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true, signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Loads the engine once; the first gesture is handed on, so that it is not lost. */
  async #start(event?: Event): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const gesture =
      event instanceof PointerEvent && event.type === 'pointerdown' ? event : undefined;
    const tapped = gesture ? this.#catchClick() : undefined;
    try {
      const { createMap } = await import('./leaflet-map.ts');
      await createMap(this);
      this.#listening.abort();
      this.dataset['state'] = 'live';
      (await tapped)?.();
    } catch (error) {
      this.dataset['state'] = 'failed';
      const status = this.querySelector('[data-status]');
      if (status) status.textContent = this.dataset['wordFailed'] ?? '';
      console.warn(error);
    }
  }

  /**
   * While the engine loads, a tap on a place must neither be lost nor leave the page: it is held,
   * and given again when the map is live.
   */
  #catchClick(): Promise<(() => void) | undefined> {
    const stop = new AbortController();
    let finish: (again?: () => void) => void = () => undefined;
    const promise = new Promise<(() => void) | undefined>((resolve) => {
      finish = (again) => {
        stop.abort();
        resolve(again);
      };
    });
    this.addEventListener(
      'click',
      (event) => {
        const mark = (event.target as Element).closest('[data-mark]');
        if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return finish();
        event.preventDefault();
        event.stopPropagation();
        finish(() =>
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
        );
      },
      { capture: true, signal: stop.signal },
    );
    setTimeout(() => finish(), 700);
    return promise;
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

customElements.define('zinc-map', ZincMapElement);
