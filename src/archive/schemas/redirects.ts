import { z } from 'astro/zod';
import { recordPages } from '#archive/site-records.ts';
import { id } from './common.ts';

/** A row of `content/redirects.yaml`: a name that was published and the id that answers now. */
export const redirect = z.strictObject({
  page: z.enum(recordPages),
  from: z.union([id, z.strictObject({ id, en: id })]),
  to: id,
});
