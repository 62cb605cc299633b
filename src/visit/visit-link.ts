import { codeOf } from '#archive/place-code.ts';
import { dropGlued } from '#site/link-query.ts';

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

/** The codes in a text that may come from anybody, known or not; none where it is malformed. */
export function readCodes(text: string): string[] {
  const [head = '', codes = '', ...rest] = dropGlued(text.slice(0, 1000)).split('.');
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
