import type { Claim, Source } from './claim-records.ts';
import type { Locale } from './locale.ts';
import type { Period, PeriodPoint } from './period.ts';

const separators = {
  id: { thousands: '.', decimal: ',', time: '.' },
  en: { thousands: ',', decimal: '.', time: ':' },
} as const;

const scaleWords: Record<Locale, Record<string, number>> = {
  id: { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 },
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** A numeral as it stands in a text, and what it is worth: a number, or a clock time as `t21:30`. */
export interface Numeral {
  readonly text: string;
  readonly value: string;
  /** The value with the scale word that follows it ("43,8 miliar"), if one does. */
  readonly scaled: string | null;
}

function toValue(token: string, locale: Locale): string {
  const { thousands, decimal, time } = separators[locale];
  const escaped = (sign: string): string => `\\${sign}`;
  const clock = new RegExp(`^(\\d{1,2})${escaped(time)}(\\d{2})$`).exec(token);
  if (clock) return `t${Number(clock[1])}:${clock[2]}`;
  const grouped = new RegExp(`^\\d{1,3}(${escaped(thousands)}\\d{3})+(${escaped(decimal)}\\d+)?$`);
  const plain = grouped.test(token) ? token.replaceAll(thousands, '') : token;
  const number = Number(plain.replace(decimal, '.'));
  return Number.isNaN(number) ? token : String(number);
}

/** The word after a numeral, or after the other end of its range: "Rp3 sampai Rp5 miliar". */
const scaleAfter = /^(?:\s*(?:–|-|sampai|hingga|to)\s*(?:Rp\s?)?\d+(?:[.,]\d+)*)?\s*(\p{L}+)/u;

/** Every numeral of a text, read in the number forms of its language. */
export function findNumerals(text: string, locale: Locale): Numeral[] {
  return Array.from(text.matchAll(/\d+(?:[.,:]\d+)*/g), (match) => {
    const value = toValue(match[0], locale);
    const next = scaleAfter.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
    const scale = scaleWords[locale][next.toLowerCase()];
    return { text: match[0], value, scaled: scale ? String(roundScaled(value, scale)) : null };
  });
}

function roundScaled(value: string, scale: number): number {
  return Number((Number(value) * scale).toPrecision(15));
}

function numbersOfPoint(point: PeriodPoint | null): string[] {
  return [point?.year, point?.day].filter((part) => part != null).map(String);
}

function numbersOfPeriod(period: Period | null): string[] {
  return [...numbersOfPoint(period?.from ?? null), ...numbersOfPoint(period?.to ?? null)];
}

/**
 * What a claim lets a story print: its figures, the days and years of its period and of its
 * sources' dates, and the numerals of its own text in that language.
 */
export function numbersOfClaim(
  claim: Claim,
  sources: readonly Source[],
  locale: Locale,
): ReadonlySet<string> {
  const ofText = findNumerals(claim.text[locale], locale).flatMap(({ value, scaled }) =>
    scaled ? [value, scaled] : [value],
  );
  return new Set([
    ...claim.figures.map((figure) => String(figure.value)),
    ...numbersOfPeriod(claim.period),
    ...sources.flatMap((source) => numbersOfPeriod(source.issued)),
    ...ofText,
  ]);
}

/** The numerals of a text that a set of allowed numbers does not hold. */
export function findForeignNumerals(
  text: string,
  locale: Locale,
  allowed: ReadonlySet<string>,
): Numeral[] {
  return findNumerals(text, locale).filter(
    ({ value, scaled }) => !(scaled !== null && allowed.has(scaled)) && !allowed.has(value),
  );
}
