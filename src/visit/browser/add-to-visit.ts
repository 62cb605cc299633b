import { codeOf } from '#archive/place-code.ts';
import { SiteElement } from '#site/browser/element.ts';
import { mostStops, readCodes, writeCodes } from '#visit/visit-link.ts';
import { keptIn, readVisit, watchVisit, writeVisit } from './visit-store.ts';

export interface AddToVisitWords {
  readonly add: string;
  readonly remove: string;
  readonly full: string;
  readonly session: string;
}

/**
 * `<add-to-visit data-place="id" data-name="…">`: puts a place on the visitor's list and takes it
 * off again.
 */
export class AddToVisit extends SiteElement<AddToVisitWords> {
  protected connect(signal: AbortSignal): void {
    const { words } = this;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const status = document.createElement('span');
    status.className = 'small';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => this.#toggle(status), { signal });
    const show = (): void => {
      const word = this.#isListed() ? words.remove : words.add;
      button.textContent = word;
      button.setAttribute('aria-label', `${word}: ${this.dataset['name'] ?? ''}`);
      this.toggleAttribute('data-listed', this.#isListed());
    };
    watchVisit(show, signal);
    show();
    this.replaceChildren(button, status);
  }

  get #code(): string {
    return codeOf(this.dataset['place'] ?? '');
  }

  #isListed(): boolean {
    return readCodes(readVisit()).includes(this.#code);
  }

  #toggle(status: HTMLElement): void {
    const code = this.#code;
    const codes = readCodes(readVisit());
    const isFull = !codes.includes(code) && codes.length >= mostStops;
    const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
    if (!isFull) writeVisit(writeCodes(next));
    const { full, session } = this.words;
    const said = isFull ? full : keptIn() === 'tab' ? session : '';
    status.textContent = said && ` ${said}`;
  }
}

customElements.define('add-to-visit', AddToVisit);
