import type { DataFile } from './data-file.ts';

/** What somebody who comes for data asks, and the beginnings of the files that answer it. */
const answers = {
  said: ['claim', 'conflict', 'occasion'],
  many: ['figures'],
  when: ['events'],
  where: ['places', 'villages'],
  who: ['sources', 'glossary'],
} as const;

export const dataQuestions = [
  ...(Object.keys(answers) as (keyof typeof answers)[]),
  'all',
] as const;
export type DataQuestion = (typeof dataQuestions)[number];

/** The question a file answers; the description of the package answers for all of them. */
function questionOf({ path }: DataFile): DataQuestion {
  const asked = Object.entries(answers).find(([, names]) =>
    names.some((name) => path.startsWith(name)),
  );
  return (asked?.[0] as DataQuestion | undefined) ?? 'all';
}

/** The files by question, each file once. */
export function groupByQuestion(
  files: readonly DataFile[],
): { question: DataQuestion; files: DataFile[] }[] {
  return dataQuestions.map((question) => ({
    question,
    files: files.filter((file) => questionOf(file) === question),
  }));
}
