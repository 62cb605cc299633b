import { z } from 'astro/zod';
import edtf from 'edtf';
import type { Period, PeriodPoint } from '#archive/period.ts';

const pointPattern = /^(\d{3}[\dX])(?:-(\d{2}|XX(?!-\d)))?(?:-(\d{2}|XX))?([~?%]?)$/;

/** What EDTF level 1 has besides and nothing here could show, with the way to write it. */
const unread: readonly [RegExp, string][] = [
  [/^\d{2}XX$/, 'is a century, expected its years as a span such as 1900/1999'],
  [/^\d{4}-(?:2[1-9]|3\d|4[01])/, 'is a season, expected its months as a span: 2004-03/2004-05'],
  [
    /^(?:-\d{4}|Y-?\d{5,})$/,
    'lies before the year 1000 or after 9999, expected a year of four digits',
  ],
];

function readPoint(source: string): PeriodPoint | null {
  const match = pointPattern.exec(source);
  if (!match?.[1]) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year.replace('X', '0')),
    month: readPart(month),
    day: readPart(day),
    isDecade: year.endsWith('X'),
    isApproximate: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  };
}

/** A month or a day; `XX` leaves it open, as if it were not written. */
function readPart(written: string | undefined): number | null {
  return written && written !== 'XX' ? Number(written) : null;
}

/** Whether a day is on the calendar: 2023-02-29 is not. */
function isRealDay({ year, month, day }: PeriodPoint): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function toDay(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Reads a text of EDTF level 1 without its centuries, seasons and years beyond four digits:
 * `1956`, `1956~`, `197X`, `1980-05`, `1980-05-XX`, `1980-05-17`, `1990/1999`, `1977/..`,
 * `../2024-01~`.
 * @throws Error in words an editor understands when the text is not a period, or runs backwards.
 */
export function parsePeriod(source: string): Period {
  const ends = source.split('/');
  refuseUnread(source, ends);
  const points = ends.map((end) => (end === '..' ? null : readPoint(end)));
  const isReadable = ends.every((end, at) => end === '..' || points[at]);
  const impossible = points.find((point) => point && !isRealDay(point));
  if (ends.length > 2 || !isReadable || ends.every((end) => end === '..')) {
    throw new Error(
      `"${source}" is not a period, expected EDTF such as 1956, 1956~, 197X, 1980-05-17, 1990/1999 or 1977/..`,
    );
  }
  if (impossible) {
    throw new Error(`"${source}" is not a date of the calendar, expected a real day`);
  }
  const [minimum, maximum] = readBounds(source, ends);
  return {
    edtf: source,
    from: points[0] ?? null,
    to: (ends.length === 2 ? points[1] : points[0]) ?? null,
    isInterval: ends.length === 2,
    minimum: toDay(minimum),
    maximum: toDay(maximum),
  };
}

function refuseUnread(source: string, ends: readonly string[]): void {
  for (const [sign, how] of unread) {
    if (ends.some((end) => sign.test(end))) throw new Error(`"${source}" ${how}`);
  }
}

/** The first and the last millisecond of a date. */
type Bounds = Readonly<Record<'min' | 'max', number>>;

/** Dates already read: a few hundred come back in thousands of records, and the reader is slow. */
const known = new Map<string, Bounds>();

function readDate(source: string, end: string): Bounds {
  const found = known.get(end);
  if (found) return found;
  try {
    const { min, max } = edtf(end, { level: 1 });
    known.set(end, { min, max });
    return { min, max };
  } catch {
    throw new Error(
      `"${end}" in "${source}" cannot be read, expected EDTF level 1, where a decade such as 197X takes no mark`,
    );
  }
}

function readBounds(source: string, ends: string[]): [number, number] {
  const [first, second] = ends.map((end) => (end === '..' ? null : readDate(source, end)));
  const minimum = first ? first.min : -Infinity;
  const maximum = ends.length === 2 ? (second ? second.max : Infinity) : (first?.max ?? Infinity);
  if (minimum > maximum || (first && second && first.min > second.min)) {
    throw new Error(`"${source}" runs backwards, expected the earlier date first`);
  }
  return [minimum, maximum];
}

/** A period typed as EDTF text (YAML may have read a bare year as a number). */
export const period = z
  .union([z.string(), z.number().int().transform(String)], {
    error: 'is not a period, expected EDTF text such as 1956, 1956~ or 197X',
  })
  .transform((source, context) => {
    try {
      return parsePeriod(source);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
