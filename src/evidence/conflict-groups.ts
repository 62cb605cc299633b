import { type Archive, findAll } from '#archive/archive.ts';
import type { Conflict } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';

/** Questions that stand together, the great ones in the first group. */
export interface ConflictGroup {
  readonly title: Localized;
  readonly conflicts: readonly Conflict[];
}

/** Every question once, in the order `content/pages.yaml` gives; what it does not name ends the last group. */
export function groupConflicts(archive: Archive): ConflictGroup[] {
  const { groups } = archive.pages.conflicts;
  const named = new Set(groups.flatMap(({ conflicts }) => conflicts));
  const rest = [...archive.conflicts.keys()].filter((id) => !named.has(id));
  return groups.map(({ title, conflicts }, at) => {
    const ids = at === groups.length - 1 ? [...conflicts, ...rest] : conflicts;
    return { title, conflicts: findAll(archive.conflicts, ids) };
  });
}
