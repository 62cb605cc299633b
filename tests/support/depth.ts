/** The seed of every generated case, so that a failure comes back on the next run. */
export const seed = 19_800_517;

/** Whether everything is tried, however long it takes: `DEEP=1` (npm run test:deep). */
export const isDeep = Boolean(process.env['DEEP']);

/** How many generated cases to run: `full` where `isDeep`, else `sample`. */
export function deepRuns(sample: number, full: number): number {
  return isDeep ? full : sample;
}
