import type { Localized } from '#archive/locale.ts';
import { firstDecade } from '#archive/period.ts';
import type { Segment } from '#drawing/time-scale.ts';

/** The URL name of an era of the name: a published one never changes, whatever the era is called. */
export function eraSlugOf(era: Segment['era']): Localized {
  return era === 'before'
    ? { id: `sebelum-${firstDecade}`, en: `before-${firstDecade}` }
    : { id: `${era}-an`, en: `${era}s` };
}
