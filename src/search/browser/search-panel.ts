import { twinLocale } from '#archive/locale.ts';
import { pageLocale, SiteElement } from '#site/browser/element.ts';
import { inTime } from '#site/browser/patience.ts';
import { showAddress } from '#site/browser/show-address.ts';
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
/** Milliseconds after which the answer to the question before must not stand there any longer. */
const stale = 400;
/** Milliseconds after which a search is told to have failed: its first one loads 100 kB. */
const searchPatience = 20_000;

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
      void this.#ask();
      if (this.#isPage) showAddress('replace', this.#address());
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
    void this.#ask();
    if (address !== location.pathname + location.search) showAddress('push', address);
  }

  #handleChange(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    void this.#ask();
    if (this.#isPage) showAddress('push', this.#address());
  }

  #handleClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-results] a')) keepRecent(this.#form.input.value);
    if (target.closest('[data-more]')) void this.#showMore();
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

  async #showMore(): Promise<void> {
    const isWhole = await inTime(this.#results.showMore()).catch(() => false);
    if (!isWhole) this.#remarks.sayFailedPart();
  }

  #retry(): void {
    this.#startAnew();
    void this.#ask();
    this.#form.input.focus();
  }

  /** The next question loads everything again: an index remembers what it failed to load. */
  #startAnew(): void {
    this.#sources = null;
    this.#attempt += 1;
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
    const waiting = setTimeout(() => isCurrent() && this.#wait(), this.#sources ? stale : 0);
    try {
      await inTime(this.#answer(question, isCurrent), searchPatience);
    } catch {
      if (isCurrent()) this.#fail();
    }
    clearTimeout(waiting);
  }

  #wait(): void {
    this.#results.clear();
    this.#remarks.sayLoading();
  }

  async #answer(question: Question, isCurrent: () => boolean): Promise<void> {
    const root = this.dataset['root'] ?? '/';
    const sources = await (this.#sources ??= loadSources(root, this.#locale, this.#attempt));
    const isCounted = await this.#count(sources);
    const answer = await findAnswer(sources, question, this.#locale);
    if (!isCurrent()) return;
    const isWhole = await this.#results.show(answer.hits, isCurrent);
    if (!isCurrent()) return;
    // An answer that came after all takes back that there was none.
    this.#remarks.clear();
    this.#remarks.sayAnswer(question, answer);
    if (!isCounted || !isWhole) this.#remarks.sayFailedPart();
    const isRefinable = answer.hits.length > 0 || Object.keys(question.filters).length > 0;
    this.#form.showCounts(answer.counts, isRefinable);
    await this.#lookAcross(question, answer, sources, isCurrent);
  }

  /** Loads what counts the results of each choice, where it is seen. @returns false when it failed */
  async #count({ pagefind }: SearchSources): Promise<boolean> {
    if (!this.#form.isRefining) return true;
    return pagefind.filters().then(
      () => true,
      () => false,
    );
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
    this.#startAnew();
    this.#results.clear();
    this.#remarks.sayFailed();
  }
}

customElements.define('search-panel', SearchPanel);
