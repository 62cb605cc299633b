import type { Locale } from '#domain/locale.ts';
import { need } from './result-list.ts';
import { writeAddress } from './search-address.ts';
import type { Answer, Question } from './search-engine.ts';

const lines = ['[data-meant]', '[data-twin]', '[data-failure]'] as const;

/** What a panel says about an answer, in the sentences of its `data-word-…`. */
export class PanelRemarks {
  readonly #panel: HTMLElement;
  readonly #locale: Locale;

  constructor(panel: HTMLElement, locale: Locale) {
    this.#panel = panel;
    this.#locale = locale;
  }

  clear(): void {
    for (const line of lines) need(this.#panel, line).hidden = true;
  }

  sayNothing(): void {
    this.#say('');
  }

  sayLoading(): void {
    this.#say(this.#word('loading'));
  }

  sayFailed(): void {
    this.#say('');
    need(this.#panel, '[data-failure]').hidden = false;
  }

  sayAnswer(question: Question, answer: Answer): void {
    const { corrected, full } = answer;
    this.#say(this.#fill(chooseSentence(question, answer), question.text, full));
    if (corrected) this.#offer('[data-meant]', corrected, { ...question, text: corrected });
  }

  /** Offers the same search in the other language. */
  offerTwin(question: Question): void {
    const words = this.#fill('twinLink', question.text, 0);
    this.#offer('[data-twin]', words, question, this.#panel.dataset['twinPage']);
  }

  #offer(
    line: (typeof lines)[number],
    words: string,
    question: Question,
    page = this.#panel.dataset['searchPage'],
  ): void {
    const shown = need(this.#panel, line);
    const link = need<HTMLAnchorElement>(shown, 'a');
    link.textContent = words;
    link.href = (page ?? '') + writeAddress(question);
    shown.hidden = false;
  }

  #say(words: string): void {
    need(this.#panel, '[data-status]').textContent = words;
  }

  #word(name: string): string {
    return this.#panel.dataset[`word${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? '';
  }

  /** A sentence with its `#` and `?` filled in: the number found, the text asked. */
  #fill(name: string, text: string, count: number): string {
    const number = count.toLocaleString(this.#locale === 'id' ? 'id-ID' : 'en-GB');
    const query = text.trim().slice(0, 60);
    return this.#word(name)
      .replace('#', number)
      .replace('?', () => query);
  }
}

function chooseSentence({ filters }: Question, { hits, corrected, full }: Answer): string {
  if (!hits.length) return Object.keys(filters).length ? 'noneFiltered' : 'none';
  if (corrected) return 'none';
  if (!full) return 'partial';
  const noun = full === 1 ? 'countOne' : 'count';
  return full < hits.length ? `${noun}ThenPartial` : noun;
}
