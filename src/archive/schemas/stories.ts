import { z } from 'astro/zod';
import { day, description, id, ids, licence, localized, order, text, title } from './common.ts';
import { contact } from './contacts.ts';
import { period } from './period.ts';

/** `content/stories/<id>/story.yaml`; the prose stands beside it in `id.mdx` and `en.mdx`. */
export const story = z.strictObject({
  id,
  order,
  slug: z.strictObject({ id, en: id }),
  title,
  kicker: localized,
  standfirst: localized,
  description,
  titleClaims: ids,
  drawing: id.optional(),
  photo: id.optional(),
  era: period,
  checked: day,
});

/** `content/site.yaml`. No contact is allowed and warned about. */
export const site = z.strictObject({
  name: text,
  tagline: localized,
  description,
  claims: ids,
  operator: z.string(),
  contacts: z.array(contact).default([]),
  repository: z.string(),
  licences: z.strictObject({ code: licence, content: licence }),
});
