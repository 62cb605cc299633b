import { fill, pageLocale, SiteElement } from '#site/browser/element.ts';
import { showLookedAt } from '#site/browser/looked-at.ts';
import { showAddress } from '#site/browser/show-address.ts';
import { copyText } from '#site/browser/system-share.ts';
import { routeAddress } from '#visit/directions.ts';
import { formatDay, formatTime, type MessageWords } from '#visit/plan-message.ts';
import { dayInJakarta } from '#visit/visit-day.ts';
import { findNightEnd, orderNearest } from '#visit/visit-plan.ts';
import { downloadPlan, printPlan } from './plan-outputs.ts';
import { ShownPlan } from './shown-plan.ts';
import { readCatalogue } from './visit-catalogue.ts';
import { followDrag } from './visit-drag.ts';
import type { FileWords } from './visit-files.ts';
import { VisitForm } from './visit-form.ts';
import { findHere } from './visit-here.ts';
import { focusMoved, type Move, moveStop } from './visit-moves.ts';
import { type Notices, VisitNotice } from './visit-notice.ts';
import { renderStops, type RowWords } from './visit-rows.ts';
import type { SheetWords } from './visit-sheet.ts';
import { forgetVisit, keptIn, watchVisit } from './visit-store.ts';

export interface MyVisitWords extends Notices, RowWords {
  /** `{time}` of the day after. */
  readonly nextDay: string;
  readonly linkCopied: string;
  readonly linkFailed: string;
  readonly message: MessageWords;
  readonly file: FileWords;
  readonly sheet: SheetWords;
}

/**
 * `<my-visit>`: the visitor's list of places, how and when they are visited. Places come from the
 * `[data-visit-place]` rows of the page, a row from `template[data-row]`. A shared link
 * (`#v=1.…&m=foot`) opens as a copy. What it shows is what the page sends on: `showLookedAt`.
 */
export class MyVisit extends SiteElement<MyVisitWords> {
  #form!: VisitForm;
  #notice!: VisitNotice;
  #plan!: ShownPlan;
  /** The plan whose late end has been told. */
  #asked = '';

  /** What each button of the list does, by its `data-do`; all others name a kind of file. */
  readonly #acts: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
    nearest: () => this.#sort(null),
    here: () => this.#sortFromHere(),
    undo: () => this.#undo(),
    keep: () => this.#closeCopy(true),
    leave: () => this.#closeCopy(false),
    forget: () => this.#forget(),
    link: () => this.#copyLink(),
    print: (button) => printPlan(this, this.#plan, this.#link, this.words.sheet, button),
  };

  protected connect(signal: AbortSignal): void {
    this.#form = new VisitForm(this, () => this.#change(this.#plan.ids), signal);
    this.#notice = new VisitNotice(this, this.words);
    this.#plan = new ShownPlan(readCatalogue(document), this.#form);
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    followDrag(this.#part('list'), (ids) => this.#change(ids), signal);
    watchVisit(() => void (this.#plan.isCopy || this.#showOwn()), signal);
    window.addEventListener('hashchange', () => this.#open(), { signal });
    this.#part('controls').hidden = false;
    this.#open();
  }

  #open(): void {
    const { text, isBroken, options } = this.#plan.open(location.hash);
    const isReady = options.ready !== null;
    this.#part('shared').hidden = isReady;
    this.#part('ready').hidden = !isReady;
    this.#notice.say(isBroken ? 'broken' : keptIn() === 'tab' ? 'session' : null);
    this.#render();
    if (text !== null) this.scrollIntoView();
  }

  #showOwn(): void {
    this.#plan.openOwn();
    if (keptIn() === 'tab') this.#notice.say('session');
    this.#render();
  }

  #change(ids: readonly string[]): void {
    this.#plan.change(ids);
    if (this.#plan.isCopy) this.#render();
  }

  #render(): void {
    const { stops, slots, day, isCopy } = this.#plan;
    const { mode } = this.#form;
    const isEmpty = stops.length === 0;
    this.#part('empty').hidden = !isEmpty;
    this.#part('tools').hidden = isEmpty;
    this.#part('copy').hidden = !isCopy;
    this.#input('link').value = this.#link;
    this.#part('linked').textContent = '';
    renderStops(this, stops, { mode, day, slots }, this.words);
    this.#showRoute(routeAddress(stops, mode));
    showLookedAt(
      isEmpty
        ? { fragment: '', text: null }
        : { fragment: `v=${this.#plan.text}`, text: this.#plan.tell(this.words.message) },
    );
  }

  #showRoute(address: string | null): void {
    const link = this.#part('route') as HTMLAnchorElement;
    link.hidden = address === null;
    link.href = address ?? '';
  }

  get #link(): string {
    return `${this.dataset['page'] ?? ''}#v=${this.#plan.text}`;
  }

  #handleClick(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('button[data-do]');
    const act = button?.dataset['do'] ?? '';
    const id = button?.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
    if (id !== undefined) this.#move(id, act as Move);
    else if (button && act) void this.#run(button, act);
  }

  #move(id: string, move: Move): void {
    const { ids: before, stops } = this.#plan;
    const ids = moveStop(before, id, move);
    this.#change(ids);
    const name = stops.find((stop) => stop.id === id)?.name ?? '';
    const place = { name, at: String(ids.indexOf(id) + 1), all: String(ids.length) };
    const isGone = move === 'remove';
    this.#notice.say(isGone ? 'removed' : 'moved', place);
    focusMoved(this, isGone ? ids[Math.min(before.indexOf(id), ids.length - 1)] : id, move);
  }

  async #run(button: HTMLElement, act: string): Promise<void> {
    try {
      const run = this.#acts[act] ?? (() => this.#download(button, act));
      await run(button);
    } catch (error) {
      console.warn(error);
      this.#notice.say('failed');
    }
  }

  /** A calendar needs a day: tomorrow by the visitor's clock, which is said, unless one is chosen. */
  async #download(button: HTMLElement, format: string): Promise<void> {
    if (format === 'ics' && this.#asksFirst()) return;
    const chosen = this.#plan.day;
    const day = chosen ?? dayInJakarta(new Date(), 1);
    const saving = { format, day, button };
    if (!(await downloadPlan(this.#plan, this.#link, this.words.file, saving))) {
      await this.#copyLink();
      this.#notice.say('held');
    } else if (format === 'ics' && !chosen) {
      this.#notice.say('noDay', { day: formatDay(day, pageLocale()) });
    } else {
      this.#notice.say(null);
    }
  }

  /** Says, once for each plan, that it runs into the night, instead of saving it unasked. */
  #asksFirst(): boolean {
    const end = findNightEnd(this.#plan.slots);
    if (end === null || this.#asked === this.#plan.text) return false;
    this.#asked = this.#plan.text;
    const time = formatTime(end, pageLocale());
    const isNextDay = end >= 24 * 60;
    this.#notice.say('night', { time: isNextDay ? fill(this.words.nextDay, { time }) : time });
    return true;
  }

  #undo(): void {
    this.#plan.undo();
    if (this.#plan.isCopy) this.#render();
    this.#notice.say(null);
  }

  async #sortFromHere(): Promise<void> {
    const here = await findHere();
    if (here) this.#sort(here);
    else this.#notice.say('nowhere');
  }

  #sort(start: Parameters<typeof orderNearest>[1]): void {
    this.#change(orderNearest(this.#plan.stops, start).map(({ id }) => id));
    this.#notice.say('sorted');
  }

  #closeCopy(isKept: boolean): void {
    if (isKept) this.#plan.adopt();
    this.#showOwn();
    showAddress('replace', location.pathname + location.search);
  }

  async #forget(): Promise<void> {
    this.#closeCopy(false);
    await forgetVisit();
    this.#notice.say('forgotten');
  }

  async #copyLink(): Promise<void> {
    const isCopied = await copyText(this.#link);
    if (!isCopied) this.#input('link').select();
    this.#part('linked').textContent = this.words[isCopied ? 'linkCopied' : 'linkFailed'];
  }

  #part(name: string): HTMLElement {
    return this.need(`[data-part="${name}"]`);
  }

  #input(name: string): HTMLInputElement {
    return this.#part(name) as HTMLInputElement;
  }
}

customElements.define('my-visit', MyVisit);
