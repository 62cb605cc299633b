import { z } from 'astro/zod';
import { cardTitleMost, descriptionLength } from '#archive/head-texts.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A permanent id: lower-case letters, digits and single hyphens. It becomes a URL. */
export const id = z
  .string()
  .regex(idPattern, 'is not a permanent id, expected lower-case letters, digits and hyphens');

/** A text that is kept as it was printed elsewhere: the title and makers of a cited work. */
export const written = z.string().trim().min(1, 'is empty, expected a text');

/** Typewriter apostrophes as a printer sets them: makers' becomes makers’, 'so' becomes ‘so’. */
const setApostrophes = (typed: string): string =>
  typed.replaceAll(/(?<=^|[\s(“])'/gu, '‘').replaceAll("'", '’');

export const text = written.transform(setApostrophes);

/** A text in both languages of the site. */
export const localized = z.strictObject({ id: text, en: text });

const cardTitle = written
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

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a web address, expected http:// or https://',
});

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

export const editorNote = text.optional();
