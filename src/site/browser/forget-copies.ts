import { isKeptCopy } from '#site/kept-copies.ts';

/**
 * Lets the worker that keeps copies go, and deletes them all. The page tells by `data-forgotten` on
 * its root that it brings none back.
 */
export async function forgetCopies(): Promise<void> {
  document.documentElement.dataset['forgotten'] = '';
  try {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    // A page that was just being kept may leave one more behind.
    while (await deleteCopies()) continue;
  } catch {
    // No worker or no caches here, or denied: then no copy is kept either.
  }
}

/** @returns how many there were */
async function deleteCopies(): Promise<number> {
  const copies = (await caches.keys()).filter(isKeptCopy);
  await Promise.all(copies.map((name) => caches.delete(name)));
  return copies.length;
}
