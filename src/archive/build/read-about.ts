import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AboutProse, KnownProblem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';
import type { LineOf } from './field-lines.ts';
import { readProse } from './read-story.ts';
import { findForeignSign } from './yaml-fault.ts';

/** The tags of the about page, and the attribute each carries. */
const aboutTags = {
  ...{ Claim: 'id', Counted: 'of', IfAnswered: null, IfUnanswered: null, Plain: null },
  ...{ KeptThings: null, ReadWhole: null, Unknown: null },
} as const;

interface AboutReading {
  readonly prose: AboutProse[];
  readonly problems: KnownProblem[];
}

/** Reads the prose of the about page, which obeys what the stories obey. */
export function readAbout(root: string, folder: string, lines: Map<string, LineOf>): AboutReading {
  const reading: AboutReading = { prose: [], problems: [] };
  if (!existsSync(join(folder, 'about'))) return reading;
  for (const locale of locales) {
    const path = join(folder, 'about', `${locale}.mdx`);
    const file = relative(root, path);
    const tell = (field: string, message: string): number =>
      reading.problems.push({ rule: 'mdx', file, field, message });
    if (!existsSync(path)) {
      tell('prose', 'is missing, expected the file to exist');
      continue;
    }
    lines.set(file, () => undefined);
    const body = readFileSync(path, 'utf8');
    const sign = findForeignSign(body);
    if (!body.trim()) tell('prose', 'is empty, expected a text');
    else if (sign) tell(`line ${sign.line}`, sign.message);
    else {
      const { segments, problems } = readProse(file, body, locale, aboutTags);
      reading.prose.push({ file, body, segments });
      reading.problems.push(...problems);
    }
  }
  return reading;
}
