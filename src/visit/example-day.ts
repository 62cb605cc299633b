const tuesday = 2;

/**
 * The day a ready route's calendar carries, since a calendar has no entry without one: the first
 * Tuesday two weeks or more after a day. Offices, workrooms and museums work on a Tuesday.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export function findExampleDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 14);
  day.setUTCDate(day.getUTCDate() + ((tuesday - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

/** Minutes after midnight at which a ready route begins in its calendar. */
export const exampleStart = 9 * 60;
