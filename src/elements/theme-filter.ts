import type { Theme } from '#domain/records.ts';
import type { ViewState } from '#domain/view-state.ts';
import { askView, followView } from './events.ts';

/**
 * `<theme-filter>`: checkboxes whose values are themes; none checked means all. They take the
 * place of the links (`nav`) that stand there without script.
 */
export class ThemeFilter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#swap();
    this.addEventListener('change', () => this.#ask(), { signal });
    followView(this, (state) => this.#show(state), signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #swap(): void {
    const [boxes, links] = [this.querySelector('fieldset'), this.querySelector('nav')];
    if (!boxes || !links) throw new Error('<theme-filter> lacks its fieldset or its nav');
    boxes.hidden = false;
    links.hidden = true;
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
