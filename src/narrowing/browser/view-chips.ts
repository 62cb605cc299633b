import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';
import { askView, followView } from './events.ts';

/**
 * `<view-chips data-part="kinds">`: checkboxes whose values are of one list of the view; none checked
 * means all. They take the place of the links (`nav`) that stand there without script.
 */
export class ViewChips extends SiteElement {
  protected connect(signal: AbortSignal): void {
    this.need('[data-choices]').hidden = false;
    this.need('nav').hidden = true;
    this.addEventListener('change', () => this.#ask(), { signal });
    followView(this, (state) => this.#show(state), signal);
  }

  get #part(): 'kinds' | 'themes' {
    return this.dataset['part'] === 'kinds' ? 'kinds' : 'themes';
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #ask(): void {
    const chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    askView(this, { [this.#part]: chosen }, 'push');
  }

  #show(state: ViewState): void {
    const chosen = new Set<string>(state[this.#part]);
    for (const box of this.#boxes) box.checked = chosen.has(box.value);
  }
}

customElements.define('view-chips', ViewChips);
