import type { Locale } from '#archive/locale.ts';
import { digestOf } from '#offline/digest.ts';
import type { Part, WholeCopy } from '#offline/edition.ts';
import { readPack } from '#offline/pack.ts';
import { keptCopies } from '#site/kept-copies.ts';

/** A copy of the whole site in a language, or what there is of it yet. */
export interface SavedCopy {
  readonly whole: WholeCopy;
  /** Digests of the parts that are there. */
  readonly held: ReadonlySet<string>;
}

/** Why a copy did not become whole. */
export class SaveError extends Error {
  readonly reason: 'network' | 'changed' | 'full';

  constructor(reason: SaveError['reason']) {
    super(`The copy is not whole: ${reason}`);
    this.reason = reason;
  }
}

const startOf = (locale: Locale): string => `${keptCopies.saved}.${locale}.`;
/** Where a copy tells what it is; and, beside it, which parts it has. */
const listPath = (base: string, locale: Locale): string => `${base}offline/${locale}.json`;
const markOf = (base: string, { digest }: Part): string => `${base}offline/held/${digest}`;

/** What a build offers to save. @throws SaveError without a network */
export async function fetchWhole(base: string, locale: Locale): Promise<WholeCopy> {
  const response = await ask(listPath(base, locale), null);
  return (await response.json()) as WholeCopy;
}

/** The copies of a language on the device, a whole one first. */
export async function listSaved(base: string, locale: Locale): Promise<SavedCopy[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(startOf(locale)));
  const copies = await Promise.all(names.map((name) => readSaved(name, base, locale)));
  return copies
    .flatMap((copy) => copy ?? [])
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
}

export const isWhole = ({ whole, held }: SavedCopy): boolean => held.size === whole.parts.length;

async function readSaved(name: string, base: string, locale: Locale): Promise<SavedCopy | null> {
  // To open a cache that was just let go would bring it back.
  const find = (path: string) => caches.match(path, { cacheName: name });
  const list = await find(listPath(base, locale));
  if (!list) return null;
  const whole = (await list.json()) as WholeCopy;
  const marks = await Promise.all(whole.parts.map((part) => find(markOf(base, part))));
  const held = whole.parts.filter((_, at) => marks[at]).map(({ digest }) => digest);
  return { whole, held: new Set(held) };
}

/** Removes the copies of a language. @param but the id of one that stays */
export async function removeSaved(locale: Locale, but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(startOf(locale)));
  const gone = but ? names.filter((name) => name !== startOf(locale) + but) : names;
  await Promise.all(gone.map((name) => caches.delete(name)));
}

/**
 * Saves a whole copy, going on where an earlier try stopped; the copy of another build goes only
 * when this one is whole.
 * @param told after each part
 * @throws SaveError; what is there by then stays
 */
export async function saveWhole(
  base: string,
  locale: Locale,
  whole: WholeCopy,
  signal: AbortSignal,
  told: () => Promise<void>,
): Promise<void> {
  const cache = await caches.open(startOf(locale) + whole.id);
  await store(cache, listPath(base, locale), new Response(JSON.stringify(whole)));
  for (const part of whole.parts) {
    if (!(await cache.match(markOf(base, part)))) await savePart(cache, base, part, signal);
    await told();
  }
  await removeSaved(locale, whole.id);
}

async function savePart(
  cache: Cache,
  base: string,
  part: Part,
  signal: AbortSignal,
): Promise<void> {
  const packed = await (await ask(part.path, signal)).arrayBuffer().catch(() => fail('network'));
  if ((await digestOf(packed)) !== part.digest) fail('changed');
  const opened = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const files = readPack(new Uint8Array(await new Response(opened).arrayBuffer()));
  await Promise.all(
    files.map(({ path, type, bytes }) =>
      store(cache, path, new Response(bytes, { headers: { 'content-type': type } })),
    ),
  );
  await store(cache, markOf(base, part), new Response());
}

async function ask(path: string, signal: AbortSignal | null): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', signal }).catch(() => fail('network'));
  return response.ok ? response : fail('changed');
}

async function store(cache: Cache, path: string, response: Response): Promise<void> {
  await cache.put(path, response).catch(() => fail('full'));
}

function fail(reason: SaveError['reason']): never {
  throw new SaveError(reason);
}
