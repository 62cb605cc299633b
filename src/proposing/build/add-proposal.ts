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
import type { Locale } from '#archive/locale.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { readProposal } from './read-proposal.ts';
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
  const refuse = (problems: readonly Problem[]): Answer => ({
    isTaken: false,
    lines: problems.map((problem) => tellProblem(problem, locale)),
  });
  const read = readProposal(file, text);
  if ('problems' in read) return refuse(read.problems);
  const { content, problems } = checkContent(root);
  if (problems.length) return refuse(problems);
  const outcome = toRecords(linkArchive(recordsOf(content)), read);
  if ('advice' in outcome) return { isTaken: true, lines: [outcome.advice] };
  if ('problems' in outcome) return refuse(outcome.problems.map((one) => ({ file, ...one })));
  const found = tryRecords(root, outcome.records);
  if (found.length) return refuse(found);
  for (const record of outcome.records) append(join(root, 'content'), record);
  const from = read.texts['from'];
  return {
    isTaken: true,
    lines: [
      ...outcome.records.map(
        (one) => `content/${one.file}: ${one.record.id}: ${told[locale].written}`,
      ),
      ...(from ? [told[locale].from(from)] : []),
    ],
  };
}

/** What an editor is told of a proposal that is taken in. */
const told = {
  id: {
    written: 'ditulis; jalankan "npm run ledger" sesudah terbit',
    from: (name: string) => `Dikirim oleh ${name}; nama ini tidak ditulis ke content/.`,
  },
  en: {
    written: 'written; run "npm run ledger" once it is published',
    from: (name: string) => `Sent by ${name}; this is not written into content/.`,
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
