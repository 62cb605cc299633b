import type { DatedEvent, EventDate } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Period } from '#archive/period.ts';
import { assignRows } from '#drawing/lanes.ts';
import { breakLines } from '#drawing/lines.ts';
import { placePeriod, type Stretch } from '#drawing/time-scale.ts';

type WritePeriod = (period: Period) => string;

/** A labelled event above the lying pipe; lengths in units of the drawing. */
export interface LabelAcross {
  readonly event: DatedEvent;
  /** Where its line meets the pipe. */
  readonly at: number;
  /** The row of text it stands in, 0 nearest to the pipe. */
  readonly row: number;
  readonly lines: readonly string[];
  readonly dateLine: string;
  /** Whether its text runs to the left of its line, for want of room at the end. */
  readonly isTurned: boolean;
}

/** A labelled event beside the standing pipe; lengths in units of the drawing. */
export interface LabelDown {
  readonly event: DatedEvent;
  readonly at: number;
  /** Where its first line of text stands; labels never overlap. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly dateLines: readonly string[];
  readonly dates: readonly (Stretch & { readonly date: EventDate })[];
  /** Where the next label may stand. */
  readonly floor: number;
}

/** Width of a letter of the labels, on average and a little more, in units. */
const letterWidth = 7.6;

/** Where an event is pointed at: at its earliest date if rivals tell different ones, else amid it. */
function pointAt({ when, isDisputed }: DatedEvent, length: number): number {
  const [first] = when;
  if (!first) return 0;
  if (isDisputed) return Math.min(...when.map(({ period }) => placePeriod(period, length).start));
  const { start, end } = placePeriod(first.period, length);
  return (start + end) / 2;
}

/** The major events as labels in rows above a pipe of some length. */
export function layOutLabelsAcross(
  events: readonly DatedEvent[],
  locale: Locale,
  length: number,
  write: WritePeriod,
): LabelAcross[] {
  const labels = events
    .filter(({ isMajor }) => isMajor)
    .map((event) => {
      const at = pointAt(event, length);
      const lines = breakLines(event.title[locale], 20);
      const dateLine = joinDates(event, write);
      const width = Math.max(...[...lines, dateLine].map((line) => line.length)) * letterWidth;
      const isTurned = at + width > length - 60;
      const [start, end] = isTurned ? [at - width, at] : [at, at + width];
      return { event, at, lines, dateLine, isTurned, start, end };
    });
  const rows = assignRows(labels, 14);
  return labels.map((label, index) => ({ ...label, row: rows[index] ?? 0 }));
}

/** Two rival dates are named, more are hinted at: the list under the pipe has them all. */
function joinDates({ when }: DatedEvent, write: WritePeriod): string {
  const dates = when.slice(0, 2).map(({ period }) => write(period));
  return dates.join(' / ') + (when.length > 2 ? ' …' : '');
}

/** The major events as labels beside a standing pipe, each below the one before. */
export function layOutLabelsDown(
  events: readonly DatedEvent[],
  locale: Locale,
  length: number,
  write: WritePeriod,
): LabelDown[] {
  const placed: LabelDown[] = [];
  const inOrder = events
    .filter(({ isMajor }) => isMajor)
    .map((event) => ({ event, at: pointAt(event, length) }))
    .sort((a, b) => a.at - b.at);
  for (const { event, at } of inOrder) {
    const lines = breakLines(event.title[locale], 23);
    const dateLines = breakLines(event.when.map(({ period }) => write(period)).join(' / '), 26);
    const y = Math.max(at, placed.at(-1)?.floor ?? at);
    const floor = y + 19 * lines.length + 17 * dateLines.length + 12;
    const dates = event.when.map((date) => ({ date, ...placePeriod(date.period, length) }));
    placed.push({ event, at, y, lines, dateLines, dates, floor });
  }
  return placed;
}
