import type { Content, Problem } from '#archive/content.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { findForeignNumerals } from '#archive/numerals.ts';
import { countWords, listTagged } from '#archive/story-tags.ts';
import { findRepeated } from './ids.ts';
import { allowedNumbers } from './sourced-numerals.ts';

/** Story length in words, each language (editorial rule). */
export const storyLength = { least: 600, most: 1100 } as const;

/** A story's id is its folder's name, and its URL names are its own. */
export function findStoryNames(content: Content): Problem[] {
  const misnamed = content.stories
    .filter(({ file, data }) => file.split('/').at(-2) !== data.id)
    .map(({ file, data }) => ({
      file,
      field: 'id',
      message: `"${data.id}" is not the name of its folder, expected "${file.split('/').at(-2) ?? ''}"`,
    }));
  const slugs = locales.flatMap((locale) =>
    findRepeated(
      content.stories.map(({ file, data }) => ({ file, data: { id: data.slug[locale] } })),
    ).map((problem) => ({ ...problem, field: `slug.${locale}` })),
  );
  return [...misnamed, ...slugs];
}

export function findUnevenStories(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) =>
    (['Claim', 'Conflict', 'Chart', 'Drawing', 'Figure'] as const).flatMap((name) => {
      const [first, second] = [listTagged(data.body.id, name), listTagged(data.body.en, name)];
      const missing = [
        ...first.filter((id) => !second.includes(id)).map((id) => ({ id, locale: 'en' as const })),
        ...second.filter((id) => !first.includes(id)).map((id) => ({ id, locale: 'id' as const })),
      ];
      return missing.map(({ id, locale }) => ({
        file: bodyFile(file, locale),
        field: `<${name}>`,
        message: `lacks "${id}", expected the same as in the other language`,
      }));
    }),
  );
}

export function findStoryLengths(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) =>
    locales.flatMap((locale) => {
      const words = countWords(data.body[locale]);
      if (!data.body[locale]) return [];
      if (words >= storyLength.least && words <= storyLength.most) return [];
      const message = `is ${words} words long, expected from ${storyLength.least} to ${storyLength.most} words`;
      return [{ file: bodyFile(file, locale), field: 'prose', message }];
    }),
  );
}

export function findUnsourcedNumerals(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return content.stories.flatMap(({ file, data }) =>
    (content.segments.get(data.id) ?? [])
      .filter((segment) => !segment.isPlain)
      .flatMap(({ locale, line, text, claim }) => {
        const own = allowed(claim ? [claim] : [])(locale);
        const expected = claim
          ? `a number of claim "${claim}" in the form of the language`
          : 'numerals inside a <Claim>, or marked <Plain>';
        return findForeignNumerals(text, locale, own).map((numeral) => ({
          file: bodyFile(file, locale),
          field: `line ${line}`,
          message: `the numeral "${numeral.text}" is not its claim's, expected ${expected}`,
        }));
      }),
  );
}

/** The file of a story's prose in a language, beside its `story.yaml`. */
export function bodyFile(storyFile: string, locale: Locale): string {
  return storyFile.replace('story.yaml', `${locale}.mdx`);
}
