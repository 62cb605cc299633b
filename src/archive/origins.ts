import { type Archive, find } from './archive.ts';
import type { Source } from './records.ts';

/**
 * How many tellings can stand behind some sources: a source marked as retelling another counts
 * with the one it retells. An upper bound, because an unmarked source is not thereby independent.
 */
export function countOrigins(archive: Archive, sources: readonly Source[]): number {
  return new Set(sources.map((source) => originOf(archive, source))).size;
}

/** The id at the end of the chain of retelling a source belongs to. */
export function originOf(archive: Archive, source: Source): string {
  let id = source.id;
  for (let next = retold(archive, id); next; next = retold(archive, id)) id = next;
  return id;
}

function retold(archive: Archive, id: string): string | undefined {
  return archive.sources.get(id)?.custom.retells[0];
}

/** The sources that retell a source or an unseen work directly. */
export function listRetellers(archive: Archive, id: string): Source[] {
  return [...archive.sources.values()].filter((source) => source.custom.retells.includes(id));
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
