import { readLinkQuery } from '#site/link-query.ts';

/** What claims can be filtered by, and the keys of the filter in the address of the page. */
export const claimFacets = [
  'topic',
  'period',
  'source',
  'confidence',
  'disputed',
  'place',
] as const;
export type ClaimFacet = (typeof claimFacets)[number];

/** Chosen values, facet by facet; no value of a facet chosen means all. */
export type ClaimFilter = Readonly<Record<ClaimFacet, readonly string[]>>;

/** The values that exist, facet by facet. */
export type FacetValues = Readonly<Record<ClaimFacet, ReadonlySet<string>>>;

function fill<T>(make: (facet: ClaimFacet) => T): Record<ClaimFacet, T> {
  return Object.fromEntries(claimFacets.map((facet) => [facet, make(facet)])) as Record<
    ClaimFacet,
    T
  >;
}

/**
 * Reads a filter from the query of an address, as `?topic=spread,noise&period=1970`. Unknown keys
 * and values are ignored, so nothing a stranger wrote into a link is ever used.
 */
export function readClaimFilter(query: string, known: FacetValues): ClaimFilter {
  const parameters = readLinkQuery(query);
  return fill((facet) => {
    const given = parameters.getAll(facet).flatMap((value) => value.split(','));
    return [...new Set(given)].filter((value) => known[facet].has(value));
  });
}

/** Writes a filter as a query, `?` included; empty when nothing is chosen. */
export function writeClaimFilter(filter: ClaimFilter): string {
  const chosen = claimFacets.filter((facet) => filter[facet].length > 0);
  const parts = chosen.map(
    (facet) => `${facet}=${filter[facet].map(encodeURIComponent).join(',')}`,
  );
  return parts.length ? `?${parts.join('&')}` : '';
}

/** Whether a claim with these values passes: in every facet with a choice, one of them. */
export function passesClaimFilter(
  filter: ClaimFilter,
  values: Readonly<Record<ClaimFacet, readonly string[]>>,
): boolean {
  return claimFacets.every(
    (facet) =>
      filter[facet].length === 0 || filter[facet].some((value) => values[facet].includes(value)),
  );
}
