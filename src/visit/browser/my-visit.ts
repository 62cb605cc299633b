import type { TravelMode } from '#archive/records.ts';
import { fill, SiteElement } from '#site/browser/element.ts';
import { copyText } from '#site/browser/system-share.ts';
import { decodeVisit, encodeVisit, readVisitFragment } from '#visit/visit-link.ts';
import { orderNearest, scheduleStops } from '#visit/visit-plan.ts';
import { type ListedStop, readCatalogue } from './visit-catalogue.ts';
import { followDrag } from './visit-drag.ts';
import type { FileWords } from './visit-files.ts';
import { renderStops, type RowWords } from './visit-rows.ts';
import type { SheetWords } from './visit-sheet.ts';
import { forgetVisit, keptIn, readVisit, watchVisit, writeVisit } from './visit-store.ts';

/** What is said when something has been done; `{named}` values are filled in. */
interface Notices {
  readonly broken: string;
  readonly session: string;
  readonly moved: string;
  readonly removed: string;
  readonly sorted: string;
  readonly forgotten: string;
  readonly linkCopied: string;
  readonly failed: string;
}

export interface MyVisitWords extends Notices, RowWords {
  readonly file: FileWords;
  readonly sheet: SheetWords;
}

/**
 * `<my-visit>`: the visitor's list of places. Places come from the `[data-visit-place]` rows of
 * the page, a row from `template[data-row]`. A shared link (`#v=1.…`) opens as a copy, which
 * changes nothing that is stored until it is added.
 */
export class MyVisit extends SiteElement<MyVisitWords> {
  #places: ReadonlyMap<string, ListedStop> = new Map();
  #ids: readonly string[] = [];
  #isCopy = false;

  protected connect(signal: AbortSignal): void {
    this.#places = readCatalogue(document);
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    this.#part('mode').addEventListener('change', () => this.#render(), { signal });
    followDrag(this.#part('list'), (ids) => this.#change(ids), signal);
    watchVisit(() => this.#showOwn(), signal);
    window.addEventListener('hashchange', () => this.#open(), { signal });
    this.#part('controls').hidden = false;
    this.#open();
  }

  /** Opens the list a link carries, else the visitor's own. */
  #open(): void {
    const text = readVisitFragment(location.hash);
    const shared = text === null ? [] : decodeVisit(text, this.#places.keys());
    this.#isCopy = shared.length > 0 && encodeVisit(shared) !== encodeVisit(this.#own());
    this.#ids = this.#isCopy ? shared : this.#own();
    this.#say(
      text !== null && shared.length === 0 ? 'broken' : keptIn() === 'tab' ? 'session' : null,
    );
    this.#render();
    if (text !== null) this.scrollIntoView();
  }

  #own(): string[] {
    return decodeVisit(readVisit(), this.#places.keys());
  }

  #showOwn(): void {
    if (this.#isCopy) return;
    this.#ids = this.#own();
    if (keptIn() === 'tab') this.#say('session');
    this.#render();
  }

  #change(ids: readonly string[]): void {
    this.#ids = ids;
    if (this.#isCopy) this.#render();
    else writeVisit(encodeVisit(ids));
  }

  #stops(): ListedStop[] {
    return this.#ids.flatMap((id) => this.#places.get(id) ?? []);
  }

  #render(): void {
    const stops = this.#stops();
    this.#part('empty').hidden = stops.length > 0;
    this.#part('tools').hidden = stops.length === 0;
    this.#part('copy').hidden = !this.#isCopy;
    this.#input('link').value = this.#link();
    renderStops(this, stops, this.#mode(), this.words);
  }

  #link(): string {
    return `${this.dataset['page'] ?? ''}#v=${encodeVisit(this.#ids)}`;
  }

  #mode(): TravelMode {
    return this.#input('mode').value as TravelMode;
  }

  #handleClick(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('button[data-do]');
    if (!button) return;
    const id = button.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
    if (id !== undefined) this.#handleRow(button.dataset['do'] ?? '', id);
    else void this.#handleTool(button.dataset['do'] ?? '');
  }

  #handleRow(act: string, id: string): void {
    const ids = [...this.#ids];
    const at = ids.indexOf(id);
    const to = act === 'up' ? at - 1 : act === 'down' ? at + 1 : -1;
    ids.splice(at, 1);
    if (act !== 'remove') ids.splice(Math.max(0, to), 0, id);
    this.#change(ids);
    const name = this.#places.get(id)?.name ?? '';
    const place = { name, at: String(ids.indexOf(id) + 1), all: String(ids.length) };
    this.#say(act === 'remove' ? 'removed' : 'moved', place);
    if (act === 'remove') this.#focusRow(ids[Math.min(at, ids.length - 1)], 'remove');
    else this.#focusRow(id, act);
  }

  #focusRow(id: string | undefined, act: string): void {
    const row = id === undefined ? null : this.querySelector(`[data-stop="${id}"]`);
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-do="${act}"]:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  }

  async #handleTool(act: string): Promise<void> {
    try {
      await this.#run(act);
    } catch (error) {
      console.warn(error);
      this.#say('failed');
    }
  }

  async #run(act: string): Promise<void> {
    if (act === 'nearest') {
      this.#change(orderNearest(this.#stops()).map(({ id }) => id));
      this.#say('sorted');
    } else if (act === 'keep' || act === 'leave') {
      this.#closeCopy(act === 'keep');
    } else if (act === 'forget') {
      this.#closeCopy(false);
      forgetVisit();
      this.#say('forgotten');
    } else if (act === 'link') {
      await this.#copyLink();
    } else if (act === 'print') {
      const { printSheet } = await import('./visit-sheet.ts');
      printSheet(this, this.#stops(), this.#link(), this.words.sheet);
    } else {
      await this.#download(act);
    }
  }

  #closeCopy(isKept: boolean): void {
    const ids = isKept ? [...new Set([...this.#own(), ...this.#ids])] : this.#own();
    history.replaceState(null, '', location.pathname + location.search);
    this.#isCopy = false;
    if (isKept) writeVisit(encodeVisit(ids));
    this.#showOwn();
  }

  async #copyLink(): Promise<void> {
    if (await copyText(this.#link())) this.#say('linkCopied');
    else this.#input('link').select();
  }

  async #download(format: string): Promise<void> {
    const { downloadItinerary } = await import('./visit-files.ts');
    const [hours = 9, minutes = 0] = this.#input('time').value.split(':').map(Number);
    const stops = this.#stops();
    downloadItinerary(this.words.file, stops, this.#link(), format, {
      day: this.#input('day').value || (this.dataset['today'] ?? ''),
      slots: scheduleStops(stops, this.#mode(), hours * 60 + minutes),
      stamp: new Date(),
    });
  }

  #say(word: keyof Notices | null, values: Readonly<Record<string, string>> = {}): void {
    this.#part('notice').textContent = word ? fill(this.words[word], values) : '';
  }

  #part(name: string): HTMLElement {
    return this.need(`[data-part="${name}"]`);
  }

  #input(name: string): HTMLInputElement {
    return this.#part(name) as HTMLInputElement;
  }
}

customElements.define('my-visit', MyVisit);
