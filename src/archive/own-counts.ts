import { areaFrom } from '#geo/point.ts';
import type { Archive } from './archive.ts';
import type { Locale } from './locale.ts';

const counts = {
  claims: ({ claims }: Archive) => claims.size,
  sources: ({ sources }: Archive) => sources.size,
  conflicts: ({ conflicts }: Archive) => conflicts.size,
  'claims-of-one-source': ({ claims }: Archive) =>
    [...claims.values()].filter(({ sources }) => sources.length === 1).length,
  'retelling-sources': ({ sources }: Archive) =>
    [...sources.values()].filter(({ custom }) => custom.retells.length > 0).length,
  /** From how many metres on a place is drawn as an area. */
  'area-metres': () => areaFrom,
} as const;
export type OwnCount = keyof typeof counts;

/** What the site counts about itself, as an editor names it in `<Counted of="…">`. */
export const ownCounts = Object.keys(counts) as readonly OwnCount[];

/** A number the site says of itself, from the archive, so that it is never old. */
export function countOwn(archive: Archive, name: OwnCount): number {
  return counts[name](archive);
}

/** A count of what the site holds, by its noun. What sources counted has other nouns. */
const typed: Readonly<Record<Locale, RegExp>> = {
  id: /(?<![\p{L}\p{N}.,])(?:\d+|(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|\p{L}+ (?:belas|puluh(?: \p{L}+)?)) (?:cerita|istilah|keterangan|klaim|langkah|perbedaan|peristiwa|pertanyaan|rancangan|rute|situs|sumber)(?!\p{L})/giu,
  en: /(?<![\p{L}\p{N}.,])(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?) (?:claims|designs|disagreements|events|itineraries|questions|routes|sites|sources|statements|steps|stories|terms)(?!\p{L})/giu,
};

/** Counts of the site's own records that somebody typed ("five stories"): they grow old. */
export function findTypedCounts(text: string, locale: Locale): string[] {
  return Array.from(text.matchAll(typed[locale]), ([found]) => found);
}
