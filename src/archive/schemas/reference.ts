import { z } from 'astro/zod';
import { confidences, topics } from '#archive/claim-records.ts';
import { visitFields, visitTopics } from '#archive/visit-records.ts';
import { day, editorNote, id, idList, ids, localized, order, text, webAddress } from './common.ts';
import { phoneNumber } from './contacts.ts';
import { openingHours } from './opening-hours.ts';
import { period } from './period.ts';

const citedBy = idList.min(1, 'has no source, expected at least one source id');

/** `content/people/people.yaml` */
export const person = z.strictObject({
  id,
  name: text,
  alsoCalled: z.array(text).default([]),
  role: localized,
  period: localized,
  category: z.enum(['historical', 'maker', 'official', 'other']),
  claims: ids,
  sources: citedBy,
  note: editorNote,
});

/** `content/glossary/terms.yaml` */
export const term = z.strictObject({
  id,
  term: text,
  language: z.enum(['id', 'jv', 'en']),
  aliases: z.array(text).default([]),
  definition: localized,
  basis: z.enum(['source', 'source+general']),
  sources: citedBy,
  note: editorNote,
});

/** A row of `content/search/synonyms.yaml`: words the search treats as one. */
export const synonymGroup = z.strictObject({
  id,
  words: z.array(text).min(2, 'is a group of one word, expected at least two that mean the same'),
  note: editorNote,
});

const item = z.strictObject({
  label: localized,
  isInferred: z.boolean().default(false),
  term: id.optional(),
});

/** Which of its own stages one workshop called it. */
const stage = z.strictObject({ number: z.number().int().positive(), of: z.number().int() });

/** `content/process/steps.yaml` */
export const processStep = z.strictObject({
  id,
  order,
  orderBasis: z.enum(['stated', 'inferred']),
  stage: stage.optional(),
  title: localized,
  text: localized,
  tools: z.array(item).default([]),
  materials: z.array(item).default([]),
  sources: citedBy,
  confidence: z.enum(confidences),
});

/** `content/gaps/gaps.yaml`: what was looked for and not found. */
export const gap = z.strictObject({ id, topic: z.enum(topics), text: localized, searched: day });

/** `content/visit/*.yaml` */
export const visitFact = z.strictObject({
  id,
  topic: z.enum(visitTopics),
  text: localized,
  source: z
    .strictObject({ title: text, URL: webAddress, issued: period.nullable().default(null) })
    .nullable()
    .default(null),
  confidence: z.enum(confidences).nullable().default(null),
  places: ids,
  fields: z.array(z.enum(visitFields)).default([]),
  hours: openingHours.nullable().default(null),
  phone: z.strictObject({ number: phoneNumber, isWhatsapp: z.boolean().default(false) }).optional(),
  confirmed: z.strictObject({ on: day, by: text }).nullable().default(null),
  note: editorNote,
});

/** A row of `content/units.yaml`. */
export const unit = z.strictObject({
  id,
  label: z.strictObject({ id: text, en: z.strictObject({ one: text, other: text }) }),
  isMeasured: z.boolean().optional(),
});
