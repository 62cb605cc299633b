import { z } from 'astro/zod';
import { cardTitleMost, descriptionLength } from '#archive/head-texts.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A permanent id: lower-case letters, digits and single hyphens. It becomes a URL. */
export const id = z
  .string({
    error: ({ input }) =>
      input === undefined || input === null
        ? undefined
        : 'is not an id, expected the id of a record, such as dusun-sayangan',
  })
  .regex(idPattern, 'is not a permanent id, expected lower-case letters, digits and hyphens');

/** A text that is kept as it was printed elsewhere: the title and makers of a cited work. */
export const written = z.string().trim().min(1, 'is empty, expected a text');

/** Typewriter apostrophes as a printer sets them: makers' becomes makers’, 'so' becomes ‘so’. */
const setApostrophes = (typed: string): string =>
  typed.replaceAll(/(?<=^|[\s(“])'/gu, '‘').replaceAll("'", '’');

export const text = written.transform(setApostrophes);

/** A text in both languages of the site. */
export const localized = z.strictObject({ id: text, en: text });

/** The letters of the faces a share card is set in: Latin-1 and what printers put beside it. */
const drawable = /^[\u0020-\u00ff–—‘’“”…€]*$/u;

const cardTitle = written
  .regex(drawable, 'holds letters its share card cannot draw, expected Latin letters')
  .max(cardTitleMost, `is too long for its share card, expected at most ${cardTitleMost} letters`)
  .transform(setApostrophes);

/** What the page of a record with a share card is called. */
export const title = z.strictObject({ id: cardTitle, en: cardTitle });

const descriptive = written
  .min(
    descriptionLength.least,
    `is too short to describe a page, expected at least ${descriptionLength.least} letters`,
  )
  .transform(setApostrophes);

/** What search results and chats show below a page's title; a long one is cut for them. */
export const description = z.strictObject({ id: descriptive, en: descriptive });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('is not a day, expected YYYY-MM-DD');

/** Names that lead to the machine or the network one sits at, and nowhere else. */
const nearby = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^.]+$)/;

function isWebAddress(typed: string): boolean {
  if (/[\s<>"']/.test(typed) || !URL.canParse(typed)) return false;
  const { protocol, hostname, username } = new URL(typed);
  return /^https?:$/.test(protocol) && !username && !nearby.test(hostname);
}

export const webAddress = z
  .string('is missing, expected http:// or https://')
  .refine(isWebAddress, 'is not a web address, expected http:// or https:// and a name on the web');

/** A licence by its name and the address of its text. */
export const licence = z.strictObject({ name: text, URL: webAddress });

function findRepeated(list: readonly unknown[]): unknown {
  return list.find((one, at) => list.indexOf(one) !== at);
}

/** Ids, each once. */
export const idList = z.array(id).refine((list) => findRepeated(list) === undefined, {
  error: ({ input }) =>
    `names "${String(findRepeated(input as string[]))}" twice, expected it once`,
});

export const ids = idList.default([]);

/** The place of a record among its kind. */
export const order = z
  .int('is no order, expected a whole number from 1')
  .positive('is no order, expected a whole number from 1');

export const editorNote = text.optional();
