import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#archive/build/read-content.ts';
import { locales } from '#archive/locale.ts';
import { inIndonesian, readLanguage, tellProblem } from '#archive/tell-problem.ts';
import { SmallArchive, writeArchive } from '../../support/small-archive.ts';

const claims = 'claims/craft.yaml';
const english = 'stories/first/en.mdx';

/** A slip of an editor: what is written where, and what the first line must say. */
interface Slip {
  readonly name: string;
  readonly file: string;
  /** What stands in the file instead. */
  readonly write: (before: string) => string | Buffer;
  readonly says: RegExp;
  /** How many lines may follow from it. */
  readonly most?: number;
}

const put =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
    return changed;
  };

const into = (file: string, write: Slip['write']) => ({ file, write });
const plain = (text: string) => () => text;

const slips: readonly Slip[] = [
  {
    name: 'a tab',
    ...into(claims, put('  topic', '\ttopic')),
    says: /:\d+: .*is indented with a tab/,
  },
  {
    name: 'a no-break space',
    ...into(claims, put('  topic', '\u00a0 topic')),
    says: /:\d+: .*no-break space/,
  },
  {
    name: 'marks of a merge',
    ...into(claims, (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`),
    says: /:1: .*unfinished merge/,
  },
  {
    name: 'UTF-16',
    ...into(claims, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
    says: /:1: .*UTF-16|:1: .*UTF-8/,
  },
  {
    name: 'Latin-1',
    ...into(claims, (text) => Buffer.from(put(/topic: \w+/, 'topic: café')(text), 'latin1')),
    says: /:\d+: .*not UTF-8/,
  },
  {
    name: 'a control character',
    ...into(claims, put('topic', '\u0007topic')),
    says: /:\d+: .*no screen shows/,
  },
  {
    name: 'an overridden direction',
    ...into(english, (text) => `${text}\n\u202Eabc\n`),
    says: /:\d+: .*no screen shows/,
  },
  {
    name: 'a colon in a text',
    ...into(claims, put(/topic: (\w+)/, 'topic: craft: $1')),
    says: /:\d+: .*colon inside a text/,
  },
  {
    name: 'a quote that stays open',
    ...into(claims, put(/topic: \w+/, "topic: 'craft")),
    says: /:\d+: .*(?:quote|colon)/,
  },
  {
    name: 'two documents',
    ...into(claims, (text) => `${text}---\n${text}`),
    says: /:\d+: .*"---" a second time/,
  },
  {
    name: 'an alias to nothing',
    ...into(claims, put(/topic: \w+/, 'topic: *craft')),
    says: /:\d+: .*(?:reference|quotes)/,
  },
  { name: 'a lost indent', ...into(claims, put('  topic', '   topic')), says: /:\d+: / },
  { name: 'an empty file', ...into(claims, plain('')), says: /is empty/, most: 5 },
  { name: 'a list of words', ...into('gaps/gaps.yaml', plain('- only words')), says: /:1: / },
  {
    name: 'a field that is misspelt',
    ...into(claims, put('  topic', '  topik')),
    says: /:\d+: .*did you mean "topic"/,
  },
  {
    name: 'a value that is misspelt',
    ...into(claims, put(/confidence: \w+/, 'confidence: hihg')),
    says: /:\d+: .*did you mean "high"/,
  },
  {
    name: 'an id that is misspelt',
    ...into(claims, put(/- magazine\n/, '- magazin\n')),
    says: /:\d+: .*did you mean "magazine"/,
  },
  {
    name: 'a tag that is misspelt',
    ...into(english, (text) => `${text}\n<Plaim id="x">a</Plaim>\n`),
    says: /:\d+: .*did you mean/,
  },
  {
    name: 'an id in a tag without quotes',
    ...into(english, (text) => `${text}\n<Term id=knalpot>a</Term>\n`),
    says: /:\d+: .*quotes/,
  },
  {
    name: 'a wrong ending',
    ...into('claims/more.yaml.txt', plain('- id: x')),
    says: /more\.yaml\.txt.*ending \.yaml/,
  },
  {
    name: 'a capital ending',
    ...into('claims/MORE.YAML', plain('- id: x')),
    says: /MORE\.YAML.*ending \.yaml/,
  },
  {
    name: 'a folder nobody knows',
    ...into('claim/more.yaml', plain('- id: x')),
    says: /claim\/more\.yaml.*did you mean "claims"/,
  },
  { name: 'no story at all', ...into('stories/first/story.yaml', plain('')), says: /story\.yaml/ },
  {
    name: 'an expression on the about page',
    ...into('about/en.mdx', plain('Home is {process.env.HOME}.')),
    says: /about\/en\.mdx:1: .*an expression/,
  },
  {
    name: 'a script on the about page',
    ...into('about/en.mdx', plain('<script>alert(1)</script>')),
    says: /about\/en\.mdx:1: .*(?:not a tag|HTML)/,
  },
  {
    name: 'an import on the about page',
    ...into('about/en.mdx', plain("import x from 'node:fs'\n\nText.")),
    says: /about\/en\.mdx:1: .*import/,
  },
  {
    name: 'a bare link on the about page',
    ...into('about/en.mdx', plain('[here](javascript:alert)')),
    says: /about\/en\.mdx:1: .*a link of its own/,
  },
  {
    name: 'an empty about page',
    ...into('about/en.mdx', plain(' ')),
    says: /en\.mdx: prose: is empty/,
  },
  {
    name: 'a number that is no telephone',
    ...into('site.yaml', (text) =>
      text.replace('contacts: []', 'contacts:\n  - kind: whatsapp\n    number: "0812"'),
    ),
    says: /:\d+: .*telephone number/,
  },
];

/** The lines an editor sees in a language after a slip. */
function linesAfter({ file, write }: Slip, locale: 'id' | 'en'): string[] {
  const root = writeArchive((archive) => {
    if (file.startsWith('about/')) archive.write('about/id.mdx', 'Sebuah teks.');
  });
  const path = join(root, 'content', file);
  const given = new SmallArchive().files.get(file);
  const before = typeof given === 'string' ? given : stringify(given ?? '');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, write(before));
  return checkContent(root).problems.map((problem) => tellProblem(problem, locale));
}

describe('a slip of an editor', () => {
  test.each(slips)('$name is told in at most five lines, the first with the cause', (slip) => {
    const lines = linesAfter(slip, 'en');
    expect(lines.length, lines.join('\n')).toBeGreaterThan(0);
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(slip.most ?? 5);
    expect(lines[0]).toMatch(slip.says);
    expect(lines.join('')).not.toMatch(/[^\n]*\n\s+at /);
  });

  test.each(slips)('$name is told in Indonesian too', (slip) => {
    const [line = ''] = linesAfter(slip, 'id');
    expect(line).not.toMatch(/\b(?:expected|is not|did you mean|holds|begins|starts)\b/);
    expect(line).toMatch(/^content\//);
  });
});

test('all that is wrong with a record is told at once, ids that lead nowhere too', () => {
  const root = writeArchive((archive) => {
    archive.set([claims, 'count-1980'], ['text', 'en'], '');
    archive.set([claims, 'count-1980'], ['sources'], ['magazin']);
  });
  const lines = checkContent(root).problems.map((problem) => tellProblem(problem, 'en'));
  expect(lines.filter((line) => line.includes('count-1980.text.en'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('did you mean "magazine"?'))).toHaveLength(1);
});

test('a mark that Notepad puts before a file is read over', () => {
  const root = writeArchive();
  const path = join(root, 'content', claims);
  writeFileSync(path, `\uFEFF${stringify(new SmallArchive().files.get(claims))}`);
  expect(checkContent(root).problems).toEqual([]);
});

describe('the language of the check', () => {
  test.each([
    [['--lang', 'id'], {}, 'id'],
    [['--lang=en'], { LANG: 'id_ID.UTF-8' }, 'en'],
    [[], { LANG: 'id_ID.UTF-8' }, 'id'],
    [[], { LC_ALL: 'C', LANG: 'id_ID.UTF-8' }, 'en'],
    [[], {}, 'en'],
  ] as const)('of %j with %j is %s', (words, environment, locale) => {
    expect(readLanguage(words, environment)).toBe(locale);
  });

  test('leaves a message it does not know as it is, and loses no typed word', () => {
    expect(inIndonesian('is odd, expected a wonder')).toBe('is odd, seharusnya a wonder');
    expect(inIndonesian('"$& {}" leads nowhere, expected an id of content/claims')).toContain(
      '$& {}',
    );
    expect(locales).toContain(readLanguage(['--lang'], {}));
  });
});
