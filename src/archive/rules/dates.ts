import type { Content, Problem } from '#archive/content.ts';
import type { Period } from '#archive/period.ts';

/** A period where it stands, and the last day it may begin on. */
interface PlacedPeriod {
  readonly file: string;
  readonly field: string;
  readonly period: Period | null;
  readonly latest: string;
}

/** The year the archive begins with: an earlier one is a slip of the pen. */
const firstYear = 1900;
/** How far ahead a source may speak of what is planned. */
const yearsOfPlans = 10;

/**
 * Days on which something was done cannot lie ahead.
 * @param today `YYYY-MM-DD`
 */
export function findDaysAhead(content: Content, today: string): Problem[] {
  return listDays(content)
    .filter(({ day }) => day > today)
    .map(({ file, field, day }) => ({ file, field, message: describeLate(day, today) }));
}

function describeLate(text: string, latest: string): string {
  return `"${text}" lies ahead, expected nothing after ${latest}`;
}

function listDays(content: Content): { file: string; field: string; day: string }[] {
  const { sources, changes, gaps, photos, stories, visitFacts } = content;
  return [
    ...sources.map(({ file, data: { id, accessed: day } }) => ({
      file,
      field: `${id}.accessed`,
      day,
    })),
    ...changes.map(({ file, data: { id, date: day } }) => ({ file, field: `${id}.date`, day })),
    ...gaps.map(({ file, data: { id, searched: day } }) => ({
      file,
      field: `${id}.searched`,
      day,
    })),
    ...stories.map(({ file, data: { checked: day } }) => ({ file, field: 'checked', day })),
    ...visitFacts.flatMap(({ file, data: { id, confirmed } }) =>
      confirmed ? [{ file, field: `${id}.confirmed.on`, day: confirmed.on }] : [],
    ),
    ...photos.flatMap(({ file, data: { id, people } }) =>
      people.map(({ agreed: day }, at) => ({ file, field: `${id}.people[${at}].agreed`, day })),
    ),
  ];
}

/** Periods no source can mean: before all memory of the craft, or further ahead than any plan. */
export function findStrayPeriods(content: Content, today: string): Problem[] {
  return listPeriods(content, today).flatMap(({ file, field, period, latest }) => {
    if (!period) return [];
    const { edtf, minimum, maximum } = period;
    if (Number((minimum ?? maximum)?.slice(0, 4)) < firstYear) {
      return [
        { file, field, message: `"${edtf}" lies before ${firstYear}, expected a later year` },
      ];
    }
    return (minimum ?? '') > latest ? [{ file, field, message: describeLate(edtf, latest) }] : [];
  });
}

function listPeriods(content: Content, today: string): PlacedPeriod[] {
  const { claims, photos, sources, stories, visitFacts } = content;
  const planned = `${Number(today.slice(0, 4)) + yearsOfPlans}-12-31`;
  return [
    ...claims.map(({ file, data: { id, period, basis } }) => {
      return { file, field: `${id}.period`, period, latest: basis === 'stated' ? planned : today };
    }),
    ...sources.map(({ file, data: { id, issued: period } }) => {
      return { file, field: `${id}.issued`, period, latest: today };
    }),
    ...stories.map(({ file, data: { era: period } }) => ({
      file,
      field: 'era',
      period,
      latest: today,
    })),
    ...photos.map(({ file, data: { id, taken: period } }) => {
      return { file, field: `${id}.taken`, period, latest: today };
    }),
    ...visitFacts.map(({ file, data: { id, source } }) => {
      return { file, field: `${id}.source.issued`, period: source?.issued ?? null, latest: today };
    }),
  ];
}

/** Nobody reads a text before it is published. */
export function findEarlyReadings(content: Content): Problem[] {
  return content.sources
    .filter(({ data: { issued, accessed } }) => (issued?.minimum ?? '') > accessed)
    .map(({ file, data: { id, issued, accessed } }) => ({
      file,
      field: `${id}.accessed`,
      message: `${accessed} comes before the text was issued (${issued?.edtf}), expected a later day`,
    }));
}

/**
 * A claim that knows only when it was written carries the dates of what it rests on; what is
 * inferred from texts did not begin after all of them.
 */
export function findForeignWritingDates(content: Content): Problem[] {
  const issued = new Map(content.sources.map(({ data }) => [data.id, data.issued]));
  return content.claims.flatMap(({ file, data: { id, period, basis, sources } }) => {
    const dates = sources.map((source) => issued.get(source) ?? null);
    const isWrong = period && isForeign[basis]?.(period, dates);
    if (!isWrong) return [];
    const written = dates.map((date) => date?.edtf ?? 'no date').join(', ');
    const message = `"${period.edtf}" does not fit the basis ${basis}: its sources were issued ${written}; expected a period that fits them, or another basis`;
    return [{ file, field: `${id}.period`, message }];
  });
}

type Foreign = (period: Period, dates: readonly (Period | null)[]) => boolean;

const isForeign: Readonly<Record<string, Foreign>> = {
  source_date: (period, dates) => dates.some((date) => date && !overlaps(period, date)),
  inferred: ({ minimum }, dates) =>
    minimum !== null && dates.every((date) => date?.maximum && date.maximum < minimum),
};

function overlaps(a: Period, b: Period): boolean {
  const startsByEnd = (one: Period, other: Period): boolean =>
    (one.minimum ?? '') <= (other.maximum ?? '9999');
  return startsByEnd(a, b) && startsByEnd(b, a);
}
