import type { Archive } from '#archive/archive.ts';
import { type Claim, confidences, topics } from '#archive/claim-records.ts';
import { countOrigins } from '#archive/origins.ts';
import {
  basisColumn,
  idColumn,
  listColumn,
  pageColumns,
  periodColumns,
  textColumns,
} from '#data/columns.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

/** Every claim, one row each. */
export function claimsTable(archive: Archive, links: Links): Table {
  return fillTable(
    {
      name: 'claims',
      title: { id: 'Klaim', en: 'Claims' },
      text: {
        id: 'Satu baris satu klaim: satu pernyataan yang dapat diperiksa.',
        en: 'One row is one claim: one statement that can be checked.',
      },
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [...claimColumns(archive), ...pageColumns<Claim>(links, 'claims', ({ id }) => id)],
    [...archive.claims.values()],
  );
}

function claimColumns(archive: Archive): Column<Claim>[] {
  return [
    idColumn({ id: 'Nomor tetap klaim.', en: 'The permanent number of the claim.' }),
    {
      name: 'topic',
      text: { id: 'Topik klaim.', en: 'The topic of the claim.' },
      value: ({ topic }) => topic,
      constraints: { required: true, enum: topics },
    },
    ...textColumns<Claim>(
      'text',
      { id: 'Pernyataannya', en: 'The statement' },
      (claim) => claim.text,
      {
        required: true,
      },
    ),
    ...periodColumns<Claim>(
      'period',
      { id: 'Masa yang dibicarakan klaim', en: 'The time the claim speaks of' },
      ({ period }) => period,
    ),
    basisColumn(({ basis }) => basis),
    {
      name: 'confidence',
      text: {
        id: 'Keyakinan pada klaim sebagaimana dirumuskan: high, medium, low, unverifiable.',
        en: 'Confidence in the claim as worded: high, medium, low, unverifiable.',
      },
      value: ({ confidence }) => confidence,
      constraints: { required: true, enum: confidences },
    },
    {
      name: 'conflict',
      text: {
        id: 'Nama perbedaan yang memuat klaim ini. Kosong: tidak ada sumber yang menjawab lain.',
        en: 'The disagreement the claim is part of. Empty: no source answers differently.',
      },
      value: ({ id }) => archive.claimUses.get(id)?.conflict?.id ?? null,
    },
    ...countColumns(archive),
    listColumn(
      'sources',
      {
        id: 'Nomor sumbernya, dipisah spasi; tabel claim-sources memuatnya satu per baris.',
        en: 'The ids of its sources, with a space between; claim-sources has them one to a row.',
      },
      (claim) => claim.sources,
    ),
  ];
}

function countColumns(archive: Archive): Column<Claim>[] {
  return [
    {
      name: 'source_count',
      type: 'integer',
      text: { id: 'Banyaknya sumber.', en: 'The number of sources.' },
      value: ({ sources }) => sources.length,
      constraints: { required: true, minimum: 1 },
    },
    {
      name: 'origin_count',
      type: 'integer',
      text: {
        id: 'Paling banyak berapa asal di balik sumber itu: sumber yang mengulang sumber lain, atau mendengarnya pada peristiwa yang sama, dihitung bersama.',
        en: 'At most how many origins stand behind them: a source that retells another, or heard it at the same occasion, counts with it.',
      },
      value: (claim) => countOrigins(archive, [claim]),
      constraints: { required: true, minimum: 1 },
    },
  ];
}
