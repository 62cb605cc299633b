import { type PlaceKind, placeKinds } from '#archive/place-records.ts';
import { type Theme, themes } from '#archive/story-records.ts';
import { readLinkQuery } from '#site/link-query.ts';

/** Where the map looks: zoom level of the web map scheme, WGS 84 degrees. */
export interface MapLook {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What a visitor has narrowed timeline and map to. Empty lists and null mean "everything". */
export interface ViewState {
  /** First and last year shown, both of the years there are; null when all are. */
  readonly from: number | null;
  readonly to: number | null;
  readonly kinds: readonly PlaceKind[];
  readonly themes: readonly Theme[];
  readonly place: string | null;
  readonly look: MapLook | null;
}

export const wholeView: ViewState = {
  from: null,
  to: null,
  kinds: [],
  themes: [],
  place: null,
  look: null,
};

/** The first and last year there are to choose from. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Longest query that is read at all; nobody types more, and a link that long is not ours. */
const longest = 2000;

function readYear(text: string | null, { first, last }: YearRange): number | null {
  if (!text || !/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= first && year <= last ? year : null;
}

function readWindow(query: URLSearchParams, years: YearRange): Pick<ViewState, 'from' | 'to'> {
  const from = readYear(query.get('from'), years) ?? years.first;
  const to = readYear(query.get('to'), years) ?? years.last;
  const isWhole = from === years.first && to === years.last;
  return from > to || isWhole ? { from: null, to: null } : { from, to };
}

function readList<T extends string>(text: string | null, known: readonly T[]): readonly T[] {
  const asked = new Set(text?.split(','));
  return known.filter((value) => asked.has(value));
}

function readLook(text: string | null): MapLook | null {
  const match =
    /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(\d{1,3}(?:\.\d{1,6})?)$/.exec(
      text ?? '',
    );
  const [zoom, lat, lon] = (match ?? []).slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return null;
  const isNear = Math.abs(lat + 7.3) < 2 && Math.abs(lon - 109.4) < 2;
  return isNear && zoom >= 8 && zoom <= 18 ? { zoom, lat, lon } : null;
}

/**
 * Reads the state from a query string. Unknown keys and malformed values are ignored.
 * @param search with or without the leading `?`
 * @param years others are ignored
 */
export function parseViewState(search: string, years: YearRange): ViewState {
  if (search.length > longest) return wholeView;
  const query = readLinkQuery(search);
  const place = query.get('place');
  return {
    ...readWindow(query, years),
    kinds: readList(query.get('kind'), placeKinds),
    themes: readList(query.get('theme'), themes),
    place: place && /^[a-z0-9]+(-[a-z0-9]+){0,9}$/.test(place) ? place : null,
    look: readLook(query.get('view')),
  };
}

/** The query string of a state, `?` included, or an empty text for the whole view. */
export function formatViewState({ from, to, kinds, themes, place, look }: ViewState): string {
  const parts = [
    from === null ? '' : `from=${from}`,
    to === null ? '' : `to=${to}`,
    kinds.length ? `kind=${kinds.join(',')}` : '',
    themes.length ? `theme=${themes.join(',')}` : '',
    place ? `place=${place}` : '',
    look ? `view=${formatLook(look)}` : '',
  ].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

function formatLook({ zoom, lat, lon }: MapLook): string {
  return `${Number(zoom.toFixed(2))}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}
