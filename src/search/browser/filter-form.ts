import { need } from '#site/browser/element.ts';
import type { FilterCounts } from './pagefind.ts';
import { filterNames, type Order, type Question } from './search-engine.ts';

/** The field and the filters of a panel: what is asked, and how many results each choice leaves. */
export class FilterForm {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly #refine: HTMLDetailsElement;
  readonly #labels = new Map<HTMLOptionElement, string>();

  constructor(panel: HTMLElement) {
    this.form = need(panel, 'form');
    this.input = need(panel, 'input[type="search"]');
    this.#refine = need(panel, '[data-refine]');
    for (const option of this.form.querySelectorAll('option')) {
      this.#labels.set(option, option.text.trim());
    }
  }

  /** Whether the filters are open, so that their counts are worth loading. */
  get isRefining(): boolean {
    return this.#refine.open;
  }

  onRefine(start: () => void, signal: AbortSignal): void {
    this.#refine.addEventListener('toggle', () => this.#refine.open && start(), { signal });
  }

  read(): Question {
    const chosen = filterNames.map((name) => [name, this.#select(name).value] as const);
    const filters = Object.fromEntries(chosen.filter(([, value]) => value !== ''));
    const order = (this.#select('sort').value || 'relevance') as Order;
    return { text: this.input.value, filters, order };
  }

  write({ text, filters, order }: Question): void {
    this.input.value = text;
    for (const name of filterNames) this.#select(name).value = filters[name] ?? '';
    this.#select('sort').value = order === 'relevance' ? '' : order;
    if (order !== 'relevance' || Object.keys(filters).length) this.#refine.open = true;
  }

  clearFilters(): void {
    this.write({ text: this.input.value, filters: {}, order: 'relevance' });
  }

  isOffered(name: string, value: string): boolean {
    return [...this.#select(name).options].some((option) => option.value === value);
  }

  /**
   * Writes the number of results beside each choice and takes away those that leave none.
   * @param isRefinable whether there is something to filter, or a filter to take back
   */
  showCounts(counts: FilterCounts, isRefinable: boolean): void {
    if (isRefinable) this.#refine.hidden = false;
    for (const name of filterNames) {
      const known = counts[name];
      for (const option of this.#select(name).options) {
        const label = this.#labels.get(option) ?? '';
        const count = known?.[option.value] ?? 0;
        option.text = known && option.value ? `${label} (${count})` : label;
        option.hidden = Boolean(known) && option.value !== '' && !count && !option.selected;
      }
    }
  }

  #select(name: string): HTMLSelectElement {
    return need(this.form, `select[name="${name}"]`);
  }
}
