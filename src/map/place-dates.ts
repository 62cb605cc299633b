import { type Archive, find } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import { formatSpans } from '#narrowing/overlap.ts';
import { spanOnScale } from '#narrowing/span-on-scale.ts';
import { listCraftDates } from './craft-heat.ts';

/**
 * The dates that claims, events, the craft and its workshop give a place, as the text of a data
 * attribute: what a choice of years matches the place by.
 */
export function formatPlaceDates(archive: Archive, place: Place): string {
  const { claims, events } = find(archive.placeUses, place.id);
  const isDated = ({ basis }: (typeof claims)[number]): boolean =>
    basis === 'stated' || basis === 'inferred';
  const periods = [
    ...claims.filter(isDated).flatMap(({ period }) => period ?? []),
    ...events.flatMap(({ when }) => when.map(({ period }) => period)),
    ...listCraftDates(archive, place),
    ...(place.workshop ? [place.workshop.named] : []),
  ];
  const spans = formatSpans(periods.map((period) => spanOnScale(period)));
  return [...new Set(spans.split(' '))].join(' ');
}
