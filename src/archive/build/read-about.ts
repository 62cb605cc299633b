import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnownProblem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';
import type { LineOf } from './field-lines.ts';
import { readProse } from './read-story.ts';
import { findForeignSign } from './yaml-fault.ts';

/** The tags of the about page, and the attribute each carries. */
const aboutTags = {
  ...{ Counted: 'of', IfAnswered: null, IfUnanswered: null },
  ...{ KeptThings: null, ReadWhole: null, Unknown: null },
} as const;

/** What is wrong with the prose of the about page: it obeys what the stories obey. */
export function readAbout(
  root: string,
  folder: string,
  lines: Map<string, LineOf>,
): KnownProblem[] {
  if (!existsSync(join(folder, 'about'))) return [];
  return locales.flatMap((locale) => {
    const path = join(folder, 'about', `${locale}.mdx`);
    const file = relative(root, path);
    const tell = (field: string, message: string): KnownProblem[] => [
      { rule: 'mdx', file, field, message },
    ];
    if (!existsSync(path)) return tell('prose', 'is missing, expected the file to exist');
    lines.set(file, () => undefined);
    const body = readFileSync(path, 'utf8');
    if (!body.trim()) return tell('prose', 'is empty, expected a text');
    const sign = findForeignSign(body);
    if (sign) return tell(`line ${sign.line}`, sign.message);
    return readProse(file, body, locale, aboutTags).problems;
  });
}
