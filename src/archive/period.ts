/**
 * One end of a period: a day, a month, a year or a decade, perhaps approximate (`~`) or
 * uncertain (`?`). `year` of a decade is its first year.
 */
export interface PeriodPoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly isDecade: boolean;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/**
 * A date or span of time in EDTF level 1 (ISO 8601-2:2019, Library of Congress profile).
 * `minimum` and `maximum` are the first and last calendar day it may cover, `YYYY-MM-DD`,
 * null where the end is open or unknown. For a single date `from` and `to` are equal.
 */
export interface Period {
  readonly edtf: string;
  readonly from: PeriodPoint | null;
  readonly to: PeriodPoint | null;
  readonly isInterval: boolean;
  readonly minimum: string | null;
  readonly maximum: string | null;
}

/** A calendar day, `YYYY-MM-DD`, as a period. */
export function periodOfDay(day: string): Period {
  const [year = 0, month = null, date = null] = day.split('-').map(Number);
  const doubt = { isDecade: false, isApproximate: false, isUncertain: false };
  const point = { year, month, day: date, ...doubt };
  return { edtf: day, from: point, to: point, isInterval: false, minimum: day, maximum: day };
}

/** How a claim's period is known (see the editorial notes on the about page). */
export const bases = ['stated', 'inferred', 'source_date', 'none'] as const;
export type Basis = (typeof bases)[number];

/** The first decade that is told apart. */
export const firstDecade = 1970;

/** A decade by its first year; `before` is all time before the first one, `undated` has no date. */
export type Era = 'before' | `${number}` | 'undated';

/**
 * The heat tints in the order steel takes them, by the era they begin with: one for each letter
 * of the name. The last letter stays open, so every decade after it shares its tint.
 */
export const tints = ['before', '1970', '1980', '1990', '2000', '2010', '2020', 'undated'] as const;
export type Tint = (typeof tints)[number];
export const lastTint: Tint = '2020';

/**
 * A calendar day as a year with a fraction, 1980-07-02 being about 1980.5.
 * @param day `YYYY-MM-DD`
 */
export function toDecimalYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

/** The middle of a period as a year with a fraction; null where an end of it is open. */
export function middleOfClosed(period: Period | null): number | null {
  const { minimum, maximum } = period ?? {};
  return minimum && maximum ? (toDecimalYear(minimum) + toDecimalYear(maximum)) / 2 : null;
}

/** The middle of what is known of a period: of one with an open end, the other end. */
export function middleOfKnown(period: Period | null): number | null {
  if (!period) return null;
  const { minimum, maximum } = period;
  return middleOfClosed({ ...period, minimum: minimum ?? maximum, maximum: maximum ?? minimum });
}

/** Whether any end of the period is marked approximate or uncertain. */
export function isApproximate(period: Period): boolean {
  return [period.from, period.to].some((point) => point?.isApproximate || point?.isUncertain);
}

/** The era of a year. */
export function eraOfYear(year: number): Era {
  return year < firstDecade ? 'before' : `${Math.floor(year / 10) * 10}`;
}

/** The heat tint of an era. */
export function tintOf(era: Era): Tint {
  return tints.find((tint) => tint === era) ?? lastTint;
}

/** The era of a period: that of its first known day. */
export function eraOf(period: Period | null): Era {
  const day = period?.minimum ?? period?.maximum;
  return day ? eraOfYear(Number(day.slice(0, 4))) : 'undated';
}

/** All eras the period touches, in order; a span over 1995 to 2012 touches three. */
export function erasOf(period: Period | null): Era[] {
  if (!period || (!period.minimum && !period.maximum)) return ['undated'];
  const first = Number((period.minimum ?? period.maximum ?? '').slice(0, 4));
  const last = Number((period.maximum ?? period.minimum ?? '').slice(0, 4));
  const from = Math.floor(first / 10);
  const decades = Array.from({ length: Math.floor(last / 10) - from + 1 }, (_, at) => from + at);
  return [...new Set(decades.map((decade) => eraOfYear(decade * 10)))];
}

/** Orders periods by first day, then by last day; undated ones come last. */
export function comparePeriods(a: Period | null, b: Period | null): number {
  const key = (period: Period | null): [string, string] => [
    period?.minimum ?? period?.maximum ?? '9999',
    period?.maximum ?? '9999',
  ];
  const [left, right] = [key(a), key(b)];
  return left[0].localeCompare(right[0]) || left[1].localeCompare(right[1]);
}
