import { type Archive, findAll, sourcesOf } from '#archive/archive.ts';
import type { Claim, Figure, Source } from '#archive/claim-records.ts';
import type { NumberCase } from '#archive/page-records.ts';
import { comparePeriods, toDecimalYear } from '#archive/period.ts';
import { scaleBetween } from '#drawing/ticks.ts';

/** A statement as a block, in units of the drawing: the time it speaks of, and the number of units. */
export interface CaseBlock {
  readonly claim: Claim;
  readonly figure: Figure;
  /** The earliest dated source. */
  readonly source: Source | null;
  /** Its stretch of time. */
  readonly from: number;
  readonly to: number;
  /** How far it reaches from the line of years. */
  readonly reach: number;
  /** Whether it speaks of a yearly capacity, so that its place in time is when it was said. */
  readonly isCapacity: boolean;
}

export interface CaseDrawing {
  readonly years: readonly { readonly at: number; readonly year: number }[];
  /** Length of a year. */
  readonly year: number;
  readonly blocks: readonly CaseBlock[];
}

/** Room of a drawing: the line of years from `start` to `end`, and how far the largest number reaches. */
export interface CaseForm {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
}

/** Years across for a page, downward for a phone. */
export const caseForms = {
  across: { start: 12, end: 748, reach: 290 },
  down: { start: 8, end: 548, reach: 236 },
} as const satisfies Record<string, CaseForm>;

/** Lays out the case; two statements about one year share its length side by side. */
export function layOutCase(
  archive: Archive,
  { claims, series }: NumberCase,
  form: CaseForm,
): CaseDrawing {
  const statements = findAll(archive.claims, claims).flatMap((claim) => {
    const figure = claim.figures.find((one) => one.series === series);
    return figure ? [{ claim, figure, ...spanOf(claim) }] : [];
  });
  const first = Math.floor(Math.min(...statements.map(({ from }) => from)));
  const end = Math.ceil(Math.max(...statements.map(({ to }) => to)));
  const most = Math.max(...statements.map(({ figure }) => figure.value));
  const along = scaleBetween([first, end], [form.start, form.end]);
  const out = scaleBetween([0, most], [0, form.reach]);
  const blocks = statements.map(({ claim, figure, from, to, isCapacity }) => {
    const rivals = statements.filter((other) => other.from === from && other.to === to);
    const at = rivals.findIndex((other) => other.claim === claim);
    const part = (to - from) / rivals.length;
    const stretch = { from: along(from + at * part), to: along(from + (at + 1) * part) };
    const reach = out(figure.value);
    return { claim, figure, source: firstSource(archive, claim), ...stretch, reach, isCapacity };
  });
  const years = Array.from({ length: end - first }, (_, at) => first + at);
  return {
    years: years.map((year) => ({ at: along(year), year })),
    year: (form.end - form.start) / years.length,
    blocks,
  };
}

function firstSource(archive: Archive, claim: Claim): Source | null {
  const dated = sourcesOf(archive, claim).filter(({ issued }) => issued !== null);
  return dated.sort((a, b) => comparePeriods(a.issued, b.issued))[0] ?? null;
}

/** The days a claim speaks of as decimal years; a capacity said on a day stands at that year, a year wide. */
function spanOf({ period }: Claim): { from: number; to: number; isCapacity: boolean } {
  const { minimum, maximum } = period ?? {};
  if (!minimum || !maximum) throw new Error('a statement of the case has no period');
  if (minimum === maximum) {
    const year = Number(minimum.slice(0, 4));
    return { from: year, to: year + 1, isCapacity: true };
  }
  return { from: toDecimalYear(minimum), to: toDecimalYear(dayAfter(maximum)), isCapacity: false };
}

/** The day after a day, both `YYYY-MM-DD`: a year that is over ends where the next one begins. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
