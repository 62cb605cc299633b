import { type Archive, find } from './archive.ts';
import type { Claim, Occasion, Source, UnseenWork } from './claim-records.ts';

/**
 * How many tellings can stand behind some claims: a source that retells another counts with it,
 * and sources that heard it at the same occasion count once. An upper bound, because an unmarked
 * source is not thereby independent.
 */
export function countOrigins(archive: Archive, claims: readonly Claim[]): number {
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  return new Set([...sources].map((id) => originOf(archive, id, claims))).size;
}

/** The id of what a source's word on some claims goes back to: first what it retells, then where that was heard. */
export function originOf(archive: Archive, source: string, claims: readonly Claim[]): string {
  const end = endOfRetelling(archive, source, claims);
  const hearing = claims
    .flatMap((claim) => claim.heard)
    .find((one) => endOfRetelling(archive, one.source, claims) === end);
  return hearing?.occasion ?? end;
}

function endOfRetelling(archive: Archive, source: string, claims: readonly Claim[]): string {
  let id = source;
  for (let next = retold(archive, id, claims); next; next = retold(archive, id, claims)) id = next;
  return id;
}

function retold(archive: Archive, id: string, claims: readonly Claim[]): string | undefined {
  const [next] = listRetold(archive, id);
  const about = archive.unseenWorks.get(next ?? '')?.claims ?? [];
  const isMeant = !about.length || claims.some((claim) => about.includes(claim.id));
  return isMeant ? next : undefined;
}

/** What a source or an unseen work retells directly. */
export function listRetold(archive: Archive, id: string): readonly string[] {
  return archive.sources.get(id)?.custom.retells ?? archive.unseenWorks.get(id)?.retells ?? [];
}

/** The sources and unseen works that retell one of them directly. */
export function listRetellers(archive: Archive, id: string): (Source | UnseenWork)[] {
  return [...archive.unseenWorks.values(), ...archive.sources.values()].filter((one) =>
    listRetold(archive, one.id).includes(id),
  );
}

/** The title of what a source retells: another source, or a work nobody here has seen. */
export function findRetold(
  archive: Archive,
  id: string,
): { source: Source | null; title: { id: string; en: string } } {
  const source = archive.sources.get(id);
  if (source) return { source, title: { id: source.title, en: source.title } };
  return { source: null, title: find(archive.unseenWorks, id).title };
}

/** An occasion a claim comes from, with its sources that heard it there. */
export interface Heard {
  readonly occasion: Occasion;
  readonly sources: readonly Source[];
}

/** The occasions at which several sources of a claim heard it, with those sources. */
export function listHeard(archive: Archive, claim: Claim): Heard[] {
  const ids = [...new Set(claim.heard.map(({ occasion }) => occasion))];
  return ids.map((id) => ({
    occasion: find(archive.occasions, id),
    sources: claim.sources
      .filter((source) => originOf(archive, source, [claim]) === id)
      .map((source) => find(archive.sources, source)),
  }));
}
