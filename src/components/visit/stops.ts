import { type Archive, find } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { addressOf, pointOf } from '#domain/visit-places.ts';
import type { VisitStop } from '#domain/visit-plan.ts';
import { pathOf } from '#i18n/routes.ts';

/**
 * Places as stops in one language.
 * @param site origin that makes their addresses absolute; without it they stay paths
 */
export function listStops(
  archive: Archive,
  ids: readonly string[],
  locale: Locale,
  site?: URL,
): VisitStop[] {
  return ids.map((id) => {
    const place = find(archive.places, id);
    const path = pathOf(locale, { page: 'places', slug: id });
    return {
      id,
      name: place.name[locale],
      address: addressOf(archive, place, locale),
      point: pointOf(archive, place),
      url: site ? new URL(path, site).href : path,
    };
  });
}
