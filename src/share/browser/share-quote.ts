import { textFragment } from '#share/text-fragment.ts';
import { SiteElement } from '#site/browser/element.ts';
import { canShare, copyText, shareNatively } from '#site/browser/system-share.ts';

export interface ShareQuoteWords {
  readonly copied: string;
  readonly failed: string;
}

/**
 * `<share-quote data-url data-text>` with a button: appears under words selected in the prose of
 * the page (`claim-notes`) and shares them with a link that leads straight to them.
 */
export class ShareQuote extends SiteElement<ShareQuoteWords> {
  #word = '';

  protected connect(signal: AbortSignal): void {
    const button = this.#button;
    this.#word = button.textContent;
    document.addEventListener('selectionchange', () => this.#place(), { signal });
    addEventListener('scroll', () => this.#place(), { signal, passive: true });
    // A press must not take the selection away before the click reads it.
    button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    button.addEventListener('click', () => void this.#share(), { signal });
  }

  get #button(): HTMLButtonElement {
    return this.need('button');
  }

  /** Stands under the selection, or hides when nothing of the prose is selected. */
  #place(): void {
    const range = selectedProse();
    this.hidden = !range;
    if (!range) return;
    this.#button.textContent = this.#word;
    const box = range.getBoundingClientRect();
    const left = Math.min(box.left, innerWidth - this.offsetWidth - 8);
    const top = Math.min(box.bottom + 10, innerHeight - this.offsetHeight - 8);
    this.style.left = `${Math.max(8, left)}px`;
    this.style.top = `${Math.max(8, top)}px`;
  }

  async #share(): Promise<void> {
    const range = selectedProse();
    const runs = range ? runsOf(toWholeWords(range)) : [];
    const fragment = textFragment(runs);
    if (!fragment) return;
    const url = `${this.dataset['url'] ?? ''}#${fragment}`;
    const words = runs.join(' ').replaceAll(/\s+/g, ' ').trim();
    const text = `“${words}” ${this.dataset['text'] ?? ''}`;
    if (canShare() && (await shareNatively(text, url))) return;
    const isCopied = await copyText(`${text} ${url}`);
    this.#button.textContent = this.words[isCopied ? 'copied' : 'failed'];
  }
}

function selectedProse(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  return element?.closest('claim-notes') && range.toString().trim() ? range : null;
}

/** The range grown to whole words: half a word is not found again. */
function toWholeWords(selected: Range): Range {
  const range = selected.cloneRange();
  const { startContainer: start, endContainer: end } = range;
  const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');
  if (start instanceof Text) {
    let at = range.startOffset;
    while (at > 0 && isLetter(start.data[at - 1]) && isLetter(start.data[at])) at -= 1;
    range.setStart(start, at);
  }
  if (end instanceof Text) {
    let at = range.endOffset;
    while (at < end.length && isLetter(end.data[at]) && isLetter(end.data[at - 1])) at += 1;
    range.setEnd(end, at);
  }
  return range;
}

const breaks = '.number, .margin, p, li, h2, h3, h4, blockquote, figure, table';

/** The words of a range in runs, cut where a note number or a new block stands between them. */
function runsOf(range: Range): string[] {
  const runs = [''];
  const visit = (node: Node): void => {
    if (node instanceof Text) runs[runs.length - 1] = (runs.at(-1) ?? '') + node.data;
    if (node instanceof Element && node.matches(breaks)) runs.push('');
    if (node instanceof Element && node.matches('.number, .margin')) return;
    node.childNodes.forEach(visit);
    if (node instanceof Element && node.matches(breaks)) runs.push('');
  };
  visit(range.cloneContents());
  return runs;
}

customElements.define('share-quote', ShareQuote);
