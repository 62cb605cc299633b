import { pageLocale } from '#site/browser/element.ts';
import { type MessageWords, writePlanMessage } from '#visit/plan-message.ts';
import {
  decodeVisit,
  encodeVisit,
  readOptions,
  readVisitFragment,
  type VisitOptions,
  writeOptions,
} from '#visit/visit-link.ts';
import { scheduleStops, type Slot } from '#visit/visit-plan.ts';
import type { ListedStop } from './visit-catalogue.ts';
import type { VisitForm } from './visit-form.ts';
import { readVisit, writeVisit } from './visit-store.ts';

/**
 * The plan that is shown: stops in their order, with how and when they are visited as the form
 * says. It is the visitor's own, kept at every change, or a copy out of a link, which changes
 * nothing that is kept.
 */
export class ShownPlan {
  readonly #places: ReadonlyMap<string, ListedStop>;
  readonly #form: VisitForm;
  #ids: readonly string[] = [];
  #before: readonly string[] = [];
  #isCopy = false;

  constructor(places: ReadonlyMap<string, ListedStop>, form: VisitForm) {
    this.#places = places;
    this.#form = form;
  }

  /**
   * Opens the list a link carries, else the visitor's own.
   * @returns the link's text and options; the text is null where the fragment is no list
   */
  open(fragment: string): { text: string | null; isBroken: boolean; options: VisitOptions } {
    const text = readVisitFragment(fragment);
    const shared = text === null ? [] : decodeVisit(text, this.#places.keys());
    const isBroken = text !== null && shared.length === 0;
    this.#isCopy = shared.length > 0 && encodeVisit(shared) !== encodeVisit(this.#own());
    this.#ids = this.#isCopy ? shared : this.#own();
    const options = readOptions(shared.length > 0 ? (text ?? '') : readVisit());
    this.#form.show(options);
    return { text, isBroken, options };
  }

  /** Opens the visitor's own list, as it is kept now. */
  openOwn(): void {
    this.#isCopy = false;
    this.#ids = this.#own();
    this.#form.show(readOptions(readVisit()));
  }

  get isCopy(): boolean {
    return this.#isCopy;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  get stops(): ListedStop[] {
    return this.#ids.flatMap((id) => this.#places.get(id) ?? []);
  }

  /** `YYYY-MM-DD`, or null where none is chosen. */
  get day(): string | null {
    return this.#form.day;
  }

  get slots(): Slot[] {
    return scheduleStops(this.stops, this.#form.mode, this.#form.start);
  }

  /** As a link carries it and the device keeps it. */
  get text(): string {
    return writeOptions(encodeVisit(this.#ids), this.#form.options);
  }

  /** As a message, with the words of the page. */
  tell(words: MessageWords): string {
    const { day, modeName: mode } = this.#form;
    const names = this.stops.map(({ name }) => name);
    return writePlanMessage({ names, slots: this.slots, day, mode }, words, pageLocale());
  }

  /** Takes other stops; the own list is kept so. */
  change(ids: readonly string[]): void {
    this.#before = this.#ids;
    this.#ids = ids;
    this.keep();
  }

  /** Keeps the own list as it is shown; a copy is never kept by itself. */
  keep(): void {
    if (!this.#isCopy) writeVisit(this.text);
  }

  /** Takes back the last change. */
  undo(): void {
    this.change(this.#before);
  }

  /** Adds the copy to the visitor's own list, how and when as the copy has it. */
  adopt(): void {
    const ids = [...new Set([...this.#own(), ...this.#ids])];
    writeVisit(writeOptions(encodeVisit(ids), this.#form.options));
  }

  #own(): string[] {
    return decodeVisit(readVisit(), this.#places.keys());
  }
}
