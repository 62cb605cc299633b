import { z } from 'astro/zod';
import { travelModes } from '#archive/visit-records.ts';
import { description, id, ids, localized, order, text } from './common.ts';

/** `content/itineraries/<id>.yaml`: a ready itinerary made only from known facts. */
export const itinerary = z.strictObject({
  id,
  order,
  mode: z.enum(travelModes),
  /** How long it takes, as its ticket says it: "2" hours, "½" day. */
  lasts: z.strictObject({ amount: text, unit: localized }).optional(),
  title: localized,
  summary: description,
  stops: z
    .array(z.strictObject({ place: id, text: localized, claims: ids, facts: ids }))
    .min(2, 'has too few stops, expected at least two'),
  confirm: z.array(localized).min(1, 'names nothing to confirm, expected what must be asked first'),
  questions: z.array(localized).default([]),
});
