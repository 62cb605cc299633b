import type { Claim, Source } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { findForeignNumerals, findNumerals, numbersOfClaim } from '#archive/numerals.ts';
import { listSourcedTexts } from './sourced-texts.ts';

type Allowed = (claims: readonly string[]) => (locale: Locale) => ReadonlySet<string>;

export function allowedNumbers(content: Content): Allowed {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  const sources = new Map(content.sources.map(({ data }) => [data.id, data]));
  const sourcesOf = (claim: Claim): Source[] =>
    claim.sources.flatMap((id) => sources.get(id) ?? []);
  return (ids) => (locale) =>
    new Set(
      ids
        .flatMap((id) => claims.get(id) ?? [])
        .flatMap((claim) => [...numbersOfClaim(claim, sourcesOf(claim), locale)]),
    );
}

/** Every numeral of a text outside the prose of stories is one of what the text rests on. */
export function findUnsourcedTexts(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return listSourcedTexts(content).flatMap(({ file, field, text, claims, beside, basis }) =>
    locales.flatMap((locale) => {
      const repeated = beside.flatMap((one) => findNumerals(one[locale], locale));
      const own = new Set([...allowed(claims)(locale), ...repeated.map(({ value }) => value)]);
      return findForeignNumerals(text[locale], locale, own).map((numeral) => ({
        file,
        field: `${field}.${locale}`,
        message: `the numeral "${numeral.text}" has no claim, expected a number of ${basis}`,
      }));
    }),
  );
}
