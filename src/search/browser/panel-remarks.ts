import { languageTags } from '#archive/locale.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';
import { writeAddress } from './search-address.ts';
import type { Answer, Question } from './search-engine.ts';

/** What a panel can say of an answer; `{count}` and `{query}` are filled in. */
export interface RemarkWords {
  readonly loading: string;
  readonly count: string;
  readonly countOne: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly partial: string;
  readonly countThenPartial: string;
  readonly countOneThenPartial: string;
  readonly twinLink: string;
  readonly failed: string;
  readonly failedPart: string;
}

const lines = ['[data-meant]', '[data-twin]', '[data-failure]', '[data-instead]'] as const;

/** What a panel says about an answer. */
export class PanelRemarks {
  readonly #panel: HTMLElement;
  readonly #words: RemarkWords;

  constructor(panel: HTMLElement, words: RemarkWords) {
    this.#panel = panel;
    this.#words = words;
  }

  clear(): void {
    for (const line of lines) need(this.#panel, line).hidden = true;
  }

  sayNothing(): void {
    this.#say('');
  }

  sayLoading(): void {
    this.#say(this.#words.loading);
  }

  sayFailed(): void {
    this.#say('');
    this.#sayLost('failed');
  }

  /** Some of what should stand here did not come. */
  sayFailedPart(): void {
    this.#sayLost('failedPart');
  }

  #sayLost(word: 'failed' | 'failedPart'): void {
    const line = need(this.#panel, '[data-failure]');
    need(line, 'p').textContent = this.#words[word];
    line.hidden = false;
  }

  sayAnswer(question: Question, answer: Answer): void {
    const { corrected, full, hits } = answer;
    need(this.#panel, '[data-instead]').hidden = hits.length > 0;
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

  /** A sentence with the number found and the text asked. */
  #fill(name: keyof RemarkWords, text: string, found: number): string {
    const count = found.toLocaleString(languageTags[pageLocale()]);
    return fill(this.#words[name], { count, query: text.trim().slice(0, 60) });
  }
}

function chooseSentence(
  { filters }: Question,
  { hits, corrected, full }: Answer,
): keyof RemarkWords {
  if (!hits.length) return Object.keys(filters).length ? 'noneFiltered' : 'none';
  if (corrected) return 'none';
  if (!full) return 'partial';
  const noun = full === 1 ? 'countOne' : 'count';
  return full < hits.length ? `${noun}ThenPartial` : noun;
}
