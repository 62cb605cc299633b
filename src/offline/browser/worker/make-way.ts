let resolveWay: () => void;
const way = new Promise<void>((resolve) => {
  resolveWay = resolve;
});

/** Lets a newer build take over now: Chromium keeps it out while this worker has work to do. */
export const makeWay = (): void => resolveWay();

/**
 * What an event may wait for: keeping copies, until it is done, fails (without a network, or on a
 * device that is full, no more is kept) or the visitor takes a newer build.
 */
export const untilWayIsMade = (keeping: Promise<unknown>): Promise<unknown> =>
  Promise.race([keeping.catch(() => undefined), way]);
