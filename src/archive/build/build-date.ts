import { readBuildDate } from '#archive/build-date.ts';

/** The day that is "now" on every page of this build: `BUILD_DATE`, or today in Jakarta. */
export const buildDate = readBuildDate(process.env['BUILD_DATE'], new Date());

/** The latest day that can be called today: a build may be dated back, its content not ahead. */
export const latestToday =
  [buildDate, readBuildDate(undefined, new Date())].toSorted()[1] ?? buildDate;
