import { z } from 'astro/zod';
import OpeningHoursReader from 'opening_hours';
import type { OpeningHours, OpenSpan } from '#archive/opening-hours.ts';

/** A week that starts on a Monday, with no holiday of its own in the syntax. */
const monday = { year: 2024, month: 0, day: 1 };

const dayOf = (offset: number): Date => new Date(monday.year, monday.month, monday.day + offset);

/**
 * Reads opening hours in OpenStreetMap's syntax (wiki.openstreetmap.org/wiki/Key:opening_hours)
 * for an ordinary week; public holidays are not known to it.
 * @throws Error in words an editor understands
 */
export function parseOpeningHours(osm: string): OpeningHours {
  const reader = read(osm);
  const warnings = reader.getWarnings();
  if (warnings.length)
    throw new Error(`"${osm}" is doubtful: ${warnings.join(' ')}, expected the plain form`);
  const week = Array.from({ length: 7 }, (_, at) => spansOf(reader, at));
  return { osm, week };
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
