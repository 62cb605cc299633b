import { isVague } from '#geo/point.ts';
import { type Itinerary, nameStop } from './itinerary.ts';
import type { Slot, VisitStop } from './visit-plan.ts';

/** When an itinerary takes place. */
export interface ItineraryTimes {
  /** First day in Asia/Jakarta, `YYYY-MM-DD`. */
  readonly day: string;
  /** One slot for each stop, in minutes after that day's midnight. */
  readonly slots: readonly Slot[];
  /** When the file is written. */
  readonly stamp: Date;
}

/** Western Indonesia Time: UTC+7 since 1964, without daylight saving (IANA tz, Asia/Jakarta). */
const timezone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Jakarta',
  'BEGIN:STANDARD',
  'DTSTART:19640101T000000',
  'TZOFFSETFROM:+0730',
  'TZOFFSETTO:+0700',
  'TZNAME:WIB',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * An itinerary as iCalendar (RFC 5545): one event for each stop, times in Asia/Jakarta.
 * @throws RangeError when `day` is not a day
 */
export function writeItineraryIcs(itinerary: Itinerary, times: ItineraryTimes): string {
  const events = itinerary.stops.flatMap((stop, at) => {
    const slot = times.slots[at];
    return slot ? writeEvent(itinerary, stop, at, slot, times) : [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jejak Knalpot//Itinerary//ID',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(itinerary.title)}`,
    ...timezone,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(
  { description, url, stops, plan = 'visit' }: Itinerary,
  stop: VisitStop,
  at: number,
  { start, end }: Slot,
  { day, stamp }: ItineraryTimes,
): string[] {
  const name = nameStop(stop, at, stops.length);
  return [
    'BEGIN:VEVENT',
    // Plan and place only: what is imported again after a change replaces what was there.
    `UID:${plan}-${stop.id}@jejak-knalpot`,
    `SEQUENCE:${Math.floor(stamp.getTime() / 60_000)}`,
    `DTSTAMP:${toStamp(stamp)}Z`,
    `DTSTART;TZID=Asia/Jakarta:${toLocal(day, start)}`,
    `DTEND;TZID=Asia/Jakarta:${toLocal(day, end)}`,
    `SUMMARY:${escapeText(name)}`,
    `LOCATION:${escapeText([stop.name, stop.address].filter(Boolean).join(', '))}`,
    ...(stop.point && !isVague(stop.point) ? [`GEO:${stop.point.lat};${stop.point.lon}`] : []),
    `DESCRIPTION:${escapeText([stop.note, description, stop.url, url].filter(Boolean).join('\n'))}`,
    `URL:${stop.url}`,
    'END:VEVENT',
  ];
}

function toStamp(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
}

/** A clock time in Jakarta, days carried over. */
function toLocal(day: string, minutes: number): string {
  return toStamp(new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000));
}

function escapeText(text: string): string {
  return text
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', String.raw`\n`);
}

/** Folds a content line at 75 octets of UTF-8, never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let [folded, octets] = ['', 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 74) [folded, octets] = [`${folded}\r\n `, 1];
    folded += letter;
    octets += size;
  }
  return folded;
}
