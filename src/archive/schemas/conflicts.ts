import { z } from 'astro/zod';
import { axes } from '#archive/claim-records.ts';
import { editorNote, id, idList, ids, localized, title } from './common.ts';

const position = z.strictObject({
  answer: localized,
  claims: idList.min(1, 'a position without a claim, expected at least one claim id'),
});

/** A question and the answers given to it: `content/conflicts/<id>.yaml`. */
export const conflict = z.strictObject({
  id,
  title,
  note: localized,
  axis: z.enum(axes),
  positions: z
    .array(position)
    .min(2, 'a conflict with fewer than two positions, expected answers that differ'),
  settle: localized.optional(),
  unread: ids,
  advice: editorNote,
});
