import { embedMessage, embedSnippet } from '#exports/embed-snippet.ts';
import { copyText } from './system-share.ts';

/**
 * `<embed-builder>` around the choices, the code and the preview of the embed page: writes the
 * code of what is chosen, shows it in the frame and fits the frame to it.
 */
export class EmbedBuilder extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const group of this.querySelectorAll('fieldset')) group.disabled = false;
    this.addEventListener('change', () => this.#build(), { signal });
    addEventListener('message', (event) => this.#fit(event), { signal });
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (!copy) throw new Error('<embed-builder> lacks its [data-copy]');
    copy.hidden = false;
    copy.addEventListener('click', () => void this.#copy(), { signal });
    const show = (): void => this.#build();
    if (document.readyState === 'complete') show();
    else addEventListener('load', show, { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #code(): HTMLTextAreaElement | null {
    return this.querySelector('[data-code]');
  }

  #build(): void {
    const part = this.querySelector<HTMLInputElement>('input[name="part"]:checked');
    const lang = this.querySelector<HTMLInputElement>('input[name="language"]:checked')?.value;
    const fit = this.querySelector<HTMLInputElement>('[data-fit]');
    const frame = this.querySelector('iframe');
    if (!part || !frame || !this.#code || (lang !== 'id' && lang !== 'en')) return;
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
    if (typeof height === 'number') frame.style.height = `${height}px`;
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#code?.value ?? '');
    if (!isCopied) this.#code?.select();
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = this.dataset[isCopied ? 'wordCopied' : 'wordFailed'] ?? '';
  }
}

customElements.define('embed-builder', EmbedBuilder);
