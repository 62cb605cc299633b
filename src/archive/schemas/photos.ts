import { z } from 'astro/zod';
import { day, id, licence, localized, text } from './common.ts';
import { period } from './period.ts';

/** Names of files that stand in the folder of photographs itself. */
const fileName = z
  .string('has no file, expected the name of a picture beside it')
  .regex(/^[\w-][\w .-]*$/, 'is not the name of a file, expected one that stands beside it');

const agreed = 'has no day, expected the day this person agreed to be shown';

/** `content/photos/*.yaml`: photographs that were given, each with what giving asks for. */
export const photo = z.strictObject({
  id,
  file: fileName,
  description: z.strictObject(
    localized.shape,
    'has no description, expected what is seen, in both languages',
  ),
  credit: z.string('has no credit, expected the name of who took it').pipe(text),
  licence: z.strictObject(
    licence.shape,
    'has no licence, expected name and URL of what its giver allows',
  ),
  taken: period,
  place: id.optional(),
  people: z.array(
    z.strictObject({ name: text, agreed: z.string(agreed).pipe(day) }),
    'does not say who is shown, expected [] where nobody can be recognised, or each with the day they agreed',
  ),
});
