import { jakartaOffset } from '#archive/opening-hours.ts';

const minute = 60_000;
const oneDay = 24 * 60 * minute;

/** The day in Asia/Jakarta, `YYYY-MM-DD`. @param ahead so many days later */
export function dayInJakarta(moment: Date, ahead = 0): string {
  const there = moment.getTime() + jakartaOffset * minute + ahead * oneDay;
  return new Date(there).toISOString().slice(0, 10);
}
