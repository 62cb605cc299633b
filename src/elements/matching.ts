import { type Match, matchSpans, parseSpans } from '#domain/overlap.ts';
import type { PlaceKind, Theme } from '#domain/records.ts';
import type { ViewState } from '#domain/view-state.ts';

/** The state of a view as far as it narrows a list; the map's look does not. */
export function isNarrowed({ from, kinds, themes, place }: ViewState): boolean {
  return from !== null || kinds.length > 0 || themes.length > 0 || place !== null;
}

function readList(element: HTMLElement, name: string): string[] {
  return (element.dataset[name] ?? '').split(' ').filter(Boolean);
}

/**
 * How an event's element (`data-when`, `data-theme`, `data-places`, `data-kinds`) matches a view.
 * @param places the places meant by the view's place: itself and those that share its area
 */
export function matchEvent(
  element: HTMLElement,
  state: ViewState,
  places: ReadonlySet<string>,
): Match {
  const isTheme = !state.themes.length || state.themes.includes(element.dataset['theme'] as Theme);
  const isPlace = !places.size || readList(element, 'places').some((id) => places.has(id));
  const isKind =
    !state.kinds.length ||
    readList(element, 'kinds').some((kind) => state.kinds.includes(kind as PlaceKind));
  if (!isTheme || !isPlace || !isKind) return 'no';
  return matchSpans(parseSpans(element.dataset['when'] ?? ''), state);
}

/**
 * Marks what only may match: `data-perhaps` on the item and a tag in its slot, in the words of
 * `data-maybe` and `data-maybe-why` on the element that filters.
 */
export function markPerhaps(
  { dataset }: HTMLElement,
  item: Element,
  slot: Element | null,
  isPerhaps: boolean,
): void {
  item.toggleAttribute('data-perhaps', isPerhaps);
  const tag = item.querySelector('[data-perhaps-tag]');
  if (!isPerhaps) return void tag?.remove();
  if (tag) return;
  const holder = document.createElement('span');
  holder.dataset['perhapsTag'] = '';
  const mark = document.createElement('span');
  mark.className = 'tag';
  mark.textContent = dataset['maybe'] ?? '?';
  mark.title = dataset['maybeWhy'] ?? '';
  holder.append(' ', mark);
  slot?.append(holder);
}

/** Fills `{name}` in a pattern from the markup. */
export function fillPattern(pattern: string, values: Record<string, string | number>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for the years of a view, from the patterns on an element. */
export function yearsOf(element: HTMLElement, { from, to }: ViewState): string {
  if (from === null || to === null) return element.dataset['allYears'] ?? '';
  return fillPattern(element.dataset['years'] ?? '', { from, to });
}
