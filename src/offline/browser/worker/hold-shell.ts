import type { Locale } from '#archive/locale.ts';
import { digestOf } from '#offline/digest.ts';
import { type ExactFile, isNamedByContent, localeOfPath } from '#offline/edition.ts';
import { findHeld, ownShell } from './copies.ts';
import { unlessWayIsMade } from './make-way.ts';
import { edition, scope } from './scope.ts';

/** How long one file may take: a worker that waits for ever keeps the next build's out. */
const longest = 60_000;
/** Files asked for at once. */
const atOnce = 6;

/** Whether the visitor asked the browser to load little. */
export const savesData = (): boolean => scope.navigator.connection?.saveData === true;

/**
 * Holds what a build needs before it may answer: the shell of the languages on the screen, or held
 * before. All of it is there and exact, or nothing is kept.
 * @throws Error when a file is missing or is not of this build, or the worker is to make way
 */
export async function holdShells(): Promise<void> {
  try {
    const shell = await caches.open(ownShell);
    if (!savesData()) await unlessWayIsMade(holdLanguages(shell));
  } catch (error) {
    await caches.delete(ownShell);
    throw error;
  }
}

async function holdLanguages(shell: Cache): Promise<void> {
  for (const locale of await listLanguages()) await holdShell(shell, locale);
}

/** Holds the shell of a language, unless it is held. */
export async function holdShell(shell: Cache, locale: Locale): Promise<void> {
  if (await shell.match(edition.offline[locale])) return;
  const files = edition.shell[locale];
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    await Promise.all(
      some.map(async (file) => {
        await shell.put(file[0], await takeExact(file));
      }),
    );
  }
}

/** The languages of the pages on the screen, and of what other builds hold. */
async function listLanguages(): Promise<Set<Locale>> {
  const windows = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const shown = windows.map(({ url }) => localeOfPath(new URL(url).pathname, edition.base));
  const held = await Promise.all(
    (['id', 'en'] as const).map(async (locale) => {
      const page = await findHeld(edition.offline[locale], true);
      return page ? [locale] : [];
    }),
  );
  return new Set([...shown, ...held.flat()]);
}

/** A file of this build: as another build held it, if it is the same, else from the network. */
async function takeExact([path, digest]: ExactFile): Promise<Response> {
  const held = await findHeld(path, false);
  return (held && (await asExact(held.response, digest))) ?? (await fetchExact(path, digest));
}

async function fetchExact(path: string, digest: string): Promise<Response> {
  const response = await fetch(path, {
    // A name that tells the content may come from the browser's own cache, another not.
    cache: isNamedByContent(path, edition.base) ? 'default' : 'no-cache',
    signal: AbortSignal.timeout(longest),
  });
  const exact = response.ok ? await asExact(response, digest) : null;
  if (!exact) throw new Error(`${path} is not the file of build ${edition.id}`);
  return exact;
}

/** The response with its bytes read, if they are the right ones. */
async function asExact(response: Response, digest: string): Promise<Response | null> {
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) return null;
  return new Response(bytes, { headers: plainHeaders(response) });
}

/** Headers of a response whose bytes are no longer compressed. */
function plainHeaders({ headers }: Response): Headers {
  const plain = new Headers(headers);
  plain.delete('content-encoding');
  plain.delete('content-length');
  return plain;
}
