import type { Site } from '#archive/site-records.ts';
import type { DataFile, PackedFile, TextFile } from '#data/data-file.ts';
import { listOwnTables } from '#data/data-files.ts';
import { dataWords } from '#data/words.ts';
import { pack } from './pack.ts';
import { writeWorkbook } from './workbook.ts';

export type LoadedFile = TextFile | PackedFile;

function finishPacked(file: Omit<PackedFile, 'bytes' | 'table' | 'subject' | 'count'>): PackedFile {
  const { length } = file.packed;
  return { ...file, subject: 'places', count: null, table: null, bytes: length };
}

/**
 * The tables of the data as a workbook.
 * @param day `YYYY-MM-DD`, when the data last changed
 */
export async function packTables(
  { name, licences }: Site,
  files: readonly DataFile[],
  day: string,
): Promise<PackedFile> {
  const { id, en } = dataWords;
  const head = {
    ...{ name, day },
    title: { id: id.dataset, en: en.dataset },
    licence: {
      id: `${id.licenceText} ${licences.content.URL}`,
      en: `${en.licenceText} ${licences.content.URL}`,
    },
  };
  return finishPacked({
    path: 'jejak-knalpot.xlsx',
    format: 'xlsx',
    title: { id: 'Semua tabel dalam satu buku kerja', en: 'All tables in one workbook' },
    packed: await writeWorkbook(head, listOwnTables(files)),
  });
}

/** All data files in one archive, under one folder so that unpacking spills nothing. */
export function packFiles(files: readonly LoadedFile[], day: string): PackedFile {
  const entries = files.map((file): [string, LoadedFile] => [`jejak-knalpot/${file.path}`, file]);
  return finishPacked({
    path: 'jejak-knalpot.zip',
    format: 'zip',
    title: { id: 'Semua berkas data dalam satu arsip', en: 'All data files in one archive' },
    packed: pack(
      entries.map(([path, file]) => [path, 'packed' in file ? file.packed : file.text]),
      day,
    ),
  });
}
