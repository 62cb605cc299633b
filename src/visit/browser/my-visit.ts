import { fill, pageLocale, SiteElement } from '#site/browser/element.ts';
import { showLookedAt } from '#site/browser/looked-at.ts';
import { copyText } from '#site/browser/system-share.ts';
import { routeAddress } from '#visit/directions.ts';
import { type MessageWords, writePlanMessage } from '#visit/plan-message.ts';
import {
  decodeVisit,
  encodeVisit,
  readOptions,
  readVisitFragment,
  writeOptions,
} from '#visit/visit-link.ts';
import { orderNearest, scheduleStops, type Slot } from '#visit/visit-plan.ts';
import { type ListedStop, readCatalogue } from './visit-catalogue.ts';
import { followDrag } from './visit-drag.ts';
import type { FileWords } from './visit-files.ts';
import { VisitForm } from './visit-form.ts';
import { findHere } from './visit-here.ts';
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
  readonly nowhere: string;
  readonly forgotten: string;
  readonly failed: string;
}

export interface MyVisitWords extends Notices, RowWords {
  readonly linkCopied: string;
  readonly message: MessageWords;
  readonly file: FileWords;
  readonly sheet: SheetWords;
}

/**
 * `<my-visit>`: the visitor's list of places, how and when they are visited. Places come from the
 * `[data-visit-place]` rows of the page, a row from `template[data-row]`. A shared link
 * (`#v=1.…&m=foot`) opens as a copy, which changes nothing that is stored until it is added. What
 * it shows is what the page sends on: `showLookedAt`.
 */
export class MyVisit extends SiteElement<MyVisitWords> {
  #places: ReadonlyMap<string, ListedStop> = new Map();
  #ids: readonly string[] = [];
  #before: readonly string[] = [];
  #isCopy = false;
  #form: VisitForm | null = null;

  protected connect(signal: AbortSignal): void {
    this.#places = readCatalogue(document);
    this.#form = new VisitForm(this, () => this.#change(this.#ids), signal);
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
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
    const options = readOptions(shared.length > 0 ? (text ?? '') : readVisit());
    this.#form?.show(options);
    const isReady = options.ready !== null;
    this.#part('shared').hidden = isReady;
    this.#part('ready').hidden = !isReady;
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
    this.#form?.show(readOptions(readVisit()));
    this.#render();
  }

  #change(ids: readonly string[]): void {
    this.#before = this.#ids;
    this.#ids = ids;
    if (this.#isCopy) this.#render();
    else writeVisit(this.#text());
  }

  /** The list with how and when, as a link carries it and the device keeps it. */
  #text(): string {
    return writeOptions(encodeVisit(this.#ids), this.#form?.options ?? {});
  }

  #stops(): ListedStop[] {
    return this.#ids.flatMap((id) => this.#places.get(id) ?? []);
  }

  #slots(): Slot[] {
    const { mode = 'foot', start = 0 } = this.#form ?? {};
    return scheduleStops(this.#stops(), mode, start);
  }

  #render(): void {
    const stops = this.#stops();
    const isEmpty = stops.length === 0;
    const { mode = 'foot', day = null } = this.#form ?? {};
    this.#part('empty').hidden = !isEmpty;
    this.#part('tools').hidden = isEmpty;
    this.#part('copy').hidden = !this.#isCopy;
    this.#input('link').value = this.#link();
    this.#part('linked').textContent = '';
    renderStops(this, stops, { mode, day, slots: this.#slots() }, this.words);
    const route = routeAddress(stops, mode);
    const link = this.#part('route') as HTMLAnchorElement;
    link.hidden = route === null;
    link.href = route ?? '';
    const text = isEmpty ? null : this.#message();
    showLookedAt({ fragment: isEmpty ? '' : `v=${this.#text()}`, text });
  }

  #message(): string {
    const names = this.#stops().map(({ name }) => name);
    const { day = null, modeName: mode = '' } = this.#form ?? {};
    const told = { names, slots: this.#slots(), day, mode };
    return writePlanMessage(told, this.words.message, pageLocale());
  }

  #link(): string {
    return `${this.dataset['page'] ?? ''}#v=${this.#text()}`;
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
    this.#part('undo').hidden = act !== 'remove';
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
    if (act === 'nearest' || act === 'here') {
      await this.#sort(act === 'here');
    } else if (act === 'undo') {
      this.#change(this.#before);
      this.#say(null);
    } else if (act === 'keep' || act === 'leave') {
      this.#closeCopy(act === 'keep');
    } else if (act === 'forget') {
      this.#closeCopy(false);
      await forgetVisit();
      this.#say('forgotten');
    } else if (act === 'link') {
      await this.#copyLink();
    } else if (act === 'print') {
      const { printSheet } = await import('./visit-sheet.ts');
      const times = { slots: this.#slots(), day: this.#form?.day ?? null };
      printSheet(this, this.#stops(), this.#link(), this.words.sheet, times);
    } else {
      await this.#download(act);
    }
  }

  async #sort(isFromHere: boolean): Promise<void> {
    const here = isFromHere ? await findHere() : null;
    if (isFromHere && !here) {
      this.#say('nowhere');
      return;
    }
    this.#change(orderNearest(this.#stops(), here).map(({ id }) => id));
    this.#say('sorted');
  }

  #closeCopy(isKept: boolean): void {
    const ids = isKept ? [...new Set([...this.#own(), ...this.#ids])] : this.#own();
    const options = this.#form?.options ?? {};
    history.replaceState(null, '', location.pathname + location.search);
    this.#isCopy = false;
    if (isKept) writeVisit(writeOptions(encodeVisit(ids), options));
    this.#showOwn();
  }

  async #copyLink(): Promise<void> {
    if (await copyText(this.#link())) this.#part('linked').textContent = this.words.linkCopied;
    else this.#input('link').select();
  }

  async #download(format: string): Promise<void> {
    const { downloadItinerary } = await import('./visit-files.ts');
    downloadItinerary(this.words.file, this.#stops(), this.#link(), format, {
      day: this.#form?.day ?? this.dataset['today'] ?? '',
      slots: this.#slots(),
      stamp: new Date(),
    });
  }

  #say(word: keyof Notices | null, values: Readonly<Record<string, string>> = {}): void {
    this.#part('undo').hidden = true;
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
