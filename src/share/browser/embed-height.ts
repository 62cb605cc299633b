import { embedMessage } from '#share/embed-message.ts';

/**
 * `<embed-height>` around the whole content of an embed: tells the page that frames it how high
 * it is, at first and whenever that changes. The message holds nothing but the height, so any
 * host may hear it.
 */
export class EmbedHeight extends HTMLElement {
  #watching = new ResizeObserver(() => this.#tell());

  connectedCallback(): void {
    if (parent === window) return;
    this.#watching.observe(this);
  }

  disconnectedCallback(): void {
    this.#watching.disconnect();
  }

  #tell(): void {
    const { bottom } = this.getBoundingClientRect();
    const height = Math.ceil(bottom + scrollY) + 2;
    parent.postMessage({ type: embedMessage, height }, '*');
  }
}

customElements.define('embed-height', EmbedHeight);
