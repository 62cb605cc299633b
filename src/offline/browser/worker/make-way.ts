let resolveWay: () => void;
const way = new Promise<void>((resolve) => {
  resolveWay = resolve;
});

/**
 * Lets a newer build take over now, or all be forgotten: Chromium keeps either waiting while this
 * worker has work to do.
 */
export const makeWay = (): void => resolveWay();

/**
 * What an event may wait for: keeping copies, until it is done, fails (without a network, or on a
 * device that is full, no more is kept) or the visitor takes a newer build.
 */
export const untilWayIsMade = (keeping: Promise<unknown>): Promise<unknown> =>
  Promise.race([keeping.catch(() => undefined), way]);

/** @throws Error once this worker is to make way: what it holds to come into use is wanted no more */
export const unlessWayIsMade = (holding: Promise<void>): Promise<void> =>
  Promise.race([holding, way.then(() => Promise.reject(new Error('It is wanted no more')))]);
