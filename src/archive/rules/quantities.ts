import type { Claim } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';
import { type Locale, locales, type Localized } from '#archive/locale.ts';
import { findNumerals } from '#archive/numerals.ts';
import { findQuantityWords } from '#archive/quantity-words.ts';
import { listRemarks, listSourcedTexts } from './sourced-texts.ts';
import { bodyFile } from './stories.ts';

type Counts = (claims: readonly string[], locale: Locale) => boolean;

/** "Ratusan" and "most" are numbers too: a text that holds one rests on a claim that counts. */
export function findUncountedTexts(content: Content): Problem[] {
  const counts = readCounts(content);
  return [...listSourcedTexts(content), ...listRemarks(content)].flatMap(
    ({ file, field, text, claims, beside, basis }) =>
      locales.flatMap((locale) => {
        const isKnown = (): boolean =>
          counts(claims, locale) || beside.some((one) => isCount(one, locale));
        return findQuantityWords(text[locale], locale)
          .filter(() => !isKnown())
          .map((word) => ({ file, field: `${field}.${locale}`, message: describe(word, basis) }));
      }),
  );
}

/** The same for the prose of stories, where each word stands inside its own claim. */
export function findUncountedProse(content: Content): Problem[] {
  const counts = readCounts(content);
  return content.stories.flatMap(({ file, data }) =>
    (content.segments.get(data.id) ?? [])
      .filter(({ isPlain, claim, locale }) => !isPlain && !counts(claim ? [claim] : [], locale))
      .flatMap(({ locale, line, text, claim }) =>
        findQuantityWords(text, locale).map((word) => ({
          file: bodyFile(file, locale),
          field: `line ${line}`,
          message: describe(word, claim ? `claim "${claim}"` : 'a <Claim> around it'),
        })),
      ),
  );
}

function describe(word: string, basis: string): string {
  return `the quantity word "${word}" has no claim, expected a count in ${basis}, or another word`;
}

function readCounts(content: Content): Counts {
  const known = new Map(content.claims.map(({ data }) => [data.id, data]));
  const doesCount = ({ figures, text }: Claim, locale: Locale): boolean =>
    figures.length > 0 || isCount(text, locale);
  return (ids, locale) =>
    ids.flatMap((id) => known.get(id) ?? []).some((claim) => doesCount(claim, locale));
}

function isCount(text: Localized, locale: Locale): boolean {
  const words = findQuantityWords(text[locale], locale);
  return words.length > 0 || findNumerals(text[locale], locale).length > 0;
}
