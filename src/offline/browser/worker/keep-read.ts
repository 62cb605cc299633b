import { localeOfPath } from '#offline/edition.ts';
import { listNeeds } from '#offline/needs.ts';
import { keptCopies } from '#site/kept-copies.ts';
import { findHeld, ownShell } from './copies.ts';
import { holdShell, savesData } from './hold-shell.ts';
import { edition, scope } from './scope.ts';

/** As many pages read are kept; then the oldest go. */
const most = 60;

/**
 * Keeps the pages on the screen, if none was kept yet: they were read before the worker came. As
 * with every page, none is kept where the cache is gone, for then everything was forgotten.
 */
export async function keepShown(): Promise<void> {
  if (!(await caches.has(keptCopies.read))) return;
  const read = await caches.open(keptCopies.read);
  if ((await read.keys()).length > 0) return;
  const windows = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of windows) {
    await keepRead(url, await fetch(url, { cache: 'force-cache' }));
  }
}

/**
 * Keeps a page a visitor reads, with what it needs to look and work as it does; the page last, so
 * that none is there without its files.
 */
export async function keepRead(url: string, response: Response): Promise<void> {
  const { origin, pathname } = new URL(url);
  if (!isPage(response) || !pathname.startsWith(edition.base)) return;
  if (!(await caches.has(keptCopies.read))) return;
  const read = await caches.open(keptCopies.read);
  const text = await response.clone().text();
  await keepNeeds(read, listNeeds(text, pathname, 'at once'));
  await read.delete(pathname);
  await read.put(origin + pathname, response);
  await dropOldest(read);
  if (savesData() || !(await caches.has(keptCopies.read))) return;
  await holdShell(await caches.open(ownShell), localeOfPath(pathname, edition.base));
}

/** Lets go of pages read that the shell of a new build holds: they would hide the newer ones. */
export async function dropRenewed(): Promise<void> {
  if (!(await caches.has(keptCopies.read))) return;
  const read = await caches.open(keptCopies.read);
  const renewed = Object.values(edition.shell).flat();
  await Promise.all(renewed.map(([path]) => path.endsWith('/') && read.delete(path)));
}

function isPage({ ok, redirected, headers }: Response): boolean {
  return ok && !redirected && (headers.get('content-type') ?? '').startsWith('text/html');
}

async function keepNeeds(read: Cache, needs: readonly string[]): Promise<void> {
  for (const need of needs) {
    if (await read.match(need)) continue;
    const response = (await findHeld(need, false))?.response ?? (await fetch(need));
    if (!response.ok) throw new Error(`${need} answered ${response.status}`);
    const text = need.endsWith('.js') ? await response.clone().text() : '';
    await read.put(need, response);
    await keepNeeds(read, listNeeds(text, need, 'at once'));
  }
}

/** Lets the oldest pages go, and the files that no page left needs. */
async function dropOldest(read: Cache): Promise<void> {
  const paths = (await read.keys()).map(({ url }) => new URL(url).pathname);
  const pages = paths.filter((path) => path.endsWith('/'));
  if (pages.length <= most) return;
  const gone = pages.slice(0, pages.length - most);
  await Promise.all(gone.map((path) => read.delete(path)));
  const needed = await listAllNeeds(read, pages.slice(-most));
  const idle = paths.filter((path) => !path.endsWith('/') && !needed.has(path));
  await Promise.all(idle.map((path) => read.delete(path)));
}

async function listAllNeeds(read: Cache, paths: Iterable<string>): Promise<Set<string>> {
  const needed = new Set<string>(paths);
  // A set may grow while it is walked: what a file needs is looked into in turn.
  for (const path of needed) {
    const text = (await (await read.match(path))?.text()) ?? '';
    for (const need of listNeeds(text, path, 'at once')) needed.add(need);
  }
  return needed;
}
