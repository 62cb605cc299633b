import { type Archive, find } from '#archive/archive.ts';
import type { Place } from '#archive/place-records.ts';
import type { MapMark } from './map-marks.ts';

/** Whether a place is of the craft itself: one of its sites, or a village where something of it happened. */
export function isOfCraft(archive: Archive, { kind, id }: Place): boolean {
  const isSite = kind === 'craft-site';
  return isSite || (kind === 'village' && find(archive.placeUses, id).events.length > 0);
}

/** The marks of the craft itself. */
export function listCraftMarks(archive: Archive, marks: readonly MapMark[]): MapMark[] {
  return marks.filter(({ places }) => places.some((place) => isOfCraft(archive, place)));
}
