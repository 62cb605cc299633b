import { listPlacePages } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { isVague } from '#domain/map-marks.ts';
import { pointOf } from '#domain/visit-places.ts';
import { loadArchive } from './archive.ts';

interface StaticPath {
  params: { slug: string };
  props: { id: string };
}

const toPath = (id: string, slug = id): StaticPath => ({ params: { slug }, props: { id } });

export async function listClaimPaths(): Promise<StaticPath[]> {
  return [...(await loadArchive()).claims.keys()].map((id) => toPath(id));
}

export async function listSourcePaths(): Promise<StaticPath[]> {
  return [...(await loadArchive()).sources.keys()].map((id) => toPath(id));
}

export async function listConflictPaths(): Promise<StaticPath[]> {
  return [...(await loadArchive()).conflicts.keys()].map((id) => toPath(id));
}

export async function listPlacePaths(): Promise<StaticPath[]> {
  return listPlacePages(await loadArchive()).map(({ id }) => toPath(id));
}

export async function listStoryPaths(locale: Locale): Promise<StaticPath[]> {
  return [...(await loadArchive()).stories.values()].map(({ id, slug }) =>
    toPath(id, slug[locale]),
  );
}

/** The places with a point precise enough to be sent. */
export async function listPointPaths(): Promise<StaticPath[]> {
  const places = listPlacePages(await loadArchive());
  return places.filter(({ point }) => point && !isVague(point)).map(({ id }) => toPath(id));
}

/** The places that can be drawn, as a point or as an area. */
export async function listDrawnPaths(): Promise<StaticPath[]> {
  const archive = await loadArchive();
  const places = listPlacePages(archive).filter((place) => pointOf(archive, place) !== null);
  return places.map(({ id }) => toPath(id));
}

export async function listItineraryPaths(): Promise<StaticPath[]> {
  return [...(await loadArchive()).itineraries.keys()].map((id) => toPath(id));
}
