import { type Locale, twinLocale } from '#archive/locale.ts';
import type { Note } from './contact-links.ts';
import { type Answers, type Field, fieldsOf, longest, type ProposalKind } from './proposal.ts';

/** The words of a message, by kind and by field, in the language of the page. */
export interface ProposalLabels {
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** The answer to the same question in the other language. */
export const otherOf = (name: string): string => `${name}Other`;

const read = (answers: Answers, name: string): string =>
  (answers[name] ?? '').trim().slice(0, longest);

/** A proposal as a message that a person can read. */
export function writeMessage(kind: ProposalKind, answers: Answers, labels: ProposalLabels): Note {
  const lines = fieldsOf(kind).flatMap(({ name, form }) => {
    const answer = read(answers, name);
    const other = read(answers, otherOf(name));
    const said = Array.isArray(form) ? (labels.choices[answer] ?? answer) : answer;
    return said || other
      ? [`${labels.fields[name] ?? name}: ${[said, other].filter(Boolean).join(' / ')}`]
      : [];
  });
  return { subject: `Jejak Knalpot: ${labels.kinds[kind] ?? kind}`, body: lines.join('\n\n') };
}

/**
 * A proposal as the YAML file that `npm run propose` reads.
 * @param today `YYYY-MM-DD`
 */
export function writeYaml(
  kind: ProposalKind,
  answers: Answers,
  locale: Locale,
  today: string,
): string {
  const head = ['# npm run propose -- this-file.yaml', `proposal: ${kind}`, `written: '${today}'`];
  const lines = fieldsOf(kind).flatMap((field) => writeField(field, answers, locale));
  return `${[...head, ...lines].join('\n')}\n`;
}

function writeField({ name, isShown }: Field, answers: Answers, locale: Locale): string[] {
  const [own, other] = [read(answers, name), read(answers, otherOf(name))];
  if (!isShown) return own ? [`${name}: ${quote(own)}`] : [];
  if (!own && !other) return [];
  const line = (language: Locale, text: string): string[] =>
    text ? [`  ${language}: ${quote(text)}`] : [];
  return [`${name}:`, ...line(locale, own), ...line(twinLocale(locale), other)];
}

/** A text in YAML's double quotes, which read as JSON does; what a screen would not show is named. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
