import type { Content } from '#domain/content.ts';
import { type Locale, locales, type Localized } from '#domain/locale.ts';
import { findForeignNumerals, numbersOfClaim } from '#domain/numerals.ts';
import type { Claim, Source } from '#domain/records.ts';

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

export function foreignIn(
  text: Localized,
  allowed: (locale: Locale) => ReadonlySet<string>,
): { locale: Locale; numeral: string }[] {
  return locales.flatMap((locale) =>
    findForeignNumerals(text[locale], locale, allowed(locale)).map((numeral) => ({
      locale,
      numeral: numeral.text,
    })),
  );
}
