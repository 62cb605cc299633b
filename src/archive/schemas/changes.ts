import { z } from 'astro/zod';
import { day, id, localized, text } from './common.ts';

/** `content/changes.yaml`: what changed, when, and on which pages. */
export const change = z.strictObject({
  id,
  date: day,
  pages: z.array(text).min(1, 'names no page, expected "*", a page or a record as claims/prd-001'),
  text: localized,
});
