import { embedMessage, embedSnippet } from '#share/embed-snippet.ts';
import { SiteElement } from '#site/browser/element.ts';
import { copyText } from '#site/browser/system-share.ts';

export interface EmbedBuilderWords {
  readonly copied: string;
  readonly failed: string;
}

/** Pixels no part of the site is high: whatever runs in the frame must not blow the page up. */
const highest = 20_000;

/**
 * `<embed-builder>` around the choices, the code and the preview of the embed page: writes the
 * code of what is chosen, shows it in the frame and fits the frame to it.
 */
export class EmbedBuilder extends SiteElement<EmbedBuilderWords> {
  protected connect(signal: AbortSignal): void {
    for (const group of this.querySelectorAll('fieldset')) group.disabled = false;
    this.addEventListener('change', () => this.#build(), { signal });
    addEventListener('message', (event) => this.#fit(event), { signal });
    this.#startFrom(new URLSearchParams(location.search).get('page') ?? '');
    const copy = this.need('[data-copy]');
    copy.hidden = false;
    copy.addEventListener('click', () => void this.#copy(), { signal });
    const show = (): void => this.#build();
    if (document.readyState === 'complete') show();
    else addEventListener('load', show, { once: true, signal });
  }

  /** Begins with the page the reader came from. @param page its path, out of the address */
  #startFrom(page: string): void {
    for (const part of this.querySelectorAll<HTMLInputElement>('input[name="part"]')) {
      if (part.dataset['page'] === page) part.checked = true;
    }
  }

  get #code(): HTMLTextAreaElement {
    return this.need('[data-code]');
  }

  #build(): void {
    const part = this.querySelector<HTMLInputElement>('input[name="part"]:checked');
    const lang = this.querySelector<HTMLInputElement>('input[name="language"]:checked')?.value;
    const fit = this.querySelector<HTMLInputElement>('[data-fit]');
    const frame = this.querySelector('iframe');
    if (!part || !frame || (lang !== 'id' && lang !== 'en')) return;
    const own = (name: string): string => part.getAttribute(`data-${name}-${lang}`) ?? '';
    const height = Number(part.dataset['height']);
    const embed = { url: own('url'), title: own('title'), lang, height };
    this.#code.value = embedSnippet(embed, fit?.checked ?? false);
    const path = own('path');
    if (frame.getAttribute('src') === path) return;
    frame.height = String(height);
    frame.style.height = '';
    frame.src = path;
  }

  #fit({ source, data }: MessageEvent): void {
    const frame = this.querySelector('iframe');
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (!frame || source !== frame.contentWindow || type !== embedMessage) return;
    if (typeof height === 'number' && height < highest) frame.style.height = `${height}px`;
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#code.value);
    if (!isCopied) this.#code.select();
    this.need('[data-status]').textContent = this.words[isCopied ? 'copied' : 'failed'];
  }
}

customElements.define('embed-builder', EmbedBuilder);
