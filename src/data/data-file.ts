import type { Localized } from '#archive/locale.ts';
import type { mediaTypes } from '#site/media-types.ts';
import type { Table } from './table.ts';

export type DataFormat = keyof typeof mediaTypes;

/** What a file is about, which decides its licence: points come from others. */
export type Subject = 'evidence' | 'places' | 'sources';

/** A data file as the page of the data lists it. */
export interface DataFile {
  /** Below `/data/`: `claims.csv`, `figures/output-year.csv`. */
  readonly path: string;
  readonly format: DataFormat;
  readonly subject: Subject;
  readonly title: Localized;
  /** Size in bytes. */
  readonly bytes: number;
  /** Rows, features or records in it; null for what holds or describes several. */
  readonly count: number | null;
  /** For a CSV: its columns and keys. */
  readonly table: Table | null;
}

/** A data file that is text, complete. */
export interface TextFile extends DataFile {
  readonly text: string;
}

/** A data file that is bytes, complete: a workbook, an archive of files. */
export interface PackedFile extends DataFile {
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** A data file with its size measured, in UTF-8. */
export function finishFile(file: Omit<TextFile, 'bytes' | 'table'> & { table?: Table }): TextFile {
  return { ...file, table: file.table ?? null, bytes: new TextEncoder().encode(file.text).length };
}
