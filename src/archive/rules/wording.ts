import { type Content, entriesOf, type Problem } from '#archive/content.ts';
import { type Locale, locales, type Localized } from '#archive/locale.ts';
import { bodyFile } from './stories.ts';

/** A wording the site does not print, and what an editor does about it. */
interface Fault {
  readonly pattern: RegExp;
  readonly is: string;
  readonly fix: string;
}

/** Words that point at a sentence which does not stand beside a claim on its own page. */
const leaning: Readonly<Record<Locale, string>> = {
  id: String.raw`\p{Lu}\p{L}+ (?:lain|itu|tersebut|tadi|serupa|(?:yang )?sama|berikutnya)|Ia|Mereka|Pembuatnya`,
  en: 'Another|Others?|The (?:same|other|latter|former)|Th(?:is|at|ese|ose)|It|They|He|She|Both',
};

const leaningFault = (locale: Locale): Fault => ({
  pattern: new RegExp(String.raw`^(?:${leaning[locale]})(?!\p{L})`, 'u'),
  is: 'leans on a sentence that does not stand beside it',
  fix: 'the thing by its name',
});

/** A statement stands alone on its page. */
export function findLeaningClaims(content: Content): Problem[] {
  return content.claims.flatMap(({ file, data: { id, text } }) =>
    locales.flatMap((locale) =>
      describeFaults(text[locale], [leaningFault(locale)]).map((message) => {
        return { file, field: `${id}.text.${locale}`, message };
      }),
    ),
  );
}

const rangeFaults: readonly Fault[] = [
  { pattern: /\d+-\d+/u, is: 'is a hyphen in a range', fix: 'an en dash (–)' },
  { pattern: /\d+ x \d+/u, is: 'is a letter between measures', fix: 'the sign ×' },
];
const quoteFault: Fault = { pattern: /"[^"]*"?/u, is: 'is a straight quote', fix: '“ and ”' };

/** EYD V: the form to avoid, and the one to write. */
const spellings: Readonly<Record<string, string>> = {
  ...{ obyek: 'objek', subyek: 'subjek', dimana: 'di mana', ijin: 'izin', resiko: 'risiko' },
  ...{ praktek: 'praktik', aktifitas: 'aktivitas', sekedar: 'sekadar', jaman: 'zaman' },
};
const spellingFaults: readonly Fault[] = [
  ...Object.entries(spellings).map(([word, fix]) => {
    return { pattern: wholeWord(`(?i:${word})`), is: 'is not EYD', fix: `“${fix}”` };
  }),
  {
    pattern: wholeWord(String.raw`(?:[Ss]e|[Nn]on)-\p{Ll}+`),
    is: 'is not EYD',
    fix: 'one word, no hyphen',
  },
];

/** What an editor program, a web page or a hurry leaves in a text. */
const leftovers: readonly Fault[] = [
  { pattern: /&(?:[a-z]+|#\d+);/iu, is: 'is an entity of HTML', fix: 'the sign itself' },
  { pattern: /<\/?[a-z][^>]*>|\*\*|\[[^\]]+\]\(/iu, is: 'is markup', fix: 'plain text' },
  {
    pattern: /\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum/iu,
    is: 'is a note to oneself',
    fix: 'the finished text',
  },
];

function wholeWord(word: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])${word}(?!\p{L})`, 'u');
}

const faultsOf = (locale: Locale): readonly Fault[] =>
  locale === 'id'
    ? [...rangeFaults, ...spellingFaults, ...leftovers]
    : [...rangeFaults, ...leftovers];

/** Signs and spellings of every text in both languages. */
export function findMisspelledTexts(content: Content): Problem[] {
  return Object.values(entriesOf(content)).flatMap((entries) =>
    entries.flatMap(({ file, data }) =>
      listTexts(data).flatMap(({ path, text }) =>
        locales.flatMap((locale) =>
          describeFaults(text[locale], [quoteFault, ...faultsOf(locale)]).map((message) => {
            const name = 'id' in data && path ? `${data.id}.${path}` : path;
            return { file, field: `${name}.${locale}`, message };
          }),
        ),
      ),
    ),
  );
}

/** The same of the stories' prose, whose quotes the page sets itself. */
export function findMisspelledProse(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) =>
    (content.segments.get(data.id) ?? []).flatMap(({ locale, line, text }) =>
      describeFaults(text, faultsOf(locale)).map((message) => {
        return { file: bodyFile(file, locale), field: `line ${line}`, message };
      }),
    ),
  );
}

function describeFaults(text: string, faults: readonly Fault[]): string[] {
  return faults.flatMap(({ pattern, is, fix }) => {
    const found = pattern.exec(text);
    return found ? [`“${found[0]}” ${is}, expected ${fix}`] : [];
  });
}

/** Fields in two languages that are no prose to check here. */
const unread = new Set(['slug', 'body', 'from']);

/** Every text in both languages of a record, with its path in it. */
export function listTexts(value: unknown, path = ''): { path: string; text: Localized }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (unread.has(key)) return [];
    const step = Array.isArray(value) ? `[${key}]` : `${path ? '.' : ''}${key}`;
    return listTexts(inner, path + step);
  });
}

function isLocalized(value: object): value is Localized {
  return (
    'id' in value && 'en' in value && [value.id, value.en].every((one) => typeof one === 'string')
  );
}
