import { type Archive, find, findAll, listPlacePages } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import { isVague, type Point } from '#geo/point.ts';
import { formatDistance } from '#site/format-distance.ts';
import { formatList } from '#site/formats.ts';
import type { VisitStop } from './visit-plan.ts';
import { visitWords } from './words.ts';

/** Where a place stands: its own point, or for a workshop that of the area it is drawn in. */
export function pointOf(archive: Archive, place: Place): Point | null {
  return place.point ?? (place.area ? find(archive.places, place.area).point : null);
}

/** The village a place stands in: as recorded, its workshop area, or one at the same point. */
export function villageOf(archive: Archive, place: Place): string | null {
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

/** The street a place stands on, or the junction of several; null where none is recorded. */
function streetOf({ streets }: Place, locale: Locale): string | null {
  if (streets.length < 2) return streets[0] ?? null;
  return `${junctionWord[locale]} ${formatList(streets, locale)}`;
}

/** Street, village, district and regency as far as they are recorded; empty when nothing is. */
export function addressOf(archive: Archive, place: Place, locale: Locale): string {
  const district = place.district ? districtWord[locale](place.district) : null;
  const known = [streetOf(place, locale), villageOf(archive, place), district];
  const parts = known.filter((part) => part !== null);
  return parts.length ? [...parts, 'Purbalingga'].join(', ') : '';
}

/** Where a place stands in a sentence or two: its address, and how well its spot is known. */
export function whereOf(archive: Archive, place: Place, locale: Locale): string {
  const address = addressOf(archive, place, locale);
  const sentence = address && `${address.slice(0, 1).toUpperCase()}${address.slice(1)}.`;
  return [sentence, precisionOf(archive, place, locale)].filter(Boolean).join(' ');
}

/** How well a place's spot is known, in a clause. */
export function precisionOf(archive: Archive, { point, area }: Place, locale: Locale): string {
  const t = visitWords[locale].place;
  if (!point) return area ? t.inArea(find(archive.places, area).name[locale]) : t.nowhere;
  const distance = formatDistance(point.precision, locale);
  return isVague(point) ? t.inCircle(distance) : t.atPoint(distance);
}

/** The published places at the very same point: one circle with several names. */
export function listTwins(archive: Archive, { id, point }: Place): Place[] {
  return listPlacePages(archive).filter(
    (other) =>
      other.id !== id &&
      point !== null &&
      other.point?.lat === point.lat &&
      other.point.lon === point.lon,
  );
}

const junctionWord: Record<Locale, string> = { id: 'simpang', en: 'junction of' };

/**
 * A search for a place in a map program: its name without brackets, with its street or the streets
 * of its junction where they are known, village and regency. A maker
 * is a press mention of its year, so the search leads to the area it was named in; null where no
 * source names one.
 */
export function searchOf(archive: Archive, place: Place): string | null {
  const target = place.area ? find(archive.places, place.area) : place;
  if (target.kind === 'workshop') return null;
  const whole = target.name.id.replaceAll(/\s*\([^)]*\)/g, '');
  // Beside a street the short name is enough, and a longer one finds less.
  const name = target.streets.length ? (whole.split(',')[0] ?? whole) : whole;
  const village = villageOf(archive, target);
  const isOutside = target.kind === 'town' || name.includes('Purwokerto');
  const streets = target.streets.join(' & ') || null;
  const parts = [
    name,
    streets,
    village,
    isOutside || name.includes('Purbalingga') ? null : 'Purbalingga',
  ];
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
    search: searchOf(archive, place) ?? '',
  }));
}
