import { type Archive, find } from '#archive/archive.ts';
import type { Place } from '#archive/records.ts';
import { listDecades, timeScale } from '#drawing/time-scale.ts';
import { matchSpans, spanOf } from './overlap.ts';

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
export function listDecadeSteps(archive: Archive, scale = timeScale): DecadeStep[] {
  const places = [...archive.places.values()].filter(({ kind }) =>
    ['village', 'craft-site', 'district'].includes(kind),
  );
  const events = [...archive.events.values()];
  return listDecades(scale).map(({ first: from, end }) => {
    const to = end - 1;
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

/** The year in which the newest event begins. */
export function findNewestYear({ events }: Archive): number {
  const periods = [...events.values()].flatMap(({ when }) => when.map(({ period }) => period));
  return Math.max(...periods.map(({ minimum, maximum }) => parseInt(minimum ?? maximum ?? '0')));
}

/**
 * How many events begin in each year of the scale, rival dates counted each on its own.
 * @returns one number for each year of the scale
 */
export function countStarts(archive: Archive, { first, end } = timeScale): number[] {
  const counts = Array.from({ length: end - first }, () => 0);
  for (const { when } of archive.events.values()) {
    for (const { period } of when) {
      const at = Number(period.minimum?.slice(0, 4)) - first;
      const count = counts[at];
      if (count !== undefined) counts[at] = count + 1;
    }
  }
  return counts;
}
