import type { Localized } from '#archive/locale.ts';
import { type Cell, writeCsv } from './csv.ts';

/** Types of Frictionless Table Schema in use; dates are `YYYY-MM-DD`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

/** What a cell of a column must be, in the words of Table Schema. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A column: its name in the file, what it says in both languages, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly text: Localized;
  readonly value: (row: Row) => Cell;
  readonly type?: ColumnType;
  readonly format?: 'uri';
  readonly constraints?: Constraints;
}

/** A column that refers to the column `id` of another table, or of its own. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

interface TableHead {
  readonly name: string;
  readonly title: Localized;
  readonly text: Localized;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table ready to be written: described columns, and rows of cells in their order. */
export interface Table extends TableHead {
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills a table from records. */
export function fillTable<Row>(
  head: TableHead,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): Table {
  const rows = records.map((record) => columns.map(({ value }) => value(record)));
  return { ...head, columns: columns.map(({ value: _value, ...column }) => column), rows };
}

/** A table as CSV. */
export function writeTable({ columns, rows }: Table): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows,
  );
}

/** A row as an object with the columns' names, empty cells left out. */
export function toProperties({ columns }: Table, row: readonly Cell[]): Record<string, Cell> {
  const named = columns.map(({ name }, at): [string, Cell] => [name, row[at] ?? null]);
  return Object.fromEntries(named.filter(([, value]) => value !== null));
}
