import type { Claim, Figure, SeriesId } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { findNumberWords, saysAll } from '#archive/number-words.ts';
import { findNumerals } from '#archive/numerals.ts';

/** A figure where it stands. */
interface PlacedFigure {
  readonly file: string;
  readonly field: string;
  readonly claim: Claim;
  readonly figure: Figure;
}

function listFigures({ claims }: Content): PlacedFigure[] {
  return claims.flatMap(({ file, data: claim }) =>
    claim.figures.map((figure, at) => {
      return { file, field: `${claim.id}.figures[${at}]`, claim, figure };
    }),
  );
}

/** A figure is printed beside its claim's sentence: both languages say the same number. */
export function findUntoldFigures(content: Content): Problem[] {
  return listFigures(content).flatMap(({ file, field, claim, figure }) =>
    locales
      .filter((locale) => !tells(claim.text[locale], locale, figure))
      .map((locale) => ({
        file,
        field: `${field}.value`,
        message: `the figure ${figure.value} is not in text.${locale}, expected ${describeFix(claim.text[locale], locale, figure)}`,
      })),
  );
}

function tells(text: string, locale: Locale, { value, unit }: Figure): boolean {
  const isAll = value === 100 && unit === 'percent' && saysAll(text, locale);
  return isAll || numbersOf(text, locale).has(value);
}

function numbersOf(text: string, locale: Locale): ReadonlySet<number> {
  const numerals = findNumerals(text, locale).flatMap(({ value, scaled }) => [value, scaled]);
  return new Set([
    ...numerals.filter((one) => one !== null).map(Number),
    ...findNumberWords(text, locale),
  ]);
}

/** YAML reads 3.000 as 3: what an Indonesian types for three thousand needs its own answer. */
function describeFix(text: string, locale: Locale, { value }: Figure): string {
  const thousands = Number((value * 1000).toPrecision(15));
  if (numbersOf(text, locale).has(thousands)) return `${thousands}, typed without a separator`;
  return 'a number the sentence says in both languages';
}

/** Whoever counts workshops finds no half of one. */
export function findBrokenCounts(content: Content): Problem[] {
  const isCounted = readCounted(content);
  return listFigures(content)
    .filter(({ figure }) => isCounted(figure.unit) && !Number.isInteger(figure.value))
    .map(({ file, field, figure }) => ({
      file,
      field: `${field}.value`,
      message: `${figure.value} has a fraction, expected a whole number of "${figure.unit}", or a unit marked isMeasured in content/units.yaml`,
    }));
}

/** The figures of a series share one axis: all count things, or all are measured in one unit. */
export function findForeignUnits(content: Content): Problem[] {
  const isCounted = readCounted(content);
  const scaleOf = ({ unit }: Figure): string => (isCounted(unit) ? 'a count of things' : unit);
  const bySeries = Map.groupBy(listFigures(content), ({ figure }) => figure.series);
  return [...bySeries].flatMap(([series, figures]) =>
    series ? findStrangers(series, figures, scaleOf) : [],
  );
}

function findStrangers(
  series: SeriesId,
  figures: readonly PlacedFigure[],
  scaleOf: (figure: Figure) => string,
): Problem[] {
  const byScale = Map.groupBy(figures, ({ figure }) => scaleOf(figure));
  const [usual, ...others] = [...byScale].toSorted(([, a], [, b]) => b.length - a.length);
  return others.flatMap(([, strangers]) =>
    strangers.map(({ file, field, figure }) => ({
      file,
      field: `${field}.unit`,
      message: `"${figure.unit}" does not fit the series ${series}, expected ${usual?.[0]}`,
    })),
  );
}

function readCounted({ units }: Content): (unit: string) => boolean {
  const measured = new Set(units.filter(({ data }) => data.isMeasured).map(({ data }) => data.id));
  return (unit) => !measured.has(unit);
}
