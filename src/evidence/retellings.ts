import { type Archive } from '#archive/archive.ts';
import type { Source, UnseenWork } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';
import { findRetold, listRetellers, listRetold } from '#archive/origins.ts';
import { comparePeriods, type Period } from '#archive/period.ts';

/** A text and those that repeat it, the earliest first. `source` is null for an unseen work. */
export interface Telling {
  readonly id: string;
  readonly source: Source | null;
  readonly title: Localized;
  readonly retold: readonly Telling[];
}

/** The trees of retelling a source stands in, each from its origin; none for a text that stands alone. */
export function listRetellingTrees(archive: Archive, source: Source): Telling[] {
  return listOrigins(archive, source)
    .map((id) => growTree(archive, id))
    .filter(({ retold }) => retold.length > 0);
}

function listOrigins(archive: Archive, source: Source): string[] {
  const origins = new Set<string>();
  const waiting = [source.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const older = listRetold(archive, id);
    if (older.length) waiting.push(...older);
    else origins.add(id);
  }
  return [...origins];
}

/** Circles of retelling are refused by the content rules, so every branch ends. */
function growTree(archive: Archive, id: string): Telling {
  const retold = listRetellers(archive, id)
    .sort((a, b) => comparePeriods(issuedOf(a), issuedOf(b)))
    .map((younger) => growTree(archive, younger.id));
  return { id, ...findRetold(archive, id), retold };
}

/** An unseen work has no date; it comes last among its sisters. */
function issuedOf(one: Source | UnseenWork): Period | null {
  return 'issued' in one ? one.issued : null;
}

/** How many retellings a tree holds. */
export function countRetellings({ retold }: Telling): number {
  return retold.reduce((total, telling) => total + 1 + countRetellings(telling), 0);
}
