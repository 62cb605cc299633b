import { type Archive, find, findAll, sourcesOf } from './archive.ts';
import type { Claim, Conflict, Place } from './records.ts';

/** The newest of some days, `YYYY-MM-DD`; undefined when there are none. */
export function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** When a claim was last held against its sources: the newest day one of them was read. */
export function modifiedOfClaim(archive: Archive, claim: Claim): string | undefined {
  return newest(sourcesOf(archive, claim).map(({ accessed }) => accessed));
}

/** The newest day of a conflict's claims. */
export function modifiedOfConflict(archive: Archive, conflict: Conflict): string | undefined {
  const ids = conflict.positions.flatMap(({ claims }) => claims);
  return newest(findAll(archive.claims, ids).map((claim) => modifiedOfClaim(archive, claim)));
}

/** The newest day of the claims about a place and of the sources that name its workshop. */
export function modifiedOfPlace(archive: Archive, place: Place): string | undefined {
  const { claims, workshops } = find(archive.placeUses, place.id);
  const named = [place, ...workshops].flatMap(({ workshop }) => workshop?.sources ?? []);
  return newest([
    ...claims.map((claim) => modifiedOfClaim(archive, claim)),
    ...findAll(archive.sources, named).map(({ accessed }) => accessed),
  ]);
}

/** The content date: the newest day a story was checked or a source was read. */
export function contentDate(archive: Archive): string | undefined {
  return newest([
    ...[...archive.stories.values()].map(({ checked }) => checked),
    ...[...archive.sources.values()].map(({ accessed }) => accessed),
  ]);
}
