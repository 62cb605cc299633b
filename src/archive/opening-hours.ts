/** When doors open and close on one day, in minutes after midnight. */
export type OpenSpan = readonly [opens: number, closes: number];

/**
 * Published opening hours: the text in OpenStreetMap's `opening_hours` syntax, and what it means
 * for each day of a week, Monday first.
 */
export interface OpeningHours {
  readonly osm: string;
  readonly week: readonly (readonly OpenSpan[])[];
}

/** A run of weekdays, 0 being Monday, with the same spans. */
export interface DayRun {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly OpenSpan[];
}

/** A week as runs of equal days. */
export function groupDays(week: OpeningHours['week']): DayRun[] {
  const runs: DayRun[] = [];
  week.forEach((spans, day) => {
    const last = runs.at(-1);
    const isSame = last && JSON.stringify(last.spans) === JSON.stringify(spans);
    if (isSame) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ from: day, to: day, spans });
  });
  return runs;
}

/** Minutes: western Indonesia keeps UTC+7 all year (Keputusan Presiden 41/1987). */
export const jakartaOffset = 7 * 60;

/** Whether doors are open at a moment, by the clock of Asia/Jakarta. */
export function isOpenAt(week: OpeningHours['week'], moment: Date): boolean {
  const minutes = Math.floor(moment.getTime() / 60_000) + jakartaOffset;
  const days = Math.floor(minutes / 1440);
  // 1 January 1970 was a Thursday, day 3 of a week that starts on Monday.
  const today = week[(((days + 3) % 7) + 7) % 7] ?? [];
  const clock = minutes - days * 1440;
  return today.some(([opens, closes]) => clock >= opens && clock < closes);
}
