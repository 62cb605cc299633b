import { type Archive, find } from './archive.ts';
import { matchSpans, spanOf } from './overlap.ts';
import { scaleEnd, scaleStart } from './period.ts';
import type { Place } from './records.ts';

/** A stop of the walk through time: a decade, its events, and the places first named by its end. */
export interface DecadeStep {
  readonly from: number;
  readonly to: number;
  readonly events: number;
  readonly places: readonly Place[];
}

/** The year a dated claim first names a place, or null. */
export function firstYearOf(archive: Archive, place: Place): number | null {
  const years = find(archive.placeUses, place.id)
    .claims.filter(({ basis }) => basis === 'stated' || basis === 'inferred')
    .flatMap(({ period }) => (period?.minimum ? [Number(period.minimum.slice(0, 4))] : []));
  return years.length ? Math.min(...years) : null;
}

/** The decades of the scale in order, with what each adds. Workshops and villages only. */
export function listDecadeSteps(archive: Archive): DecadeStep[] {
  const places = [...archive.places.values()].filter(({ kind }) =>
    ['village', 'craft-site', 'district'].includes(kind),
  );
  const events = [...archive.events.values()];
  const decades = Math.ceil((scaleEnd - scaleStart) / 10);
  return Array.from({ length: decades }, (_, at) => {
    const from = scaleStart + at * 10;
    const to = Math.min(from + 9, scaleEnd - 1);
    const inDecade = (year: number | null): boolean => year !== null && year >= from && year <= to;
    return {
      from,
      to,
      events: events.filter(({ when }) => {
        const spans = when.map(({ period }) => spanOf(period));
        return matchSpans(spans, { from, to }) !== 'no';
      }).length,
      places: places.filter((place) => inDecade(firstYearOf(archive, place))),
    };
  });
}

/**
 * How many events begin in each year of the scale, rival dates counted each on its own.
 * @returns one number for each year from `scaleStart` on
 */
export function countStarts(archive: Archive): number[] {
  const counts = Array.from({ length: scaleEnd - scaleStart }, () => 0);
  for (const { when } of archive.events.values()) {
    for (const { period } of when) {
      const at = Number(period.minimum?.slice(0, 4)) - scaleStart;
      const count = counts[at];
      if (count !== undefined) counts[at] = count + 1;
    }
  }
  return counts;
}
