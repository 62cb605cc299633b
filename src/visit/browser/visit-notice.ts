import { fill, need } from '#site/browser/element.ts';

/** What is said when something has been done; `{named}` values are filled in. */
export interface Notices {
  readonly broken: string;
  readonly session: string;
  readonly moved: string;
  readonly removed: string;
  readonly sorted: string;
  readonly nowhere: string;
  readonly forgotten: string;
  readonly failed: string;
  /** Asked before a calendar is saved that runs into the night; `{time}` is filled in. */
  readonly night: string;
  /** Where an app's own browser holds files back. */
  readonly held: string;
  /** `{day}` */
  readonly noDay: string;
}

/** The line above the list that says what happened (`[data-part="notice"]`), with its undo. */
export class VisitNotice {
  readonly #host: HTMLElement;
  readonly #words: Notices;

  constructor(host: HTMLElement, words: Notices) {
    this.#host = host;
    this.#words = words;
  }

  /** @param word null clears the line */
  say(word: keyof Notices | null, values: Readonly<Record<string, string>> = {}): void {
    need(this.#host, '[data-part="notice"]').textContent = word
      ? fill(this.#words[word], values)
      : '';
    need(this.#host, '[data-part="undo"]').hidden = word !== 'removed';
  }
}
