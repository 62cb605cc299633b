import { type Archive, findAll, sourcesOf } from '#archive/archive.ts';
import { comparePeriods, toDecimalYear } from '#archive/period.ts';
import type { Claim, Figure, NumberCase, Source } from '#archive/records.ts';
import { scaleBetween } from '#drawing/ticks.ts';

/** A statement as a block: its width is the time it speaks of, its height the number of units. */
export interface CaseBlock {
  readonly claim: Claim;
  readonly figure: Figure;
  /** The earliest dated source. */
  readonly source: Source | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Whether it speaks of a yearly capacity, so that its place in time is when it was said. */
  readonly isCapacity: boolean;
}

export interface CaseDrawing {
  readonly width: number;
  readonly height: number;
  readonly floor: number;
  readonly years: readonly { readonly at: number; readonly year: number }[];
  readonly blocks: readonly CaseBlock[];
}

const width = 760;
const floor = 330;

/** Lays out the case; two statements about one year share its width side by side. */
export function layOutCase(archive: Archive, { claims, series }: NumberCase): CaseDrawing {
  const statements = findAll(archive.claims, claims).flatMap((claim) => {
    const figure = claim.figures.find((one) => one.series === series);
    return figure ? [{ claim, figure, ...spanOf(claim) }] : [];
  });
  const first = Math.floor(Math.min(...statements.map(({ from }) => from)));
  const end = Math.ceil(Math.max(...statements.map(({ to }) => to)));
  const most = Math.max(...statements.map(({ figure }) => figure.value));
  const x = scaleBetween([first, end], [12, width - 12]);
  const y = scaleBetween([0, most], [floor, 40]);
  const blocks = statements.map(({ claim, figure, from, to, isCapacity }) => {
    const rivals = statements.filter((other) => other.from === from && other.to === to);
    const at = rivals.findIndex((other) => other.claim === claim);
    const part = (to - from) / rivals.length;
    const [source = null] = sourcesOf(archive, claim)
      .filter(({ issued }) => issued !== null)
      .sort((a, b) => comparePeriods(a.issued, b.issued));
    const left = x(from + at * part);
    const top = y(figure.value);
    return { claim, figure, source, left, right: x(from + (at + 1) * part), top, isCapacity };
  });
  const years = Array.from({ length: end - first }, (_, at) => ({
    at: x(first + at),
    year: first + at,
  }));
  return { width, height: floor + 40, floor, years, blocks };
}

/** The days a claim speaks of as decimal years; a capacity said on a day stands at that year, a year wide. */
function spanOf({ period }: Claim): { from: number; to: number; isCapacity: boolean } {
  const { minimum, maximum } = period ?? {};
  if (!minimum || !maximum) throw new Error('a statement of the case has no period');
  if (minimum === maximum) {
    const year = Number(minimum.slice(0, 4));
    return { from: year, to: year + 1, isCapacity: true };
  }
  const [from, to] = [toDecimalYear(minimum), toDecimalYear(maximum)];
  return { from, to: to + 1 / 365, isCapacity: false };
}
