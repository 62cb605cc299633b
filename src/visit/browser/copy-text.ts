import { SiteElement } from '#site/browser/element.ts';
import { copyText } from '#site/browser/system-share.ts';

export interface CopyTextWords {
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

/**
 * `<copy-text data-text="…">`: a button that copies a text, and shows the text where the browser
 * refuses.
 */
export class CopyText extends SiteElement<CopyTextWords> {
  protected connect(signal: AbortSignal): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.words.copy;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'small';
    button.addEventListener('click', () => void this.#copy(status), { signal });
    this.replaceChildren(button, ' ', status);
  }

  async #copy(status: HTMLElement): Promise<void> {
    const text = this.dataset['text'] ?? '';
    const { copied, failed } = this.words;
    status.textContent = (await copyText(text)) ? copied : `${failed} ${text}`;
  }
}

customElements.define('copy-text', CopyText);
