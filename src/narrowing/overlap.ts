import { isApproximate, type Period } from '#archive/period.ts';
import type { ViewState } from './view-state.ts';

/** Whether something falls in a window of years: surely, perhaps, or not. */
export type Match = 'yes' | 'maybe' | 'no';

/** A period as far as a window of years is concerned; it travels in a data attribute. */
export interface YearSpan {
  /** First and last year it may cover; infinite where an end is open. */
  readonly first: number;
  readonly last: number;
  /** One moment somewhere in the span, or all of the span. */
  readonly isMoment: boolean;
  readonly isApproximate: boolean;
}

/** The years a period may cover, from the bounds of its EDTF reading. */
export function spanOf(period: Period): YearSpan {
  return {
    first: period.minimum ? Number(period.minimum.slice(0, 4)) : -Infinity,
    last: period.maximum ? Number(period.maximum.slice(0, 4)) : Infinity,
    isMoment: !period.isInterval,
    isApproximate: isApproximate(period),
  };
}

/**
 * The rule of the filters. A period matches a window when its EDTF reading may overlap it. It
 * does so surely when it is not approximate and either lasts through its whole span (an
 * interval), or is a moment whose whole span lies in the window: "1980s" is sure in 1970 to
 * 1999 and only possible in 1985 to 1989.
 */
export function matchSpan(span: YearSpan, { from, to }: Pick<ViewState, 'from' | 'to'>): Match {
  if (from === null || to === null) return 'yes';
  if (span.last < from || span.first > to) return 'no';
  if (span.isApproximate) return 'maybe';
  const isInside = span.first >= from && span.last <= to;
  return isInside || !span.isMoment ? 'yes' : 'maybe';
}

/** The match of several periods, such as the rival dates of one event: sure where all agree. */
export function matchSpans(
  spans: readonly YearSpan[],
  window: Pick<ViewState, 'from' | 'to'>,
): Match {
  const matches = new Set(spans.map((span) => matchSpan(span, window)));
  if (matches.size > 1) return 'maybe';
  return [...matches][0] ?? 'no';
}

/** The match of something that several dates name, such as a place: the surest of them counts. */
export function matchAny(
  spans: readonly YearSpan[],
  window: Pick<ViewState, 'from' | 'to'>,
): Match {
  let surest: Match = 'no';
  for (const span of spans) {
    const match = matchSpan(span, window);
    if (match === 'yes') return match;
    if (match === 'maybe') surest = match;
  }
  return surest;
}

/**
 * Whether `matchAny` would say anything but no, for those who ask it of thousands at once.
 * @param from first and last year of the window
 */
export function isPossible(spans: readonly YearSpan[], from: number, to: number): boolean {
  for (const span of spans) {
    if (span.last >= from && span.first <= to) return true;
  }
  return false;
}

/** Spans as the text of a data attribute: `1956..1956 1980..1989m 1950..1990~`. */
export function formatSpans(spans: readonly YearSpan[]): string {
  return spans
    .map(({ first, last, isMoment, isApproximate: isRough }) => {
      const marks = (isMoment ? 'm' : '') + (isRough ? '~' : '');
      return `${Number.isFinite(first) ? first : ''}..${Number.isFinite(last) ? last : ''}${marks}`;
    })
    .join(' ');
}

/** Reads the text of `formatSpans`; what is not a span is left out. */
export function parseSpans(text: string): YearSpan[] {
  return text.split(' ').flatMap((part) => {
    const match = /^(\d{4})?\.\.(\d{4})?(m?)(~?)$/.exec(part);
    if (!match || (!match[1] && !match[2])) return [];
    return [
      {
        first: match[1] ? Number(match[1]) : -Infinity,
        last: match[2] ? Number(match[2]) : Infinity,
        isMoment: match[3] === 'm',
        isApproximate: match[4] === '~',
      },
    ];
  });
}
