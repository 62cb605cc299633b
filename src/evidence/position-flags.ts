import type { Conflict } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import { middleOfKnown, type Period } from '#archive/period.ts';
import { type SaidPosition } from '#archive/positions.ts';
import type { Flag } from '#drawing/flag-rows.ts';
import { placePeriod, placeYear } from '#drawing/time-scale.ts';

/** Longer answers stand in the list alone, and their flags carry its numbers. */
const longestLabel = 11;

/** Whether the answers of a conflict are short enough to stand on flags. */
export function areShort(positions: readonly SaidPosition[], locale: Locale): boolean {
  return positions.every(({ answer }) => answer[locale].length <= longestLabel);
}

/**
 * The answers as flags on the pipe: dates where they lie, numbers and words when they were first
 * said. An answer without a date has none.
 */
export function flagPositions(
  { axis }: Conflict,
  positions: readonly SaidPosition[],
  locale: Locale,
): Flag[] {
  const isShort = areShort(positions, locale);
  return positions.flatMap((position, at) => {
    const period = axis === 'date' ? claimedOf(position) : position.said;
    const label = isShort ? position.answer[locale] : String(at + 1);
    return period ? flagOf(label, period) : [];
  });
}

/** A flag at the middle of a period; none where nothing of it is known. */
export function flagOf(label: string, period: Period): Flag[] {
  const middle = middleOfKnown(period);
  return middle === null
    ? []
    : [{ label, at: placeYear(middle, 100), ...placePeriod(period, 100) }];
}

function claimedOf({ claims }: SaidPosition): Period | null {
  return claims.find(({ period }) => period !== null)?.period ?? null;
}
