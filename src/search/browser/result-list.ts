import { need } from '#site/browser/element.ts';
import type { PagefindFragment, PagefindHit } from './pagefind.ts';
import { perPage } from './search-engine.ts';

/** Draws results into a list from the panel's templates, six at a time. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #result: HTMLTemplateElement;
  readonly #kinds: HTMLTemplateElement;
  #hits: readonly PagefindHit[] = [];
  #shown = 0;

  constructor(panel: HTMLElement) {
    this.#list = need(panel, '[data-results]');
    this.#more = need(panel, '[data-more]');
    this.#result = need(panel, 'template[data-result]');
    this.#kinds = need(panel, 'template[data-kinds]');
  }

  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  clear(): void {
    this.#hits = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /**
   * Shows the first results in place of those shown before.
   * @param isCurrent false once a later question was asked; then nothing is drawn
   * @returns whether all of them came
   * @throws Error when none came
   */
  async show(hits: readonly PagefindHit[], isCurrent: () => boolean): Promise<boolean> {
    const wanted = hits.slice(0, perPage);
    const first = await this.#draw(wanted);
    if (!isCurrent()) return true;
    this.#hits = hits;
    this.#shown = perPage;
    this.#list.replaceChildren(...first);
    this.#more.hidden = hits.length <= perPage;
    return first.length === wanted.length;
  }

  /**
   * Adds the next results and moves the focus to the first of them.
   * @returns whether all of them came
   * @throws Error when none came
   */
  async showMore(): Promise<boolean> {
    const wanted = this.#hits.slice(this.#shown, this.#shown + perPage);
    const next = await this.#draw(wanted);
    this.#shown += perPage;
    this.#list.append(...next);
    this.#more.hidden = this.#hits.length <= this.#shown;
    next[0]?.querySelector('a')?.focus();
    return next.length === wanted.length;
  }

  async #draw(hits: readonly PagefindHit[]): Promise<Element[]> {
    const read = await Promise.allSettled(hits.map((hit) => hit.data()));
    const came = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (hits.length && !came.length) throw new Error('no result could be loaded');
    return came.map((fragment) => this.#drawOne(fragment));
  }

  #drawOne({ url, meta, content, excerpt, filters }: PagefindFragment): Element {
    const item = this.#result.content.cloneNode(true) as DocumentFragment;
    const kind = filters['type']?.[0] ?? '';
    const tag = this.#kinds.content.querySelector(`[data-kind="${CSS.escape(kind)}"]`);
    const slot = need(item, '[data-kind]');
    if (tag) slot.replaceWith(tag.cloneNode(true));
    need(item, '[data-date]').textContent = meta['date'] ?? '';
    const link = need<HTMLAnchorElement>(item, 'a');
    link.href = url;
    link.textContent = meta['word'] ?? meta['name'] ?? meta['title'] ?? meta['label'] ?? url;
    const shown = need(item, '[data-excerpt]');
    shown.replaceChildren(...markWords(excerpt));
    markCuts(shown, content);
    return need(item, 'li');
  }
}

/** Puts "…" where the excerpt leaves something of the text out. */
function markCuts(excerpt: HTMLElement, content: string): void {
  const [shown, whole] = [excerpt.textContent, content].map((text) => text?.trim() ?? '');
  if (!shown || !whole) return;
  if (!whole.startsWith(shown.slice(0, 20))) excerpt.prepend('… ');
  if (!whole.endsWith(shown.slice(-20))) excerpt.append(' …');
}

/** Pagefind's excerpt as nodes: its `<mark>` become elements, everything else is text. */
function markWords(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, at) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (at % 2 === 0) return document.createTextNode(plain);
    const mark = document.createElement('mark');
    mark.textContent = plain;
    return mark;
  });
}
