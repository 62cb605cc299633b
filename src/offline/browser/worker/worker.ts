import { keptCopies } from '#site/kept-copies.ts';
import type { WorkerMessage } from '#site/worker-message.ts';
import { answerFile, answerPage, isOurs } from './answer.ts';
import { ownShell } from './copies.ts';
import { holdShells } from './hold-shell.ts';
import { dropRenewed, keepShown } from './keep-read.ts';
import { makeWay, untilWayIsMade } from './make-way.ts';
import { scope } from './scope.ts';

/**
 * The service worker. A build's worker comes into use only when all it needs is held and exact;
 * until then, and until its visitor says so or has closed the site, the one before answers.
 */
scope.addEventListener('install', (event) => {
  event.waitUntil(holdShells());
});

scope.addEventListener('activate', (event) => {
  // Browsers let no page come until this is done: it asks nothing of the network.
  event.waitUntil(Promise.all([dropOldShells(), dropRenewed()]).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  if (!isOurs(event.request)) return;
  const { mode, destination } = event.request;
  const isPage = mode === 'navigate' && destination === 'document';
  event.respondWith(isPage ? answerPage(event) : answerFile(event));
});

scope.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message === 'keep shown') event.waitUntil(untilWayIsMade(keepShown()));
  if (message === 'make way') makeWay();
  if (message === 'take over') void scope.skipWaiting();
});

/** Of other builds' shells the last stays: pages of that build may still be open. */
async function dropOldShells(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(`${keptCopies.shell}.`));
  const others = shells.filter((name) => name !== ownShell);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
