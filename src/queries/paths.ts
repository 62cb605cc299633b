import { listPlacePages } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
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

export async function listItineraryPaths(): Promise<StaticPath[]> {
  return [...(await loadArchive()).itineraries.keys()].map((id) => toPath(id));
}
