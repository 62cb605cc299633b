import type { KnownProblem } from './content.ts';
import { fixesInIndonesian, partsInIndonesian } from './indonesian-fixes.ts';
import { whatsInIndonesian } from './indonesian-whats.ts';
import type { Locale } from './locale.ts';

type Table = readonly (readonly [english: string, indonesian: string])[];

/** The plainest last: "is empty" would else answer for "is empty, so readers cannot …". */
const bySize = (table: Table): Table =>
  table.toSorted(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length);

const whats = bySize(whatsInIndonesian);
const fixes = bySize(fixesInIndonesian);

/** The language of a terminal: `id` where `--lang` or the environment says so, else English. */
export function readLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const set = [asked, LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  return /^id\b|^id_/i.test(set) ? 'id' : 'en';
}

/** A problem in one line an editor can act on: `file:line: field: what is wrong, what is expected`. */
export function tellProblem(
  { file, line, field, message }: Omit<KnownProblem, 'rule'>,
  locale: Locale,
): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const said = locale === 'id' ? inIndonesian(message) : message;
  return `${place}: ${field}: ${said.replaceAll(/\s+/g, ' ')}`;
}

/** A message in Indonesian; what the table does not know stays as it is. */
export function inIndonesian(message: string): string {
  const [body = '', near] = message.split('; did you mean ');
  const cut = /[,;] expected /.exec(body);
  const what = translate(cut ? body.slice(0, cut.index) : body, whats);
  const fix = cut ? translate(body.slice(cut.index + cut[0].length), fixes) : null;
  return [what, fix && `, seharusnya ${fix}`, near && `; maksudnya ${near}`]
    .filter(Boolean)
    .join('');
}

function translate(text: string, table: Table): string {
  for (const [english, indonesian] of table) {
    const found = toPattern(english).exec(text);
    if (found) return fillIn(indonesian, found.slice(1).map(tellPart));
  }
  return text;
}

/** What a message names of the check's own; what an editor typed stays as it is. */
const tellPart = (part: string): string => partsInIndonesian.get(part) ?? part;

/** `{}` stands for whatever an editor typed. */
function toPattern(template: string): RegExp {
  const parts = template.split('{}').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}

function fillIn(template: string, values: readonly string[]): string {
  let turn = 0;
  return template.replaceAll('{}', () => values[turn++] ?? '');
}
