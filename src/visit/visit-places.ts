import { type Archive, find, findAll, listPlacePages } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Place } from '#archive/records.ts';
import type { Point } from '#geo/point.ts';
import type { VisitStop } from './visit-plan.ts';

/** Where a place stands: its own point, or for a workshop that of the area it is drawn in. */
export function pointOf(archive: Archive, place: Place): Point | null {
  return place.point ?? (place.area ? find(archive.places, place.area).point : null);
}

/** The village a place stands in: as recorded, its workshop area, or one at the same point. */
function villageOf(archive: Archive, place: Place): string | null {
  if (place.kind === 'village') return null;
  if (place.village) return place.village;
  const area = place.area ? find(archive.places, place.area) : place;
  if (area.kind === 'village') return area.name.id;
  const { point } = area;
  const twin = [...archive.places.values()].find(
    (other) =>
      other.kind === 'village' &&
      point !== null &&
      other.point?.lat === point.lat &&
      other.point.lon === point.lon,
  );
  return twin?.name.id ?? null;
}

/** Words that stand before a district's name. */
const districtWord: Record<Locale, (name: string) => string> = {
  id: (name) => `Kecamatan ${name}`,
  en: (name) => `${name} district`,
};

/** Village, district and regency as far as they are recorded; empty when nothing is. */
export function addressOf(archive: Archive, place: Place, locale: Locale): string {
  const district = place.district ? districtWord[locale](place.district) : null;
  const parts = [villageOf(archive, place), district].filter((part) => part !== null);
  return parts.length ? [...parts, 'Purbalingga'].join(', ') : '';
}

/**
 * A search for a place in a map program: its name without brackets, village and regency. A maker
 * is a press mention of its year, so the search leads to the area it was named in; null where no
 * source names one.
 */
export function searchOf(archive: Archive, place: Place): string | null {
  const target = place.area ? find(archive.places, place.area) : place;
  if (target.kind === 'workshop') return null;
  const name = target.name.id.replaceAll(/\s*\([^)]*\)/g, '');
  const village = villageOf(archive, target);
  const isOutside = target.kind === 'town' || name.includes('Purwokerto');
  const parts = [name, village, isOutside || name.includes('Purbalingga') ? null : 'Purbalingga'];
  return parts.filter((part) => part !== null).join(', ');
}

/** The places a visitor may put on a list, the craft's own first. */
export function listVisitPlaces(archive: Archive): Place[] {
  return listPlacePages(archive).filter(({ kind }) => kind !== 'regency' && kind !== 'district');
}

/**
 * Places as stops in one language.
 * @param urlOf the address of a place's page, by its id
 */
export function listStops(
  archive: Archive,
  ids: readonly string[],
  locale: Locale,
  urlOf: (id: string) => string,
): VisitStop[] {
  return findAll(archive.places, ids).map((place) => ({
    id: place.id,
    name: place.name[locale],
    address: addressOf(archive, place, locale),
    point: pointOf(archive, place),
    url: urlOf(place.id),
  }));
}
