import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { linkArchive } from '#archive/archive.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { formatProblem, type Problem, recordsOf } from '#archive/content.ts';
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
 */
export function addProposal(root: string, file: string, text: string): Answer {
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
      ...outcome.records.map((one) => `content/${one.file}: ${one.record.id}: written`),
      ...(from ? [`Sent by ${from}; this is not written into content/.`] : []),
    ],
  };
}

const refuse = (problems: readonly Problem[]): Answer => ({
  isTaken: false,
  lines: problems.map(formatProblem),
});

/** The problems a copy of the content has with the records. */
function tryRecords(root: string, records: readonly NewRecord[]): readonly Problem[] {
  const trial = mkdtempSync(join(tmpdir(), 'jejak-knalpot-propose-'));
  try {
    cpSync(join(root, 'content'), join(trial, 'content'), { recursive: true });
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
