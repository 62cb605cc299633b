import { z } from 'astro/zod';
import { islands, shapes } from '#archive/pictures.ts';
import { id, ids, localized } from './common.ts';

/** `content/drawings.yaml` */
export const drawing = z.strictObject({
  id,
  alt: localized,
  caption: localized.optional(),
  claims: ids,
});

const figureId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\.[1-9]\d*$/,
    'is not a figure, expected a claim id, a dot and which of its figures, such as prd-001.2',
  );

const told = { id, title: localized, text: localized, claims: ids };

const units = z.strictObject({
  ...told,
  kind: z.literal('units'),
  rows: z
    .array(
      z.strictObject({
        label: localized,
        shape: z.enum(shapes),
        amount: figureId,
        filled: figureId.optional(),
        filledLabel: localized.optional(),
        each: z.number().positive().default(1),
      }),
    )
    .min(1),
});

const scale = z.strictObject({
  ...told,
  kind: z.literal('scale'),
  bars: z
    .array(z.strictObject({ label: localized, from: figureId.optional(), to: figureId }))
    .min(2),
});

const dials = z.strictObject({
  ...told,
  kind: z.literal('dials'),
  most: z.number().positive(),
  dials: z.array(z.strictObject({ label: localized, amount: figureId })).min(1),
});

const lists = z.strictObject({
  ...told,
  kind: z.literal('lists'),
  on: z.enum(['islands', 'villages']),
  lists: z
    .array(z.strictObject({ label: localized, claim: id, items: z.array(z.string()).min(1) }))
    .min(2),
});

const flags = z.strictObject({
  ...told,
  kind: z.literal('flags'),
  flags: z.array(z.strictObject({ label: localized, claim: id })).min(2),
});

const family = z.strictObject({ ...told, kind: z.literal('family'), source: id });

/** `content/figures/pictures.yaml` */
export const picture = z
  .discriminatedUnion('kind', [units, scale, dials, lists, flags, family])
  .refine(
    (one) =>
      one.kind !== 'lists' ||
      one.on !== 'islands' ||
      one.lists.every(({ items }) => items.every((item) => islands.some((name) => name === item))),
    {
      path: ['lists'],
      message: `names an island that is not drawn, expected ${islands.join(', ')}`,
    },
  );
