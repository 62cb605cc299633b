import type { Theme } from '#archive/records.ts';
import type { ViewState } from '#narrowing/view-state.ts';
import { SiteElement } from '#site/browser/element.ts';
import { askView, followView } from './events.ts';

/**
 * `<theme-filter>`: checkboxes whose values are themes; none checked means all. They take the
 * place of the links (`nav`) that stand there without script.
 */
export class ThemeFilter extends SiteElement {
  protected connect(signal: AbortSignal): void {
    this.need<HTMLFieldSetElement>('fieldset').hidden = false;
    this.need('nav').hidden = true;
    this.addEventListener('change', () => this.#ask(), { signal });
    followView(this, (state) => this.#show(state), signal);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #ask(): void {
    const themes = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value as Theme);
    askView(this, { themes }, 'push');
  }

  #show({ themes }: ViewState): void {
    for (const box of this.#boxes) box.checked = themes.includes(box.value as Theme);
  }
}

customElements.define('theme-filter', ThemeFilter);
