import { z } from 'astro/zod';
import { webAddress } from './common.ts';

/** A telephone number as it is written for people: `+62 281 891012`. ITU-T E.164: 7 to 15 digits. */
export const phoneNumber = z
  .string()
  .refine(
    (number) => /^\+\d[\d ()-]*$/.test(number) && /^.{7,15}$/.test(number.replaceAll(/\D/g, '')),
    'is not a telephone number, expected + and the code of the country, as +62 281 891012',
  );

/** A way to write to whoever runs the site: an entry of `contacts` in `content/site.yaml`. */
export const contact = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('whatsapp'), number: phoneNumber }),
    z.strictObject({
      kind: z.literal('email'),
      address: z.email('is not an e-mail address, expected name@example.org'),
    }),
    z.strictObject({ kind: z.literal('issues'), URL: webAddress }),
    z.strictObject({ kind: z.literal('form'), URL: webAddress }),
  ],
  'has no kind of its own, expected whatsapp, email, issues or form',
);
