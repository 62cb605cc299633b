import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetsOf } from '#evidence/claim-facets.ts';
import {
  type ClaimFacet,
  claimFacets,
  type ClaimFilter,
  passesClaimFilter,
  readClaimFilter,
  writeClaimFilter,
} from '#evidence/claim-filter.ts';
import { aClaim, aConflict, anArchive } from '../../support/builders.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const known = {
  topic: new Set(['spread', 'noise']),
  period: new Set(['1970', 'undated']),
  source: new Set(['press']),
  confidence: new Set(['low']),
  disputed: new Set(['yes', 'no']),
  place: new Set(['dusun-sayangan']),
};
const runs = { seed, numRuns: deepRuns(300, 5000) };

describe('the filter of claims in an address', () => {
  test('reads its keys and ignores what is not a value', () => {
    const filter = readClaimFilter('?topic=spread,x&period=1970&disputed=maybe&kind=1', known);
    expect(filter).toEqual({
      ...{ topic: ['spread'], period: ['1970'] },
      ...{ source: [], confidence: [], disputed: [], place: [] },
    });
  });

  test('never lets a hostile value through and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const filter = readClaimFilter(query, known);
        return claimFacets.every((facet) =>
          filter[facet].every((value) => known[facet].has(value)),
        );
      }),
      runs,
    );
    const hostile = '?topic=<script>,__proto__,spread&constructor=x&topic=%E0%A4%A';
    expect(readClaimFilter(hostile, known).topic).toEqual(['spread']);
  });

  test('comes back from what it wrote', () => {
    const some = (facet: ClaimFacet) => fc.subarray([...known[facet]]);
    const values = fc.record({
      topic: some('topic'),
      period: some('period'),
      source: some('source'),
      confidence: some('confidence'),
      disputed: some('disputed'),
      place: some('place'),
    });
    fc.assert(
      fc.property(values, (filter) => {
        const back = readClaimFilter(writeClaimFilter(filter), known);
        expect(back).toEqual(filter);
      }),
      runs,
    );
  });

  test('keeps every claim when nothing is chosen, and splits them by disagreement', () => {
    const claims = [
      aClaim({ id: 'first', topic: 'spread' }),
      aClaim({ id: 'second', topic: 'noise' }),
      aClaim({ id: 'third', topic: 'spread' }),
    ];
    const archive = anArchive({ claims, conflicts: [aConflict([['first'], ['second']])] });
    const all = [...archive.claims.values()].map((claim) => facetsOf(archive, claim));
    const none = readClaimFilter('', known);
    const count = (filter: ClaimFilter): number =>
      all.filter((values) => passesClaimFilter(filter, values)).length;
    expect(count(none)).toBe(3);
    expect(count({ ...none, disputed: ['yes'] })).toBe(2);
    expect(count({ ...none, disputed: ['no'] })).toBe(1);
    expect(count({ ...none, disputed: ['yes'], topic: ['spread'] })).toBe(1);
  });
});
