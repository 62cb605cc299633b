import { LineCounter, parseDocument } from 'yaml';
import { lineIn, type LineOf } from '#archive/build/field-lines.ts';
import { explainFault, type Fault, findForeignSign } from '#archive/build/yaml-fault.ts';
import type { Problem } from '#archive/content.ts';
import { locales, type Localized } from '#archive/locale.ts';
import { suggest } from '#archive/nearest-name.ts';
import {
  type Field,
  fieldsOf,
  longest,
  type ProposalKind,
  proposalKinds,
} from '#proposing/proposal.ts';

/** A proposal whose every field is what the form asks for. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** `YYYY-MM-DD` */
  readonly written: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Answers the site shows, in both languages. */
  readonly shown: Readonly<Record<string, Localized>>;
  /** Where each field stands, for what is found wrong later. */
  readonly lineOf: LineOf;
}

/** What is wrong with a proposal, on a line counted from 1. */
export interface ProposalProblem extends Problem {
  readonly line?: number | undefined;
}

/** A proposal, or all that is wrong with it. */
export type ReadProposal = Proposal | { readonly problems: readonly ProposalProblem[] };

/** Larger than this no filled form is. */
const mostBytes = 100_000;

/** Signs that steer a screen or a terminal instead of standing on it; line breaks and tabs stay. */
const steering = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u;
const hasSteering = (text: string): boolean => steering.test(text.replaceAll(/[\t\r\n]/g, ' '));

/** Reads the YAML file of a proposal. Whatever it holds is a text: nothing of it is run. */
export function readProposal(file: string, text: string): ReadProposal {
  const parsed = parse(text);
  if ('message' in parsed) {
    const { line, message } = parsed;
    return { problems: [{ file, line, field: `line ${line}`, message }] };
  }
  const { value, lineOf } = parsed;
  const tell = (found: readonly Found[]): ReadProposal => ({
    problems: found.map((one) => ({ file, line: lineOf(one.field) ?? 1, ...one })),
  });
  if (!isRecord(value)) return tell([notAProposal]);
  const kind = proposalKinds.find((one) => one === value['proposal']);
  if (!kind) return tell([describeKind(value['proposal'])]);
  const problems = findProblems(kind, value);
  return problems.length ? tell(problems) : { ...collect(kind, value), lineOf };
}

const notAProposal = {
  field: 'file',
  message: 'is not a proposal, expected "proposal: workshop" and the fields of the form',
};

function describeKind(value: unknown): Found {
  const given = typeof value === 'string' ? value.slice(0, 40) : '';
  const near = suggest(given, proposalKinds);
  const message = `is not a kind, expected one of ${proposalKinds.join(', ')}${near}`;
  return { field: 'proposal', message };
}

function parse(written: string): { value: unknown; lineOf: LineOf } | Fault {
  if (written.length > mostBytes) {
    return { line: 1, message: 'is too long for a proposal, expected what a form holds' };
  }
  const text = written.replace(/^\uFEFF/, '');
  const sign = findForeignSign(text);
  if (sign) return sign;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
    const [error] = document.errors;
    if (error) return explainFault(text, error, lines.linePos(error.pos[0]).line);
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return { value, lineOf: (field) => lineIn(document, lines, field) };
  } catch {
    return { line: 1, message: 'refers to itself or to nothing by *, expected the text in quotes' };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Found = Omit<Problem, 'file'>;

function findProblems(kind: ProposalKind, value: Readonly<Record<string, unknown>>): Found[] {
  const fields = fieldsOf(kind);
  const names = ['proposal', 'written', ...fields.map(({ name }) => name)];
  const strange = Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const shown = name.slice(0, 40).replaceAll(/[^\p{L}\p{N}_-]/gu, '?');
      const message = `"${shown}" is not a field here, expected one of ${names.join(', ')}${suggest(shown, names)}`;
      return { field: shown, message };
    });
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(String(value['written']));
  const day = isDay ? [] : [{ field: 'written', message: 'is not a day, expected YYYY-MM-DD' }];
  return [...strange, ...day, ...fields.flatMap((field) => findFault(field, value[field.name]))];
}

function findFault({ name, isRequired, isShown, form }: Field, value: unknown): Found[] {
  if (value === undefined || value === '') {
    return isRequired ? [{ field: name, message: 'is missing, expected a text' }] : [];
  }
  if (isShown) return findUntranslated(name, value);
  if (typeof value !== 'string')
    return [{ field: name, message: 'is of another kind, expected a text' }];
  if (typeof form !== 'string' && !form.includes(value)) {
    return [
      { field: name, message: `is not one of its values, expected one of ${form.join(', ')}` },
    ];
  }
  return findUnwritable(name, value);
}

function findUntranslated(name: string, value: unknown): Found[] {
  return locales.flatMap((locale) => {
    const text = isRecord(value) ? value[locale] : undefined;
    const field = `${name}.${locale}`;
    if (typeof text === 'string' && text.trim()) return findUnwritable(field, text);
    const language = locale === 'id' ? 'Indonesian' : 'English';
    return [{ field, message: `is missing, expected the text in ${language}` }];
  });
}

function findUnwritable(field: string, text: string): Found[] {
  if (text.length > longest) {
    return [{ field, message: `is too long, expected at most ${longest} letters` }];
  }
  if (!hasSteering(text)) return [];
  return [{ field, message: 'holds a sign that no screen shows, expected letters alone' }];
}

function collect(
  kind: ProposalKind,
  value: Readonly<Record<string, unknown>>,
): Omit<Proposal, 'lineOf'> {
  const fields = fieldsOf(kind).filter(({ name }) => value[name]);
  const shown = fields.filter(({ isShown }) => isShown);
  const texts = fields.filter(({ isShown }) => !isShown);
  return {
    kind,
    written: String(value['written']),
    texts: Object.fromEntries(texts.map(({ name }) => [name, String(value[name]).trim()])),
    shown: Object.fromEntries(shown.map(({ name }) => [name, value[name] as Localized])),
  };
}
