import { parse as parseCsv } from 'csv-parse/sync';
import { type Table, writeTable } from '#data/table.ts';

/** The rows of a table as its CSV gives them to a reader: by the columns' names, without empty cells. */
export function readRows(table: Table): Record<string, string>[] {
  const rows: Record<string, string>[] = parseCsv(writeTable(table), { columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell)));
}
