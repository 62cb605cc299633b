import type { Locale } from '#archive/locale.ts';

/** A file as it must be: its path on the site, base path included, and the digest of its bytes. */
export type ExactFile = readonly [path: string, digest: string];

/** What the worker of one build knows: the build's id, and the files a visit leaves on the device. */
export interface Edition {
  /** Changes when a byte of what can be kept does. */
  readonly id: string;
  /** The base path, with slashes around. */
  readonly base: string;
  /** The page shown for one that is not held, in each language. */
  readonly offline: Readonly<Record<Locale, string>>;
  /** What is held after the first visit: what pages need before the pages, the offline page last. */
  readonly shell: Readonly<Record<Locale, readonly ExactFile[]>>;
}

/** A part of all that can be saved: many files in one, so that a slow network is asked seldom. */
export interface Part {
  readonly path: string;
  readonly digest: string;
  /** Bytes on the wire. */
  readonly bytes: number;
}

/** All that can be saved of a language, as told by `offline/<locale>.json`. */
export interface WholeCopy {
  readonly id: string;
  readonly pages: number;
  readonly parts: readonly Part[];
}

/** The most the first visit leaves on the device, in bytes over the wire. */
export const shellBudget = 450_000;

/** The language of a path of the site. @param base the base path, with slashes around */
export function localeOfPath(path: string, base: string): Locale {
  return path.startsWith(`${base}en/`) ? 'en' : 'id';
}

/** Whether a file's name changes with what is in it, so that a held one can never be stale. */
export function isNamedByContent(path: string, base: string): boolean {
  return path.startsWith(`${base}_astro/`);
}

/** Bytes still to be loaded of a copy of which some parts are there. @param held their digests */
export function bytesLeft({ parts }: WholeCopy, held: ReadonlySet<string>): number {
  return parts.filter(({ digest }) => !held.has(digest)).reduce((sum, { bytes }) => sum + bytes, 0);
}
