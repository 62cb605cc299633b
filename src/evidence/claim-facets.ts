import { type Archive, sourcesOf } from '#archive/archive.ts';
import type { Claim } from '#archive/claim-records.ts';
import { erasOf } from '#archive/period.ts';
import type { ClaimFacet } from './claim-filter.ts';

/** A claim's values, facet by facet. A claim dated only by its source has no period of its own. */
export function facetsOf(archive: Archive, claim: Claim): Record<ClaimFacet, readonly string[]> {
  const kinds = sourcesOf(archive, claim).map(({ custom }) => custom.kind);
  return {
    topic: [claim.topic],
    period: erasOf(claim.basis === 'source_date' ? null : claim.period),
    source: [...new Set(kinds)],
    confidence: [claim.confidence],
    disputed: [archive.claimUses.get(claim.id)?.conflict ? 'yes' : 'no'],
    place: claim.places,
  };
}
