import { z } from 'astro/zod';
import { extents, sourceKinds } from '#archive/claim-records.ts';
import { locales } from '#archive/locale.ts';
import { day, editorNote, id, ids, localized, text, webAddress, written } from './common.ts';
import { period } from './period.ts';

const name = z.union([
  z.strictObject({ family: written, given: written }),
  z.strictObject({ literal: written }),
]);

/** Item types of CSL 1.0.2 in use here. */
const types = [
  'article-journal',
  'article-magazine',
  'book',
  'post',
  'post-weblog',
  'thesis',
  'webpage',
] as const;

/**
 * A cited work in the field names of CSL-JSON 1.0.2 (dates as EDTF text, which that schema
 * allows), so that a file can be read by Zotero. Fields of our own stand under `custom`.
 */
export const source = z.strictObject({
  id,
  type: z.enum(types),
  title: written,
  'container-title': written.optional(),
  publisher: written.optional(),
  genre: text.optional(),
  page: text.optional(),
  author: z.array(name).default([]),
  editor: z.array(name).default([]),
  issued: period.nullable().default(null),
  accessed: day,
  URL: webAddress,
  language: z.enum(locales),
  custom: z.strictObject({
    kind: z.enum(sourceKinds),
    carrier: localized.optional(),
    reliability: localized,
    retells: ids,
    copies: z.array(webAddress).default([]),
    read: z
      .strictObject({ extent: z.enum(extents), copy: webAddress.optional() })
      .default({ extent: 'excerpt' }),
    note: editorNote,
  }),
});

/** A text that sources retell and nobody here has seen. */
export const unseenWork = z.strictObject({ id, title: localized, retells: ids, claims: ids });

/** `content/occasions.yaml`: where several sources heard the same speakers. */
export const occasion = z.strictObject({
  id,
  title: localized,
  date: period,
  place: id.optional(),
  speakers: z.array(text).default([]),
});
