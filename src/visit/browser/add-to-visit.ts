import { codeOf } from '#archive/place-code.ts';
import { fill, SiteElement } from '#site/browser/element.ts';
import { mostStops, readCodes, replaceCodes } from '#visit/visit-link.ts';
import { keptIn, readVisit, watchVisit, writeVisit } from './visit-store.ts';

export interface AddToVisitWords {
  readonly add: string;
  readonly remove: string;
  readonly full: string;
  readonly session: string;
  /** "My visit ({count})" */
  readonly count: string;
}

/**
 * `<add-to-visit data-place="id" data-name="…" data-look="words|sign" data-list="…">`: puts a place
 * on the visitor's list and takes it off again, and says beside the button how long the list is.
 */
export class AddToVisit extends SiteElement<AddToVisitWords> {
  protected connect(signal: AbortSignal): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const status = document.createElement('span');
    status.className = 'small';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => this.#toggle(status), { signal });
    const show = (): void => this.#show(button);
    watchVisit(show, signal);
    show();
    this.replaceChildren(button, status);
  }

  get #code(): string {
    return codeOf(this.dataset['place'] ?? '');
  }

  get #isSign(): boolean {
    return this.dataset['look'] === 'sign';
  }

  #show(button: HTMLButtonElement): void {
    const isListed = readCodes(readVisit()).includes(this.#code);
    const word = isListed ? this.words.remove : this.words.add;
    button.textContent = this.#isSign ? (isListed ? '✓' : '+') : word;
    // A sign that is pressed or not keeps its name; words change with what they do.
    const name = this.#isSign ? this.words.add : word;
    button.setAttribute('aria-label', `${name}: ${this.dataset['name'] ?? ''}`);
    if (this.#isSign) button.setAttribute('aria-pressed', String(isListed));
    this.toggleAttribute('data-listed', isListed);
  }

  #toggle(status: HTMLElement): void {
    const code = this.#code;
    const codes = readCodes(readVisit());
    const isFull = !codes.includes(code) && codes.length >= mostStops;
    const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
    if (!isFull) writeVisit(replaceCodes(readVisit(), next));
    const { full, session } = this.words;
    const said = isFull ? full : keptIn() === 'tab' ? session : '';
    status.replaceChildren(
      said && ` ${said}`,
      ...(this.#isSign ? [] : this.#countLink(next.length)),
    );
  }

  /** The way to the list, beside the button that changed it. */
  #countLink(count: number): HTMLElement[] {
    if (count === 0) return [];
    const link = document.createElement('a');
    link.className = 'target';
    link.href = this.dataset['list'] ?? '';
    link.textContent = fill(this.words.count, { count });
    return [link];
  }
}

customElements.define('add-to-visit', AddToVisit);
