import { isKeptCopy } from '#site/kept-copies.ts';
import type { WorkerMessage } from '#site/worker-message.ts';

/** Milliseconds. Browsers let a worker go only after one that is still on its way: so long it is awaited. */
const patience = 1000;

/**
 * Lets the worker that keeps copies go, and deletes them all. The page tells by `data-forgotten` on
 * its root that it brings none back.
 */
export async function forgetCopies(): Promise<void> {
  document.documentElement.dataset['forgotten'] = '';
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.installing?.postMessage('make way' satisfies WorkerMessage);
    const gone = registration?.unregister();
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, patience))]);
    await deleteAll();
    gone?.then(deleteAll).catch(() => undefined);
  } catch {
    // No worker or no caches here, or denied: then no copy is kept either.
  }
}

/** Deletes until there are none: a page that was just being kept may leave one more behind. */
async function deleteAll(): Promise<void> {
  while (await deleteCopies()) continue;
}

/** @returns how many there were */
async function deleteCopies(): Promise<number> {
  const copies = (await caches.keys()).filter(isKeptCopy);
  await Promise.all(copies.map((name) => caches.delete(name)));
  return copies.length;
}
