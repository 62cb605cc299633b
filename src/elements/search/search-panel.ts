import type { Locale } from '#domain/locale.ts';
import { type PackedWordList, unpackWordList, type WordList } from '#domain/word-list.ts';
import { FilterForm } from './filter-form.ts';
import { startPagefind } from './pagefind.ts';
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts';
import { need, ResultList } from './result-list.ts';
import { readAddress, writeAddress } from './search-address.ts';
import {
  type Answer,
  findAnswer,
  holdsMore,
  type Question,
  type SearchSources,
} from './search-engine.ts';

/** Milliseconds without a key before the search runs. */
const pause = 150;

/**
 * `<search-panel>`: results as you type, from an index loaded on the first question. On its own
 * page the address holds the question; in the header's dialog Enter leads to that page. All words
 * are in its `data-word-…` and its markup.
 */
export class SearchPanel extends HTMLElement {
  #listening = new AbortController();
  #sources: Promise<SearchSources> | null = null;
  #attempt = 0;
  #asked = 0;
  #timer = 0;
  #form!: FilterForm;
  #results!: ResultList;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form = new FilterForm(this);
    this.#results = new ResultList(this);
    const { form, input } = this.#form;
    input.addEventListener('input', () => this.#askSoon(), { signal });
    form.addEventListener('submit', (event) => this.#handleSubmit(event), { signal });
    form.addEventListener('change', (event) => this.#handleChange(event), { signal });
    this.addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    this.#form.onRefine(() => void this.#ask(), signal);
    this.#showRecent();
    if (!this.#isPage) return;
    addEventListener('popstate', () => this.#readPage(), { signal });
    this.#readPage();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
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
      forgetRecent();
      this.#showRecent();
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
    this.#clearRemarks();
    if (!question.text.trim()) {
      this.#say('');
      this.#results.clear();
      this.#showRecent();
      return;
    }
    if (!this.#sources) this.#say(this.#word('loading'));
    try {
      const sources = await (this.#sources ??= this.#load());
      if (this.#form.isRefining) await sources.pagefind.filters();
      const answer = await findAnswer(sources, question, this.#locale);
      if (!isCurrent()) return;
      await this.#results.show(answer.hits, isCurrent);
      if (isCurrent()) this.#remark(question, answer);
      await this.#lookAcross(question, answer, sources, isCurrent);
    } catch {
      if (isCurrent()) this.#fail();
    }
  }

  async #load(): Promise<SearchSources> {
    const root = this.dataset['root'] ?? '/';
    const folder = (locale: Locale): string => `${root}pagefind/${locale}/`;
    const pagefind = await startPagefind(folder(this.#locale), root, this.#attempt);
    const lists = new Map<Locale, Promise<WordList>>();
    const loadWords = (locale: Locale): Promise<WordList> => {
      const list = lists.get(locale) ?? loadWordList(`${folder(locale)}words.json`);
      lists.set(locale, list);
      return list;
    };
    return { pagefind, loadWords };
  }

  #remark(question: Question, answer: Answer): void {
    const { hits, counts, corrected, full } = answer;
    const isFiltered = Object.keys(question.filters).length > 0;
    this.#say(this.#fill(remarkOn(answer, isFiltered), question.text, full));
    if (corrected) this.#offer('[data-meant]', corrected, { ...question, text: corrected });
    if (hits.length || isFiltered) this.#form.showCounts(counts);
  }

  async #lookAcross(
    question: Question,
    { hits }: Answer,
    sources: SearchSources,
    isCurrent: () => boolean,
  ): Promise<void> {
    const other = this.#locale === 'id' ? 'en' : 'id';
    const isMore = await holdsMore(sources, question.text, other, hits.length);
    if (!isMore || !isCurrent()) return;
    const words = this.#fill('twinLink', question.text, 0);
    this.#offer('[data-twin]', words, question, this.dataset['twinPage']);
  }

  #offer(part: string, words: string, question: Question, page = this.dataset['searchPage']): void {
    const line = need(this, part);
    const link = need<HTMLAnchorElement>(line, 'a');
    link.textContent = words;
    link.href = (page ?? '') + writeAddress(question);
    line.hidden = false;
  }

  #clearRemarks(): void {
    for (const part of ['[data-meant]', '[data-twin]', '[data-failure]', '[data-recent]']) {
      need(this, part).hidden = true;
    }
  }

  #fail(): void {
    this.#sources = null;
    this.#say('');
    this.#results.clear();
    need(this, '[data-failure]').hidden = false;
  }

  #showRecent(): void {
    const recent = readRecent();
    const box = need(this, '[data-recent]');
    box.hidden = recent.length === 0 || this.#form.input.value.trim() !== '';
    need(box, 'ul').replaceChildren(
      ...recent.map((text) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.className = 'target';
        link.textContent = text;
        link.href = this.#address({ text, filters: {}, order: 'relevance' });
        item.append(link);
        return item;
      }),
    );
  }

  get #locale(): Locale {
    return this.dataset['locale'] === 'en' ? 'en' : 'id';
  }

  #word(name: string): string {
    return this.dataset[`word${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? '';
  }

  #fill(name: string, text: string, count: number): string {
    const number = count.toLocaleString(this.#locale === 'id' ? 'id-ID' : 'en-GB');
    const query = text.trim().slice(0, 60);
    return this.#word(name)
      .replace('#', number)
      .replace('?', () => query);
  }

  #say(words: string): void {
    need(this, '[data-status]').textContent = words;
  }
}

/** Which of the panel's sentences tells what was found. */
function remarkOn({ hits, corrected, full }: Answer, isFiltered: boolean): string {
  if (!hits.length) return isFiltered ? 'noneFiltered' : 'none';
  if (corrected) return 'none';
  if (!full) return 'partial';
  return full < hits.length ? 'countThenPartial' : 'count';
}

async function loadWordList(address: string): Promise<WordList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return unpackWordList((await response.json()) as PackedWordList);
}

customElements.define('search-panel', SearchPanel);
