import type { Localized } from '#archive/locale.ts';
import type { mediaTypes } from '#site/media-types.ts';
import type { Table } from './table.ts';

export type DataFormat = keyof typeof mediaTypes;

/** What a file is about, which decides its licence: points come from others. */
export type Subject = 'evidence' | 'places' | 'sources';

/** A data file with its text, complete. */
export interface DataFile {
  /** Below `/data/`: `claims.csv`, `figures/output-year.csv`. */
  readonly path: string;
  readonly format: DataFormat;
  readonly subject: Subject;
  readonly title: Localized;
  readonly text: string;
  /** Size in bytes of UTF-8. */
  readonly bytes: number;
  /** Rows, features or records in it; null for the description of the package. */
  readonly count: number | null;
  /** For a CSV: its columns and keys. */
  readonly table: Table | null;
}

/** A data file with its size measured. */
export function finishFile(file: Omit<DataFile, 'bytes' | 'table'> & { table?: Table }): DataFile {
  return { ...file, table: file.table ?? null, bytes: new TextEncoder().encode(file.text).length };
}
