import { z } from 'astro/zod';
import OpeningHoursReader from 'opening_hours';
import type { OpeningHours, OpenSpan } from '#archive/opening-hours.ts';

/** A year that starts on a Monday, with no holiday of its own in the syntax. */
const firstDay = { year: 2024, month: 0, day: 1 };
const daysOfYear = 366;

const dayOf = (offset: number): Date =>
  new Date(firstDay.year, firstDay.month, firstDay.day + offset);

/** What a plain week cannot say, and how an editor writes it. The reader would guess or refuse. */
const unsaid: readonly [RegExp, string][] = [
  [/"/, 'carries a comment, expected hours alone and the comment in the text'],
  [/\b(?:PH|SH|easter)\b/, 'names holidays, which are not known here, expected them in the text'],
  [/\b(?:sunrise|sunset|dawn|dusk)\b/, 'goes by the sun, expected hours of the clock'],
  [/\d\+/, 'has no closing time, expected one, or the opening time in the text'],
  [/\b(?:24:(?!00)|2[5-9]:|[3-9]\d:)/, 'goes beyond midnight, expected hours up to 24:00'],
  [/\bunknown\b/, 'says "unknown", expected no hours where they are unknown'],
];

/**
 * Reads opening hours in OpenStreetMap's syntax (wiki.openstreetmap.org/wiki/Key:opening_hours)
 * that are the same in every week of a year.
 * @throws Error with the reason, in words an editor understands: what a week cannot say is refused
 */
export function parseOpeningHours(osm: string): OpeningHours {
  const refuse = (reason: string): never => {
    throw new Error(`"${osm}" ${reason}`);
  };
  const [, cannot] = unsaid.find(([sign]) => sign.test(osm)) ?? [];
  if (cannot) refuse(cannot);
  const reader = read(osm);
  const warnings = reader.getWarnings();
  if (warnings.length) refuse(`is not the plain form, expected "${reader.prettifyValue()}"`);
  const days = Array.from({ length: daysOfYear }, (_, at) => spansOf(reader, at));
  const week = days.slice(0, 7);
  const odd = days.findIndex((spans, at) => String(spans) !== String(week[at % 7]));
  if (odd !== -1 || !reader.isWeekStable()) refuse(tellOddDay(odd));
  if (!week.some(({ length }) => length)) refuse('is never open, expected at least one day');
  return { osm, week };
}

function tellOddDay(at: number): string {
  const day = dayOf(at);
  const name = `${day.getDate()}/${day.getMonth() + 1}`;
  const since = at === -1 ? '' : ` (from ${name} on)`;
  return `is not the same all year${since}, expected hours of a week without months, weeks or nth days`;
}

function read(osm: string): OpeningHoursReader {
  try {
    return new OpeningHoursReader(osm);
  } catch (error) {
    throw new Error(
      `"${osm}" is not opening hours, expected OpenStreetMap's syntax such as "Mo-Su 08:00-17:00"`,
      { cause: error },
    );
  }
}

function spansOf(reader: OpeningHoursReader, at: number): OpenSpan[] {
  const [start, end] = [dayOf(at), dayOf(at + 1)];
  const minutes = (moment: Date): number =>
    moment >= end ? 1440 : moment.getHours() * 60 + moment.getMinutes();
  return reader
    .getOpenIntervals(start, end)
    .map(([opens, closes]): OpenSpan => [minutes(opens), minutes(closes)]);
}

/** Published hours typed in OpenStreetMap's syntax. */
export const openingHours = z.string().transform((osm, context) => {
  try {
    return parseOpeningHours(osm);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
