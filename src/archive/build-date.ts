/**
 * The day that is "now" for a build: `BUILD_DATE` where it is set, else the calendar day in
 * Asia/Jakarta.
 * @param set `YYYY-MM-DD` or nothing
 * @throws Error when it is set to something that is not a day
 */
export function readBuildDate(set: string | undefined, clock: Date): string {
  if (!set) return new Date(clock.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(set) && !Number.isNaN(Date.parse(`${set}T00:00:00Z`));
  if (!isDay) throw new Error(`BUILD_DATE is "${set}", expected a day as YYYY-MM-DD`);
  return set;
}
