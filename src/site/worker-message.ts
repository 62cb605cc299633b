/**
 * What a page asks of a worker: to keep the pages that are shown, as they were read before it was
 * there; of the one in use or coming, to let go of what it still does; of the one that waits, to
 * take over.
 */
export type WorkerMessage = 'keep shown' | 'make way' | 'take over';
