import { qrPath, quietZone } from '#drawing/qr-path.ts';
import { shareAddress, type ShareTarget, viewAddress } from '#share/share-targets.ts';
import { need, SiteElement } from '#site/browser/element.ts';
import { lookedAt } from '#site/browser/looked-at.ts';
import { canShare, copyText, shareNatively } from '#site/browser/system-share.ts';

export interface ShareControlWords {
  readonly more: string;
  readonly copied: string;
  readonly failed: string;
}

/**
 * `<share-control data-url data-text>` around the links of a share panel. Offers the system's
 * share sheet where there is one, copies the link, and with `data-follows-view` keeps links,
 * address and QR code at the view the page shows.
 */
export class ShareControl extends SiteElement<ShareControlWords> {
  /** The address the QR code holds. */
  #coded = '';

  protected connect(signal: AbortSignal): void {
    this.#coded = this.dataset['url'] ?? '';
    const details = this.need<HTMLDetailsElement>('details');
    details.addEventListener('toggle', () => void (details.open && this.#follow()), { signal });
    addEventListener('share-ask', () => this.#answer(details), { signal });
    this.#offerNative(details, signal);
    this.#offerCopy(signal);
    const hint = this.querySelector<HTMLElement>('[data-hint]');
    if (hint) hint.hidden = false;
    // It may have been opened before its script was there.
    if (details.open) this.#follow();
  }

  get #url(): string {
    const page = this.dataset['url'] ?? '';
    const { fragment, search } = lookedAt();
    if (fragment) return `${page}#${fragment}`;
    if (search) return page + search;
    return this.dataset['followsView'] === undefined ? page : viewAddress(page, location.search);
  }

  /** What is sent with the link: what is being looked at in words, else the page's own. */
  get #text(): string {
    return lookedAt().text ?? this.dataset['text'] ?? '';
  }

  /** Somebody asks elsewhere on the page to share: the system's sheet, else the panel. */
  #answer(details: HTMLDetailsElement): void {
    if (canShare()) void this.#share(details);
    else details.open = true;
  }

  /** The system's sheet; where it is refused, the other ways. */
  async #share(details: HTMLDetailsElement): Promise<void> {
    if (await shareNatively(this.#text, this.#url)) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  }

  #offerNative(details: HTMLDetailsElement, signal: AbortSignal): void {
    const button = this.querySelector<HTMLButtonElement>('[data-native]');
    const summary = this.querySelector('summary');
    if (!canShare() || !button || !summary) return;
    button.hidden = false;
    summary.textContent = this.words.more;
    button.addEventListener('click', () => void this.#share(details), { signal });
  }

  #offerCopy(signal: AbortSignal): void {
    const button = this.querySelector<HTMLButtonElement>('[data-copy]');
    const field = this.querySelector('input');
    if (!button || !field) return;
    button.hidden = false;
    field.addEventListener('focus', () => field.select(), { signal });
    const copy = async (): Promise<void> => {
      const isCopied = await copyText(field.value);
      if (!isCopied) field.focus();
      this.need('[data-status]').textContent = this.words[isCopied ? 'copied' : 'failed'];
    };
    button.addEventListener('click', () => void copy(), { signal });
  }

  /** The page that builds the code of an embed begins with the view shown now. */
  #carryView(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-embed]');
    const page = new URLSearchParams(link?.search).get('page') ?? '';
    const view = viewAddress('', location.search).replace('?', '&');
    if (link) link.search = `?page=${page}${view}`;
  }

  /** Brings links, address and QR code to the view shown now. */
  #follow(): void {
    const [url, text] = [this.#url, this.#text];
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-target]')) {
      link.href = shareAddress(link.dataset['target'] as ShareTarget, url, text);
    }
    const field = this.querySelector('input');
    if (field) field.value = url;
    this.#carryView();
    // A code that leads elsewhere is worse than none: it is hidden until it is this view's.
    const code = this.need('figure');
    code.hidden = url !== this.#coded;
    if (!code.hidden) return;
    const draw = async (): Promise<void> => {
      await this.#drawCode(url);
      code.hidden = this.#coded !== this.#url;
    };
    draw().catch((error: unknown) => console.warn(error));
  }

  async #drawCode(url: string): Promise<void> {
    const { encode } = await import('uqr');
    const { data, size } = encode(url, { ecc: 'M', border: quietZone });
    const code = this.need('[data-qr]');
    code.setAttribute('viewBox', `0 0 ${size} ${size}`);
    need(code, 'path').setAttribute('d', qrPath(data));
    this.#coded = url;
  }
}

customElements.define('share-control', ShareControl);
