import { embedMessage } from '#share/embed-message.ts';
import { embedSnippet, type LinkedPicture, pictureSnippet } from '#share/embed-snippet.ts';
import { viewAddress } from '#share/share-targets.ts';
import { SiteElement } from '#site/browser/element.ts';
import { copyText } from '#site/browser/system-share.ts';

export interface EmbedBuilderWords {
  readonly copied: string;
  readonly failed: string;
}

/** Pixels no part of the site is high: whatever runs in the frame must not blow the page up. */
const highest = 20_000;

/** A choice ready to be written as code. */
interface Made extends LinkedPicture {
  /** Absolute address of the page for frames. */
  readonly frame: string;
  readonly height: number;
}

/**
 * `<embed-builder data-site>` around the choices, the code and the preview of the embed page: writes
 * the code of what is chosen (an `option` of `[data-part]` knows its paths in both languages), shows
 * it in the frame and fits the frame to it. It begins with the page and the view in the address.
 */
export class EmbedBuilder extends SiteElement<EmbedBuilderWords> {
  protected connect(signal: AbortSignal): void {
    for (const group of this.querySelectorAll('fieldset')) group.disabled = false;
    this.addEventListener('change', () => this.#build(), { signal });
    addEventListener('message', (event) => this.#fit(event), { signal });
    this.#startFrom(new URLSearchParams(location.search).get('page') ?? '');
    const copy = (): void => void this.#copy();
    this.need('[data-copy]').addEventListener('click', copy, { signal });
    const show = (): void => this.#build();
    if (document.readyState === 'complete') show();
    else addEventListener('load', show, { once: true, signal });
  }

  /** Begins with the page the reader came from. @param page its path, out of the address */
  #startFrom(page: string): void {
    for (const option of this.querySelectorAll('option')) {
      const { wholeId, wholeEn } = option.dataset;
      if (page && (page === wholeId || page === wholeEn)) option.selected = true;
    }
  }

  get #code(): HTMLTextAreaElement {
    return this.need('[data-code]');
  }

  #chosen(name: string): string {
    return this.need<HTMLInputElement>(`input[name="${name}"]:checked`).value;
  }

  #isOn(part: string): boolean {
    return this.need<HTMLInputElement>(part).checked;
  }

  #build(): void {
    const option = this.need<HTMLSelectElement>('[data-part]').selectedOptions[0];
    if (!option) return;
    const made = this.#make(option);
    const isPicture = this.#chosen('form') === 'picture';
    this.need<HTMLInputElement>('[data-fit]').disabled = isPicture;
    this.#code.value = isPicture
      ? pictureSnippet(made)
      : embedSnippet({ ...made, url: made.frame }, this.#isOn('[data-fit]'));
    this.#previewPicture(isPicture, made);
    if (!isPicture) this.#previewFrame(made);
  }

  /** What a choice is in the language and the view that are chosen; addresses are absolute. */
  #make(option: HTMLOptionElement): Made {
    const lang = this.#chosen('language');
    const own = (name: string): string => option.getAttribute(`data-${name}-${lang}`) ?? '';
    const absolute = (path: string): string => new URL(path, this.dataset['site']).href;
    const search = this.#offerView(option);
    return {
      frame: viewAddress(absolute(own('path')), search),
      url: viewAddress(absolute(own('whole')), search),
      picture: absolute(own('card')),
      title: `${own('title')} · Jejak Knalpot`,
      lang,
      height: Number(option.dataset['height']),
    };
  }

  /** Offers to keep the view one came with, where the choice has views. Answers what is kept of it. */
  #offerView(option: HTMLOptionElement): string {
    const search = viewAddress('', location.search);
    const isOffered = search !== '' && option.dataset['view'] !== undefined;
    this.need('[data-kept]').hidden = !isOffered;
    this.need('[data-view-text]').textContent = search.slice(1);
    return isOffered && this.#isOn('[data-keep]') ? search : '';
  }

  #previewFrame({ frame: address, height }: Made): void {
    const frame = this.need<HTMLIFrameElement>('iframe');
    const { pathname, search } = new URL(address);
    if (frame.getAttribute('src') === pathname + search) return;
    frame.height = String(height);
    frame.style.height = '';
    frame.src = pathname + search;
  }

  #previewPicture(isPicture: boolean, { url, picture, title }: Made): void {
    this.need('iframe').hidden = isPicture;
    const link = this.need<HTMLAnchorElement>('[data-picture]');
    link.hidden = !isPicture;
    if (!isPicture) return;
    link.href = url;
    const shown = this.need<HTMLImageElement>('[data-picture] img');
    shown.src = new URL(picture).pathname;
    shown.alt = title;
  }

  #fit({ source, data }: MessageEvent): void {
    const frame = this.need<HTMLIFrameElement>('iframe');
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (source !== frame.contentWindow || type !== embedMessage) return;
    if (typeof height === 'number' && height < highest) frame.style.height = `${height}px`;
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#code.value);
    if (!isCopied) this.#code.select();
    this.need('[data-status]').textContent = this.words[isCopied ? 'copied' : 'failed'];
  }
}

customElements.define('embed-builder', EmbedBuilder);
