import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find, sourcesOf } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { findForeignNumerals, numbersOfClaim } from '#archive/numerals.ts';
import { pathOf } from '#site/routes.ts';
import { type ArticleFact, articleFacts } from '../../support/article-facts.ts';
import { fileOf, listAttribute } from '../../support/built-site.ts';
import { archive } from '../../support/real-archive.ts';

/** Ways a claim's pages fail to show a source: `/klaim/x/ lacks it`. */
function findUnshown(source: string, claim: string): string[] {
  return locales
    .filter((locale) => {
      const file = fileOf('dist', pathOf(locale, { page: 'claims', slug: claim }));
      const sourcePath = pathOf(locale, { page: 'sources', slug: source });
      return !file || !listAttribute(readFileSync(file, 'utf8'), 'href').includes(sourcePath);
    })
    .map((locale) => `${locale} ${claim} does not show ${source}`);
}

/** Numerals of a fact that none of its claims holds. */
function findLostNumerals([, fact, ids]: ArticleFact): string[] {
  const held = ids.flatMap((id) => {
    const claim = find(archive.claims, id);
    return [...numbersOfClaim(claim, sourcesOf(archive, claim), 'en')];
  });
  return findForeignNumerals(fact, 'en', new Set(held)).map(({ text }) => `${text} in “${fact}”`);
}

describe('the two regency articles the project began with', () => {
  test('stand whole: each of their facts has a page in both languages that shows the article', () => {
    const missing = articleFacts.flatMap(([source, , claims]) =>
      claims.flatMap((claim) => findUnshown(source, claim)),
    );
    expect(missing).toEqual([]);
  });

  test('keep their numbers: each numeral of a fact stands in one of its claims', () => {
    expect(articleFacts.flatMap(findLostNumerals)).toEqual([]);
  });
});
