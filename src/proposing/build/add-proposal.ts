import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '#archive/build/read-content.ts';
import { type Problem, recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import type { Locale, Localized } from '#archive/locale.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import type { FieldName } from '#proposing/proposal.ts';
import { type Proposal, type ProposalProblem, readProposal } from './read-proposal.ts';
import { type NewRecord, toRecords } from './to-records.ts';

/** What became of a proposal, in lines for the editor. */
export interface Answer {
  readonly isTaken: boolean;
  readonly lines: readonly string[];
}

/**
 * Reads a proposal, checks it with the whole archive, and only then writes its records.
 * @param root the project folder, whose content is sound
 * @param file the proposal's name, for messages
 * @param locale the language the editor is told in
 */
export function addProposal(
  root: string,
  file: string,
  text: string,
  locale: Locale = 'en',
): Answer {
  const read = readProposal(file, text);
  const verdict = 'problems' in read ? read : judge(root, file, read);
  if ('problems' in verdict) {
    const lines = verdict.problems.map((problem) => tellProblem(problem, locale));
    return { isTaken: false, lines: [...new Set(lines)] };
  }
  if ('advice' in verdict) return { isTaken: true, lines: [verdict.advice[locale]] };
  for (const record of verdict.records) append(join(root, 'content'), record);
  return { isTaken: true, lines: tellWritten(verdict.records, verdict.from, locale) };
}

type Verdict =
  | { readonly problems: readonly ProposalProblem[] }
  | { readonly advice: Localized }
  | { readonly records: readonly NewRecord[]; readonly from: string | undefined };

/** What becomes of a proposal in an archive: its records are those the whole check takes. */
function judge(root: string, file: string, proposal: Proposal): Verdict {
  const { content, problems } = checkContent(root);
  if (problems.length) return { problems };
  const outcome = toRecords(linkArchive(recordsOf(content)), proposal);
  if ('advice' in outcome) return outcome;
  const found = 'problems' in outcome ? outcome.problems : tryRecords(root, outcome.records);
  if ('records' in outcome && !found.length) {
    return { records: outcome.records, from: proposal.texts['from'] };
  }
  return {
    problems: found.map(({ field, message }) => {
      const asked = askedField(field);
      return { file, line: proposal.lineOf(asked) ?? 1, field: asked, message };
    }),
  };
}

/** The field of the form that a field of a record was filled from; any other stays as it is. */
function askedField(field: string): string {
  const [, own] = askedAs.find(([end]) => end.test(field)) ?? [];
  return own ? field.replace(/^.*?(\.(?:id|en))?$/, `${own}$1`) : field;
}

/** Where the answers of the form went. What is shown in both languages is asked for in both. */
const askedAs: readonly (readonly [RegExp, FieldName | 'written'])[] = [
  [/\.workshop\.named$/, 'year'],
  [/\.workshop\.owner$/, 'owner'],
  [/\.workshop\.products\b/, 'products'],
  [/\.text\b/, 'what'],
  [/\.point\.lon$/, 'lon'],
  [/\.point\b/, 'lat'],
  [/\.source\b/, 'link'],
  [/\.phone\b/, 'phone'],
  [/\.hours$/, 'hours'],
  [/\.confirmed\b/, 'written'],
  [/\.(?:note|editorNote)$/, 'known'],
  [/\.name\b/, 'name'],
];

function tellWritten(
  records: readonly NewRecord[],
  from: string | undefined,
  locale: Locale,
): string[] {
  const { written, sentBy } = told[locale];
  return [
    ...records.map(({ file, record }) => `content/${file}: ${record.id}: ${written}`),
    ...(from ? [sentBy(from)] : []),
  ];
}

/** What an editor is told of a proposal that is taken in. */
const told = {
  id: {
    written: 'ditulis; jalankan "npm run ledger" sesudah terbit',
    sentBy: (name: string) => `Dikirim oleh ${name}; nama ini tidak ditulis ke content/.`,
  },
  en: {
    written: 'written; run "npm run ledger" once it is published',
    sentBy: (name: string) => `Sent by ${name}; this is not written into content/.`,
  },
} as const;

/** The problems a copy of the content has with the records. */
function tryRecords(root: string, records: readonly NewRecord[]): readonly Problem[] {
  const trial = mkdtempSync(join(tmpdir(), 'jejak-knalpot-propose-'));
  try {
    cpSync(join(root, 'content'), join(trial, 'content'), { recursive: true });
    // The check looks for the drawings that the content names.
    symlinkSync(resolve(root, 'src'), join(trial, 'src'));
    for (const record of records) append(join(trial, 'content'), record);
    return checkContent(trial).problems;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

function append(content: string, { file, record }: NewRecord): void {
  const path = join(content, file);
  if (!existsSync(path)) writeFileSync(path, '');
  const before = readFileSync(path, 'utf8');
  const isOpen = before !== '' && !before.endsWith('\n');
  appendFileSync(path, `${isOpen ? '\n' : ''}${stringify([record])}`);
}
