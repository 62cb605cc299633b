import { type Archive, find } from '#archive/archive.ts';
import type { Topic } from '#archive/claim-records.ts';
import { comparePeriods, type Era, eraOf, type Period } from '#archive/period.ts';
import type { Place } from '#archive/place-records.ts';
import { geodesicDistance } from '#geo/distance.ts';

/** Claims of these topics say that exhausts are made where they are placed. */
const craftTopics: ReadonlySet<Topic> = new Set(['first-exhaust', 'spread', 'figures', 'clients']);

/** The village whose facet holds a place: the one whose point is nearest, as the sheet is cut. */
function findFacet({ villages }: Archive, { point }: Place): string | null {
  if (!point) return null;
  const away = villages.map((village) => geodesicDistance(village, point));
  return villages[away.indexOf(Math.min(...away))]?.code ?? null;
}

/** A village and the craft's own sites in its facet; any other place is alone. */
function listMakingPlaces(archive: Archive, place: Place): Place[] {
  if (place.kind !== 'village') return [place];
  const sites = [...archive.places.values()].filter(({ kind }) => kind === 'craft-site');
  return [place, ...sites.filter((site) => findFacet(archive, site) === place.code)];
}

/** The dates by which sources place the making of exhausts in a village, or at a craft site. */
export function listCraftDates(archive: Archive, place: Place): Period[] {
  return listMakingPlaces(archive, place).flatMap(({ id }) => {
    const { claims, workshops } = find(archive.placeUses, id);
    const dated = claims.filter(
      ({ topic, basis }) => craftTopics.has(topic) && (basis === 'stated' || basis === 'inferred'),
    );
    const named = workshops.flatMap(({ workshop }) => (workshop ? [workshop.named] : []));
    return [...dated.flatMap(({ period }) => (period ? [period] : [])), ...named];
  });
}

/** The era in which a source first places the making of exhausts there; undated where none does. */
export function firstHeated(archive: Archive, place: Place): Era {
  return eraOf(listCraftDates(archive, place).sort(comparePeriods)[0] ?? null);
}
