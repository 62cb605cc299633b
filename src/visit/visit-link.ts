import { codeOf } from '#archive/place-code.ts';
import { type TravelMode, travelModes } from '#archive/visit-records.ts';
import { unglue } from '#site/link-query.ts';

/** Version of the link's form; another version is not read. */
const version = '1';

/** A list holds at most so many stops, however long the link. */
export const mostStops = 24;

/** A list of places as text: `1.` and the codes, in order, without a separator. */
export function encodeVisit(ids: readonly string[]): string {
  return writeCodes(ids.map(codeOf));
}

/** The text of a list whose places are known by their codes. */
export function writeCodes(codes: readonly string[]): string {
  return `${version}.${codes.slice(0, mostStops).join('')}`;
}

/** The same list with other places: how one goes and when stay as they are. */
export function replaceCodes(text: string, codes: readonly string[]): string {
  return writeOptions(writeCodes(codes), readOptions(text));
}

/** The codes in a text that may come from anybody, known or not; none where it is malformed. */
export function readCodes(text: string): string[] {
  const [list = ''] = unglue(text.slice(0, 1000)).split('&');
  const [head = '', codes = '', ...rest] = list.split('.');
  if (head !== version || rest.length || !/^[0-9a-z]+$/.test(codes)) return [];
  return codes.match(/.{4}/g) ?? [];
}

/**
 * Reads a list of places from text that may come from anybody. What is malformed or unknown is
 * left out, a place named twice stands once.
 * @param ids the places there are
 */
export function decodeVisit(text: string, ids: Iterable<string>): string[] {
  const known = new Map(Array.from(ids, (id) => [codeOf(id), id]));
  const named = readCodes(text).flatMap((code) => known.get(code) ?? []);
  return [...new Set(named)].slice(0, mostStops);
}

/** The list's text in a page's fragment `#v=1.…`; null where the fragment is something else. */
export function readVisitFragment(fragment: string): string | null {
  return /^#?v=([\s\S]*)$/.exec(fragment)?.[1] ?? null;
}

/** How and when a list is travelled; null for what is not chosen. */
export interface VisitOptions {
  readonly mode: TravelMode | null;
  /** `YYYY-MM-DD`, in Asia/Jakarta. */
  readonly day: string | null;
  /** Minutes after midnight. */
  readonly start: number | null;
  /** The ready itinerary the list was taken from. */
  readonly ready: string | null;
}

/** Adds to a list's text how and when it is travelled: `1.…&m=car&d=2026-11-28&t=0900`. */
export function writeOptions(text: string, options: Partial<VisitOptions>): string {
  const { mode, day, start, ready } = options;
  const clock = start == null ? '' : writeClock(start).replace(':', '');
  const parts = { m: mode, d: day, t: clock, r: ready };
  const chosen = Object.entries(parts).flatMap(([key, value]) => (value ? `&${key}=${value}` : []));
  return text + chosen.join('');
}

/** Reads how and when from text that may come from anybody; what is malformed is left out. */
export function readOptions(text: string): VisitOptions {
  const [, ...rest] = unglue(text.slice(0, 1000)).split('&');
  const given = new URLSearchParams(rest.join('&'));
  const day = given.get('d') ?? '';
  return {
    mode: travelModes.find((mode) => mode === given.get('m')) ?? null,
    day: isDay(day) ? day : null,
    start: readClock(given.get('t') ?? ''),
    ready: /^[a-z0-9-]{1,60}$/.exec(given.get('r') ?? '')?.[0] ?? null,
  };
}

function isDay(text: string): boolean {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Minutes after midnight of `0900` or `09:00`; null where it is no time of day. */
export function readClock(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):?([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** `09:00` for minutes after midnight. */
export function writeClock(minutes: number): string {
  return [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
