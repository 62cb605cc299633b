import writeXlsxFile, { type Cell as XlsxCell, type SheetData } from 'write-excel-file/universal';
import type { Localized } from '#archive/locale.ts';
import type { Cell } from '#data/csv.ts';
import type { ColumnType, Table } from '#data/table.ts';
import { dataWords } from '#data/words.ts';
import { toSafeText } from '#site/plain-text.ts';
import { type Packed, repack } from './pack.ts';

/** What the first sheet says before it lists the others. */
export interface WorkbookHead {
  readonly name: string;
  readonly title: Localized;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly licence: Localized;
}

/** Before this day Excel counts a 29 February that never was, and before 1900 it knows no day. */
const firstExcelDay = '1900-03-01';

/** A cell with its type: a number is a number in every language of the program, a day a day. */
function toXlsxCell(value: Cell, type: ColumnType = 'string'): XlsxCell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (type === 'date' && value >= firstExcelDay) {
    return { value: new Date(value), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: toSafeText(value), type: String };
}

const bold = (value: string): XlsxCell => ({ value, type: String, fontWeight: 'bold' });
const wrapped = (value: string): XlsxCell => ({ value, type: String, wrap: true });

function toSheet({ name, columns, rows }: Table) {
  const cells = rows.map((row) => row.map((cell, at) => toXlsxCell(cell, columns[at]?.type)));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ name: column, type }) => ({ width: widthOf(column, type) })),
    data: [columns.map((column) => bold(column.name)), ...cells],
  };
}

/** Wide enough for the column's name; texts get room to be read. */
function widthOf(name: string, type: ColumnType = 'string'): number {
  const isText = type === 'string' && /_(id|en)$/.test(name);
  return Math.max(isText ? 40 : 12, name.length + 2);
}

const { id, en } = dataWords;
const pair = (of: (words: typeof id) => string): string => `${of(id)} / ${of(en)}`;

/** The sheet that is seen first: what this is, how to read it, and what every column means. */
function toFirstSheet(head: WorkbookHead, tables: readonly Table[]) {
  const line = (first: string, text: Localized): SheetData[number] => [
    bold(first),
    null,
    null,
    wrapped(text.id),
    wrapped(text.en),
  ];
  return {
    sheet: pair((words) => words.workbook.first).replace('/', '-'),
    columns: [20, 22, 16, 60, 60].map((width) => ({ width })),
    data: [
      line(head.name, head.title),
      line(
        pair(({ workbook }) => workbook.version),
        { id: head.day, en: head.day },
      ),
      line(
        pair((words) => words.licence),
        head.licence,
      ),
      ...id.workbook.rules.map((rule, at) =>
        line('', { id: rule, en: en.workbook.rules[at] ?? '' }),
      ),
      [],
      [
        bold(pair(({ workbook }) => workbook.sheet)),
        bold(pair(({ workbook }) => workbook.column)),
        bold(pair(({ workbook }) => workbook.type)),
        bold(id.columns),
        bold(en.columns),
      ],
      ...tables.flatMap(explainTable),
    ],
  };
}

function explainTable({ name, text, columns, rows }: Table): SheetData {
  const rowsOf = pair((words) => words.workbook.rows).replace('{rows}', String(rows.length));
  return [
    [bold(name), null, rowsOf, wrapped(text.id), wrapped(text.en)],
    ...columns.map(({ name: column, type = 'string', text: meaning }) => [
      name,
      column,
      pair(({ types }) => types[type]),
      wrapped(meaning.id),
      wrapped(meaning.en),
    ]),
  ];
}

/**
 * Tables as one Excel workbook (ECMA-376): a first sheet that explains, then a sheet a table, with
 * numbers and days as such. The same bytes for the same tables.
 */
export async function writeWorkbook(head: WorkbookHead, tables: readonly Table[]): Promise<Packed> {
  const sheets = [toFirstSheet(head, tables), ...tables.map(toSheet)];
  const blob = await writeXlsxFile(sheets).toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()), head.day);
}
