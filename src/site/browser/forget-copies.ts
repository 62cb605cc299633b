import { isKeptCopy } from '#site/kept-copies.ts';

/** Lets the worker that keeps copies go, and deletes them all. */
export async function forgetCopies(): Promise<void> {
  try {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    const copies = (await caches.keys()).filter(isKeptCopy);
    await Promise.all(copies.map((name) => caches.delete(name)));
  } catch {
    // No worker or no caches here, or denied: then no copy is kept either.
  }
}
