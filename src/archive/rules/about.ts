import type { AboutProse, Content, Problem } from '#archive/content.ts';
import type { Locale } from '#archive/locale.ts';
import { suggest } from '#archive/nearest-name.ts';
import { findForeignNumerals } from '#archive/numerals.ts';
import { findTypedCounts, type OwnCount, ownCounts } from '#archive/own-counts.ts';
import { findQuantityWords } from '#archive/quantity-words.ts';
import type { StorySegment } from '#archive/story-tags.ts';
import { allowedNumbers } from './sourced-numerals.ts';

/** What the site says of itself is counted while it is built, a statement, or marked as neither. */
export function findUncountedAbout(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return content.about.flatMap(({ file, segments }) =>
    segments
      .filter(({ isPlain }) => !isPlain)
      .flatMap((run) => {
        const own = allowed(run.claim ? [run.claim] : [])(run.locale);
        return listUncounted(run, own).map((word) => tellUncounted(file, run, word));
      }),
  );
}

function listUncounted({ text, locale, claim }: StorySegment, own: ReadonlySet<string>): string[] {
  const numerals = findForeignNumerals(text, locale, own).map((numeral) => numeral.text);
  if (claim) return numerals;
  return [...numerals, ...findQuantityWords(text, locale), ...findNumberWordsFrom3(text, locale)];
}

/** "One text" and "both sides" count nothing. */
const fromThree: Readonly<Record<Locale, RegExp>> = {
  id: /(?<!\p{L})(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\p{L}+ (?:belas|puluh))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)(?!\p{L})/giu,
};

const findNumberWordsFrom3 = (text: string, locale: Locale): string[] =>
  Array.from(text.matchAll(fromThree[locale]), ([word]) => word);

function tellUncounted(file: string, { line, claim }: StorySegment, word: string): Problem {
  const fix = claim
    ? `a number of claim "${claim}" in the form of the language`
    : '<Counted>, a <Claim> around it, or <Plain> where it counts nothing';
  return { file, field: `line ${line}`, message: `"${word}" is typed by hand, expected ${fix}` };
}

/** Names of `<Counted of="…">` that count nothing. */
export function findUnknownCounts(content: Content): Problem[] {
  return content.about.flatMap((prose) =>
    listCounted(prose)
      .filter(({ name }) => !ownCounts.includes(name as OwnCount))
      .map(({ name, line }) => ({
        file: prose.file,
        field: `line ${line}`,
        message: `"${name}" is not counted, expected one of ${ownCounts.join(', ')}${suggest(name, ownCounts)}`,
      })),
  );
}

function listCounted({ body }: AboutProse): { name: string; line: number }[] {
  return Array.from(body.matchAll(/<Counted\s+of="([^"]*)"/g), (found) => ({
    name: found[1] ?? '',
    line: body.slice(0, found.index).split('\n').length,
  }));
}

/** Counts of the site's own records that stand typed in its page texts: nobody changes them later. */
export function findTypedSums({ pages, site }: Content): Problem[] {
  return [...pages, ...site].flatMap(({ file, data }) =>
    listTyped(data, '').map(([field, word]) => ({
      file,
      field,
      message: `"${word}" is typed by hand, expected a sentence that stays true when one is added`,
    })),
  );
}

function listTyped(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') {
    const locale = path.endsWith('.en') ? 'en' : 'id';
    return findTypedCounts(value, locale).map((word) => [path, word]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    return listTyped(inner, `${path}${step}`.replace(/^\./, ''));
  });
}
