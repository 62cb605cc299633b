import type { PlaceKind } from '#archive/place-records.ts';
import type { Theme } from '#archive/story-records.ts';
import { type Match, matchSpans, parseSpans, type YearSpan } from '#narrowing/overlap.ts';
import type { ViewState } from '#narrowing/view-state.ts';
import { fill } from '#site/browser/element.ts';

/** The words for the years of a view; `{from}` and `{to}` are filled in. */
export interface YearWords {
  readonly years: string;
  readonly allYears: string;
}

/** The words of what shows as much as a view asks for. */
export interface ViewWords extends YearWords {
  /** How much is shown; `{shown}`, `{all}` and `{years}` are filled in. */
  readonly count: string;
  readonly maybe: string;
  readonly maybeWhy: string;
}

/** The state of a view as far as it narrows a list; the map's look does not. */
export function isNarrowed({ from, kinds, themes, place }: ViewState): boolean {
  return from !== null || kinds.length > 0 || themes.length > 0 || place !== null;
}

/** What the markup says of a thing that a view may show. */
interface Facts {
  readonly theme: string;
  readonly places: readonly string[];
  readonly kinds: readonly string[];
  readonly spans: readonly YearSpan[];
}

const known = new WeakMap<HTMLElement, Facts>();

/** Reads `data-when`, `data-theme`, `data-places` and `data-kinds`, once for each element. */
export function readFacts(element: HTMLElement): Facts {
  const read = known.get(element);
  if (read) return read;
  const { theme = '', places = '', kinds = '', when = '' } = element.dataset;
  const list = (text: string): string[] => text.split(' ').filter(Boolean);
  const facts = { theme, places: list(places), kinds: list(kinds), spans: parseSpans(when) };
  known.set(element, facts);
  return facts;
}

/**
 * How an event's element matches a view.
 * @param places the places meant by the view's place: itself and those that share its area
 */
export function matchEvent(
  element: HTMLElement,
  state: ViewState,
  places: ReadonlySet<string>,
): Match {
  const facts = readFacts(element);
  const isTheme = !state.themes.length || state.themes.includes(facts.theme as Theme);
  const isPlace = !places.size || facts.places.some((id) => places.has(id));
  const isKind =
    !state.kinds.length || facts.kinds.some((kind) => state.kinds.includes(kind as PlaceKind));
  if (!isTheme || !isPlace || !isKind) return 'no';
  return matchSpans(facts.spans, state);
}

/**
 * Marks what only may match: `data-perhaps` on the item and a tag in it.
 * @param slot selector of the part of the item that takes the tag; without one the item does
 */
export function markPerhaps(
  { maybe, maybeWhy }: ViewWords,
  item: Element,
  isPerhaps: boolean,
  slot: string | null = null,
): void {
  if (item.hasAttribute('data-perhaps') === isPerhaps) return;
  item.toggleAttribute('data-perhaps', isPerhaps);
  if (!isPerhaps) return void item.querySelector('[data-perhaps-tag]')?.remove();
  const holder = document.createElement('span');
  holder.dataset['perhapsTag'] = '';
  const mark = document.createElement('span');
  mark.className = 'tag';
  mark.textContent = maybe;
  mark.title = maybeWhy;
  holder.append(' ', mark);
  (slot ? item.querySelector(slot) : item)?.append(holder);
}

/** Says in `[data-count]` how much is shown; silent until the view is narrowed for the first time. */
export function sayCount(
  host: Element,
  words: ViewWords,
  state: ViewState,
  counts: { readonly shown: number; readonly all: number },
): void {
  const status = host.querySelector('[data-count]');
  if (!status || (!isNarrowed(state) && !status.textContent)) return;
  const said = fill(words.count, { ...counts, years: sayYears(words, state) });
  if (said !== status.textContent) status.textContent = said;
}

/** The years of a view in words. */
export function sayYears(
  { years, allYears }: YearWords,
  { from, to }: Pick<ViewState, 'from' | 'to'>,
): string {
  return from === null || to === null ? allYears : fill(years, { from, to });
}
