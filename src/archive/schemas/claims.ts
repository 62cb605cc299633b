import { z } from 'astro/zod';
import { confidences, pers, seriesIds, topics } from '#archive/claim-records.ts';
import { bases } from '#archive/period.ts';
import { editorNote, id, idList, ids, localized, text } from './common.ts';
import { period } from './period.ts';

export const figure = z.strictObject({
  value: z
    .number('is not a number, expected digits without separators')
    .nonnegative('is below nothing, expected a number from 0'),
  unit: z.string('a figure has no unit, expected an id of content/units.yaml'),
  per: z.enum(pers).optional(),
  scope: z.strictObject(
    { id: text, en: text },
    'a figure has no scope, expected what was counted, in both languages',
  ),
  series: z.enum(seriesIds).optional(),
});

/** One checkable statement: `content/claims/<topic>.yaml` is a list of these. */
export const claim = z
  .strictObject({
    id,
    topic: z.enum(topics),
    text: localized,
    period: period.nullable().default(null),
    basis: z.enum(bases),
    figures: z.array(figure).default([]),
    sources: idList.min(1, 'a claim without a source, expected at least one source id'),
    heard: z.array(z.strictObject({ source: id, occasion: id })).default([]),
    places: ids,
    confidence: z.enum(confidences),
    unlisted: z.literal(true).optional(),
    note: editorNote,
  })
  .refine((claim) => (claim.basis === 'none') === (claim.period === null), {
    path: ['basis'],
    message: 'does not agree with the period, expected "none" exactly where there is no period',
  });
