import type { Archive } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import { formatPeriod } from '#site/formats.ts';
import { villageOf } from './visit-places.ts';
import { visitWords } from './words.ts';

/** What a place is, in a word or two: "Museum", "Kelurahan". */
export function kindOf(archive: Archive, { kind, code }: Place, locale: Locale): string {
  const { kinds, villageTypes } = visitWords[locale].place;
  const village = kind === 'village' ? archive.villages.find((one) => one.code === code) : null;
  return village ? villageTypes[village.type] : kinds[kind];
}

/** What a place is and why one would come, as an editor wrote it, else what its record says. */
export function leadOf(archive: Archive, place: Place, locale: Locale): string {
  if (place.lead) return place.lead[locale];
  const t = visitWords[locale].place;
  const { workshop } = place;
  if (workshop) {
    // Without a source nobody but a reader has named it.
    const tell = workshop.sources.length ? t.madeHere : t.proposed;
    return tell(workshop.products[locale], formatPeriod(workshop.named, locale));
  }
  return t.found(kindOf(archive, place, locale), villageOf(archive, place) ?? place.district);
}
