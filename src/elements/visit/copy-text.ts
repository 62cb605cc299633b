/**
 * `<copy-text data-text="…" data-word="…" data-done="…" data-failed="…">`: a button that copies
 * a text, and shows the text where the browser refuses.
 */
export class CopyText extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['word'] ?? '';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'small';
    button.addEventListener('click', () => void this.#copy(status), {
      signal: this.#listening.signal,
    });
    this.replaceChildren(button, ' ', status);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #copy(status: HTMLElement): Promise<void> {
    const text = this.dataset['text'] ?? '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = this.dataset['done'] ?? '';
    } catch {
      status.textContent = `${this.dataset['failed'] ?? ''} ${text}`;
    }
  }
}

customElements.define('copy-text', CopyText);
