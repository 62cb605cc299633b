import { z } from 'astro/zod';
import { themes } from '#archive/story-records.ts';
import { id, idList, ids, localized } from './common.ts';

/** What the timeline shows. Dates come from claims, so there is no field to type one in. */
export const timelineEvent = z.strictObject({
  id,
  theme: z.enum(themes),
  title: localized,
  summary: localized,
  dates: idList.min(1, 'an event without a date, expected the id of a claim that dates it'),
  claims: ids,
  places: ids,
  rank: z.literal([1, 2, 3]).default(2),
  drawing: z.string().optional(),
});
