import { type Archive, find } from './archive.ts';
import type { MapMark } from './map-marks.ts';

/** The marks of the craft itself: its sites, and villages where something of it happened. */
export function listCraftMarks(archive: Archive, marks: readonly MapMark[]): MapMark[] {
  return marks.filter(({ places }) =>
    places.some(
      ({ kind, id }) =>
        kind === 'craft-site' ||
        (kind === 'village' && find(archive.placeUses, id).events.length > 0),
    ),
  );
}
