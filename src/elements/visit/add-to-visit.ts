import { codeOf, mostStops } from '#domain/visit-link.ts';
import { keptIn, readVisit, watchVisit, writeVisit } from './visit-store.ts';

/** The codes of a stored list; anything else counts as an empty one. */
function readCodes(): string[] {
  const [, codes = ''] = /^1\.([0-9a-z]*)$/.exec(readVisit()) ?? [];
  return codes.match(/.{4}/g) ?? [];
}

/**
 * `<add-to-visit data-place="id" data-name="…" data-add="…" data-remove="…" data-full="…"
 * data-session="…">`: puts a place on the visitor's list and takes it off again.
 */
export class AddToVisit extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const status = document.createElement('span');
    status.className = 'small';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => this.#toggle(status), { signal });
    const show = (): void => {
      const word = this.#isListed() ? this.dataset['remove'] : this.dataset['add'];
      button.textContent = word ?? '';
      button.setAttribute('aria-label', `${word ?? ''}: ${this.dataset['name'] ?? ''}`);
      this.toggleAttribute('data-listed', this.#isListed());
    };
    watchVisit(show, signal);
    show();
    this.replaceChildren(button, status);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #isListed(): boolean {
    return readCodes().includes(codeOf(this.dataset['place'] ?? ''));
  }

  #toggle(status: HTMLElement): void {
    const code = codeOf(this.dataset['place'] ?? '');
    const codes = readCodes();
    const isFull = !codes.includes(code) && codes.length >= mostStops;
    const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
    if (!isFull) writeVisit(`1.${next.join('')}`);
    const word = isFull ? 'full' : keptIn() === 'tab' ? 'session' : '';
    status.textContent = word ? ` ${this.dataset[word] ?? ''}` : '';
  }
}

customElements.define('add-to-visit', AddToVisit);
