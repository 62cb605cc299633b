import { type Archive, type DatedEvent, listSeries, type SeriesPoint } from '#archive/archive.ts';
import type { SeriesId } from '#archive/claim-records.ts';
import { type Era, eraOf, erasOf, type Tint, tintOf } from '#archive/period.ts';
import { listSegments, type Segment } from '#drawing/time-scale.ts';

/** The counts of makers that open an era, one scope each. */
const countedSeries = ['makers-quarter', 'makers-regency', 'estate-tenants'] as const;
export type CountedSeries = (typeof countedSeries)[number] & SeriesId;

/** A count of makers and what was counted. */
export interface Count extends SeriesPoint {
  readonly series: CountedSeries;
}

/** An era of the timeline: what happened first in it, what is dated in it too, who counted. */
export interface EraSection extends Segment {
  readonly events: readonly DatedEvent[];
  /** Disputed events that stand in an earlier era. */
  readonly also: readonly DatedEvent[];
  readonly counts: readonly Count[];
}

const tintsOf = (eras: readonly Era[]): Tint[] => eras.map(tintOf);

/** The era an event stands in: that of the earliest date a source gives. */
export function homeEraOf({ when }: DatedEvent): Tint {
  return tintOf(eraOf(when[0]?.period ?? null));
}

/** The seven eras, each event once. */
export function listEraSections(archive: Archive): EraSection[] {
  const events = [...archive.events.values()];
  const counts = countedSeries.flatMap((series) =>
    listSeries(archive, series).map((point) => ({ series, ...point })),
  );
  return listSegments().map((segment) => ({
    ...segment,
    events: events.filter((event) => homeEraOf(event) === segment.era),
    also: events.filter(
      (event) =>
        event.isDisputed &&
        homeEraOf(event) !== segment.era &&
        event.when.some(({ period }) => tintsOf(erasOf(period)).includes(segment.era)),
    ),
    counts: counts.filter(({ claim }) => tintOf(eraOf(claim.period)) === segment.era),
  }));
}

/** The drawings of events that stand further down than a first screen: in all eras but the first. */
export function listLateDrawings(archive: Archive): string[] {
  const [, ...later] = listEraSections(archive);
  const events = later.flatMap((section) => section.events);
  return [...new Set(events.flatMap(({ drawing }) => drawing ?? []))];
}

/** Radius of a count's ring in units of the drawing: its area is the number. */
export function radiusOf(value: number, most: number, widest: number): number {
  return Math.sqrt(value / most) * widest;
}
