import { expect, test } from 'vitest';
import type { Claim } from '#archive/claim-records.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { facetsOf } from '#evidence/claim-facets.ts';
import { aClaim, aConflict, anArchive, aSource } from '../../support/builders.ts';

const sources = [
  aSource({ id: 'report' }),
  aSource({ id: 'news' }),
  aSource({ id: 'thesis', custom: { kind: 'academic' } }),
];

/** The facets of a claim in an archive where the claim `asked` answers a question. */
function facet(part: Partial<Claim>) {
  const claim = aClaim({ sources: ['report'], ...part });
  const asked = aClaim({ id: 'asked', sources: ['report'] });
  const claims = claim.id === asked.id ? [claim] : [claim, asked];
  return facetsOf(anArchive({ claims, sources, conflicts: [aConflict([['asked']])] }), claim);
}

test('a claim is found by its topic, its places and its confidence', () => {
  const part = { topic: 'noise', places: ['here', 'there'], confidence: 'low' } as const;
  expect(facet(part)).toMatchObject({
    topic: ['noise'],
    place: ['here', 'there'],
    confidence: ['low'],
  });
});

test('a claim is found by each kind of its sources, once', () => {
  expect(facet({ sources: ['report', 'thesis', 'news'] }).source).toEqual(['press', 'academic']);
});

test('a claim is found in every decade its period touches', () => {
  expect(facet({ period: parsePeriod('1995/2012') }).period).toEqual(['1990', '2000', '2010']);
  expect(facet({ period: null }).period).toEqual(['undated']);
});

test('a claim dated by its source alone is undated', () => {
  expect(facet({ period: parsePeriod('1995'), basis: 'source_date' }).period).toEqual(['undated']);
});

test('a claim is disputed when it answers a question', () => {
  expect(facet({ id: 'asked' }).disputed).toEqual(['yes']);
  expect(facet({}).disputed).toEqual(['no']);
});
