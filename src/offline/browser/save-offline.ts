import { bytesLeft, type WholeCopy } from '#offline/edition.ts';
import { fill, pageLocale, SiteElement } from '#site/browser/element.ts';
import {
  fetchWhole,
  isWhole,
  listSaved,
  removeSaved,
  type SavedCopy,
  SaveError,
  saveWhole,
} from './saved-copy.ts';

/** `{named}` values are filled in. */
export interface SaveOfflineWords {
  readonly save: string;
  readonly resume: string;
  readonly renew: string;
  readonly nothing: string;
  readonly some: string;
  readonly saving: string;
  readonly whole: string;
  readonly newer: string;
  readonly unsupported: string;
  readonly failed: Readonly<Record<SaveError['reason'], string>>;
}

/**
 * `<save-offline>` saves the whole site in a language, tells how far it is, and stops, goes on and
 * removes. Parts: `[data-act]` buttons save, stop and remove, `[data-status]`, a `<progress>`.
 */
export class SaveOffline extends SiteElement<SaveOfflineWords> {
  /** What the site offers now; null without a network. */
  #offer: WholeCopy | null = null;
  #running: AbortController | null = null;
  readonly #locale = pageLocale();

  protected connect(signal: AbortSignal): void {
    if (!('DecompressionStream' in globalThis) || !('caches' in globalThis)) {
      this.#say(this.words.unsupported);
      return;
    }
    this.#button('save').addEventListener('click', () => void this.#save(), { signal });
    this.#button('stop').addEventListener('click', () => this.#running?.abort(), { signal });
    this.#button('remove').addEventListener('click', () => void this.#remove(), { signal });
    signal.addEventListener('abort', () => this.#running?.abort());
    void this.#start();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #start(): Promise<void> {
    this.#offer = await fetchWhole(this.#base, this.#locale).catch(() => null);
    await this.#show();
  }

  async #save(): Promise<void> {
    this.#running = new AbortController();
    const { signal } = this.#running;
    let failed: string | null = null;
    try {
      // The browser then lets the copy go last, if it has to let something go.
      void navigator.storage.persist().catch(() => false);
      this.#offer = await fetchWhole(this.#base, this.#locale);
      await this.#show();
      await saveWhole(this.#base, this.#locale, this.#offer, signal, () => this.#show());
    } catch (error) {
      if (!signal.aborted) failed = this.#explain(error);
    }
    this.#running = null;
    await this.#show();
    if (failed) this.#say(failed);
  }

  #explain(error: unknown): string {
    return this.words.failed[error instanceof SaveError ? error.reason : 'full'];
  }

  async #remove(): Promise<void> {
    await removeSaved(this.#locale);
    await this.#show();
    this.#button('save').focus();
  }

  /** Draws what there is on the device, what the site offers, and what is being done. */
  async #show(): Promise<void> {
    const copies = await listSaved(this.#base, this.#locale).catch(() => []);
    const offered = copies.find(({ whole }) => whole.id === this.#offer?.id);
    const shown = this.#running ? offered : (copies.find(isWhole) ?? offered ?? copies[0]);
    this.#showProgress(offered);
    this.#say(this.#running ? this.#tellRunning(offered) : this.#tell(shown));
    this.#showButtons(shown, offered);
  }

  #showProgress(offered: SavedCopy | undefined): void {
    const bar = this.need<HTMLProgressElement>('progress');
    bar.hidden = !this.#running;
    bar.max = this.#offer?.parts.length ?? 1;
    bar.value = offered?.held.size ?? 0;
  }

  #tellRunning(offered: SavedCopy | undefined): string {
    const all = this.#offer?.parts.length ?? 0;
    return fill(this.words.saving, { done: offered?.held.size ?? 0, all });
  }

  #tell(copy: SavedCopy | undefined): string {
    const { nothing, some, whole, newer } = this.words;
    if (!copy) return nothing;
    const { pages, parts } = copy.whole;
    if (!isWhole(copy)) return fill(some, { done: copy.held.size, all: parts.length });
    const told = fill(whole, { pages, size: this.#size(bytesLeft(copy.whole, new Set())) });
    return this.#offer && this.#offer.id !== copy.whole.id ? `${told} ${newer}` : told;
  }

  #showButtons(shown: SavedCopy | undefined, offered: SavedCopy | undefined): void {
    const save = this.#button('save');
    const { save: first, resume, renew } = this.words;
    const isNeeded = this.#offer !== null && !(offered && isWhole(offered));
    save.hidden = this.#running !== null || !isNeeded;
    this.#button('stop').hidden = this.#running === null;
    this.#button('remove').hidden = this.#running !== null || !shown;
    if (!this.#offer) return;
    const held = offered?.held ?? new Set<string>();
    const label = held.size ? resume : shown && isWhole(shown) ? renew : first;
    save.textContent = fill(label, { size: this.#size(bytesLeft(this.#offer, held)) });
  }

  /** A weight in megabytes, in the language of the page. */
  #size(bytes: number): string {
    const format = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
    return `${(bytes / 1e6).toLocaleString(this.#locale, format)} MB`;
  }

  #button(act: 'save' | 'stop' | 'remove'): HTMLButtonElement {
    return this.need(`[data-act="${act}"]`);
  }

  #say(text: string): void {
    this.need('[data-status]').textContent = text;
  }
}

customElements.define('save-offline', SaveOffline);
