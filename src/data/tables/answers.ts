import type { Archive } from '#archive/archive.ts';
import { axes, type Claim, type Conflict } from '#archive/claim-records.ts';
import { orderPositions, type SaidPosition } from '#archive/positions.ts';
import { pageColumns, periodColumns, textColumns } from '#data/columns.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

interface AnswerRow {
  readonly conflict: Conflict;
  readonly position: SaidPosition;
  readonly turn: number;
  readonly claim: Claim;
}

function listAnswers(archive: Archive): AnswerRow[] {
  return [...archive.conflicts.values()].flatMap((conflict) =>
    orderPositions(archive, conflict).flatMap((position, at) =>
      position.claims.map((claim) => ({ conflict, position, turn: at + 1, claim })),
    ),
  );
}

/** Every answer to a question on which sources disagree, one row for each claim behind it. */
export function answersTable(archive: Archive, links: Links): Table {
  return fillTable(
    {
      name: 'conflict-answers',
      title: { id: 'Jawaban yang berbeda', en: 'Answers that differ' },
      text: {
        id: 'Satu baris satu klaim di balik satu jawaban atas pertanyaan yang dijawab berbeda oleh sumber. Urutannya waktu, bukan peringkat.',
        en: 'One row is one claim behind one answer to a question that sources answer differently. The order is of time, not of rank.',
      },
      primaryKey: ['conflict', 'claim'],
      foreignKeys: [{ column: 'claim', table: 'claims' }],
    },
    [
      ...answerColumns(),
      ...pageColumns<AnswerRow>(links, 'conflicts', ({ conflict }) => conflict.id),
    ],
    listAnswers(archive),
  );
}

function answerColumns(): Column<AnswerRow>[] {
  return [
    {
      name: 'conflict',
      text: { id: 'Nama tetap perbedaan.', en: 'The id of the disagreement.' },
      value: ({ conflict }) => conflict.id,
      constraints: { required: true },
    },
    {
      name: 'axis',
      text: {
        id: 'Jawabannya berupa date (tanggal), number (angka), atau words (keterangan).',
        en: 'Whether the answers are a date, a number or words.',
      },
      value: ({ conflict }) => conflict.axis,
      constraints: { required: true, enum: axes },
    },
    ...textColumns<AnswerRow>(
      'question',
      { id: 'Pertanyaannya', en: 'The question' },
      ({ conflict }) => conflict.title,
    ),
    {
      name: 'turn',
      type: 'integer',
      text: {
        id: 'Urutan jawaban, yang paling dulu dikatakan lebih dulu.',
        en: 'The turn of the answer, the earliest said first.',
      },
      value: ({ turn }) => turn,
      constraints: { required: true, minimum: 1 },
    },
    ...textColumns<AnswerRow>(
      'answer',
      { id: 'Jawabannya', en: 'The answer' },
      ({ position }) => position.answer,
    ),
    {
      name: 'claim',
      text: { id: 'Nomor klaim di balik jawaban.', en: 'The number of the claim behind it.' },
      value: ({ claim }) => claim.id,
      constraints: { required: true },
    },
    ...periodColumns<AnswerRow>(
      'said',
      { id: 'Kapan jawaban ini pertama kali dikatakan', en: 'When the answer was first given' },
      ({ position }) => position.said,
    ),
  ];
}
