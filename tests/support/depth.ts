/** The seed of every generated case, so that a failure comes back on the next run. */
export const seed = 19_800_517;

/** How many generated cases to run: `full` under `DEEP=1` (npm run test:deep), else `sample`. */
export function deepRuns(sample: number, full: number): number {
  return process.env['DEEP'] ? full : sample;
}
