import { isKeptCopy } from '#site/kept-copies.ts';
import { scope } from './scope.ts';

/** The worker that ends the others: it takes over at once, deletes every copy and goes. */
scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const copies = (await caches.keys()).filter(isKeptCopy);
  await Promise.all(copies.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
