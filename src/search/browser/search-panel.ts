import { twinLocale } from '#archive/locale.ts';
import { pageLocale, SiteElement } from '#site/browser/element.ts';
import { FilterForm } from './filter-form.ts';
import { PanelRemarks, type RemarkWords } from './panel-remarks.ts';
import { RecentList } from './recent-list.ts';
import { keepRecent } from './recent-searches.ts';
import { ResultList } from './result-list.ts';
import { readAddress, writeAddress } from './search-address.ts';
import {
  type Answer,
  findAnswer,
  holdsMore,
  type Question,
  type SearchSources,
} from './search-engine.ts';
import { loadSources } from './search-sources.ts';

/** Milliseconds without a key before the search runs. */
const pause = 150;

/**
 * `<search-panel>`: results as you type, from an index loaded on the first question. On its own
 * page the address holds the question; in the header's dialog Enter leads to that page.
 */
export class SearchPanel extends SiteElement<RemarkWords> {
  readonly #locale = pageLocale();
  #sources: Promise<SearchSources> | null = null;
  #attempt = 0;
  #asked = 0;
  #timer = 0;
  #form!: FilterForm;
  #results!: ResultList;
  #remarks!: PanelRemarks;
  #recent!: RecentList;

  protected connect(signal: AbortSignal): void {
    this.#form = new FilterForm(this);
    this.#results = new ResultList(this);
    this.#remarks = new PanelRemarks(this, this.words);
    this.#recent = new RecentList(this);
    const { form, input } = this.#form;
    input.addEventListener('input', () => this.#askSoon(), { signal });
    form.addEventListener('submit', (event) => this.#handleSubmit(event), { signal });
    form.addEventListener('change', (event) => this.#handleChange(event), { signal });
    this.addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    this.#form.onRefine(() => void this.#ask(), signal);
    this.#recent.show(true);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    if (!this.#isPage) return;
    addEventListener('popstate', () => this.#readPage(), { signal });
    this.#readPage();
  }

  get #isPage(): boolean {
    return this.closest('dialog') === null;
  }

  #readPage(): void {
    const isOffered = (name: string, value: string): boolean => this.#form.isOffered(name, value);
    this.#form.write(readAddress(location.search, isOffered));
    void this.#ask();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#isPage) history.replaceState(null, '', this.#address());
      void this.#ask();
    }, pause);
  }

  #address(question = this.#form.read()): string {
    return (this.dataset['searchPage'] ?? '') + writeAddress(question);
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    keepRecent(this.#form.input.value);
    this.#go();
  }

  /** On the page a question is a step in the history; in the dialog it leads to the page. */
  #go(): void {
    const address = this.#address();
    if (!this.#isPage) return location.assign(address);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#ask();
  }

  #handleChange(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    if (this.#isPage) history.pushState(null, '', this.#address());
    void this.#ask();
  }

  #handleClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-results] a')) keepRecent(this.#form.input.value);
    if (target.closest('[data-more]')) void this.#results.showMore();
    if (target.closest('[data-retry]')) this.#retry();
    if (target.closest('[data-clear]')) {
      this.#form.clearFilters();
      this.#go();
    }
    if (target.closest('[data-forget]')) {
      this.#recent.forget();
      this.#form.input.focus();
    }
  }

  #retry(): void {
    this.#sources = null;
    this.#attempt += 1;
    void this.#ask();
    this.#form.input.focus();
  }

  /** Arrow keys walk from the field through the results and back. */
  #handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLSelectElement) return;
    const stops = [this.#form.input, ...this.#results.links];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  async #ask(): Promise<void> {
    const asked = (this.#asked += 1);
    const isCurrent = (): boolean => asked === this.#asked;
    const question = this.#form.read();
    this.#remarks.clear();
    this.#recent.show(!question.text.trim());
    if (!question.text.trim()) {
      this.#remarks.sayNothing();
      this.#results.clear();
      return;
    }
    if (!this.#sources) this.#remarks.sayLoading();
    try {
      const sources = await (this.#sources ??= loadSources(
        this.dataset['root'] ?? '/',
        this.#locale,
        this.#attempt,
      ));
      if (this.#form.isRefining) await sources.pagefind.filters();
      const answer = await findAnswer(sources, question, this.#locale);
      if (!isCurrent()) return;
      await this.#results.show(answer.hits, isCurrent);
      if (!isCurrent()) return;
      this.#remarks.sayAnswer(question, answer);
      const isRefinable = answer.hits.length > 0 || Object.keys(question.filters).length > 0;
      this.#form.showCounts(answer.counts, isRefinable);
      await this.#lookAcross(question, answer, sources, isCurrent);
    } catch {
      if (isCurrent()) this.#fail();
    }
  }

  /** Says where the other language has more; that this fails takes nothing from the answer. */
  async #lookAcross(
    question: Question,
    { hits }: Answer,
    sources: SearchSources,
    isCurrent: () => boolean,
  ): Promise<void> {
    const other = twinLocale(this.#locale);
    const isMore = await holdsMore(sources, question.text, other, hits.length).catch(() => false);
    if (isMore && isCurrent()) this.#remarks.offerTwin(question);
  }

  #fail(): void {
    this.#sources = null;
    this.#results.clear();
    this.#remarks.sayFailed();
  }
}

customElements.define('search-panel', SearchPanel);
