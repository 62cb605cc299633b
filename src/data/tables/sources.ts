import { type Archive, find } from '#archive/archive.ts';
import { type CslName, extents, type Source, sourceKinds } from '#archive/claim-records.ts';
import { locales } from '#archive/locale.ts';
import { idColumn, listColumn, pageColumns, periodColumns, textColumns } from '#data/columns.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

/** Every source, one row each. */
export function sourcesTable(archive: Archive, links: Links): Table {
  return fillTable(
    {
      name: 'sources',
      title: { id: 'Sumber', en: 'Sources' },
      text: {
        id: 'Satu baris satu sumber. Judul dan isinya milik penulis dan penerbitnya.',
        en: 'One row is one source. Titles and contents belong to their authors and publishers.',
      },
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      ...referenceColumns(),
      ...evidenceColumns(archive),
      ...pageColumns<Source>(links, 'sources', ({ id }) => id),
    ],
    [...archive.sources.values()],
  );
}

function referenceColumns(): Column<Source>[] {
  return [
    idColumn({ id: 'Nomor tetap sumber.', en: 'The permanent id of the source.' }),
    {
      name: 'type',
      text: { id: 'Jenis karya menurut CSL 1.0.2.', en: 'The type of work in CSL 1.0.2.' },
      value: ({ type }) => type,
      constraints: { required: true },
    },
    {
      name: 'title',
      text: { id: 'Judul.', en: 'The title.' },
      value: ({ title }) => title,
      constraints: { required: true },
    },
    {
      name: 'authors',
      text: {
        id: 'Penulis, dipisah titik koma. Kosong: tidak disebut.',
        en: 'The authors, with semicolons between. Empty: not given.',
      },
      value: ({ author }) => author.map(nameOf).join('; ') || null,
    },
    {
      name: 'container_title',
      text: {
        id: 'Media atau terbitan yang memuatnya.',
        en: 'The outlet or work that carries it.',
      },
      value: (source) => source['container-title'] ?? null,
    },
    {
      name: 'publisher',
      text: { id: 'Penerbit.', en: 'The publisher.' },
      value: ({ publisher }) => publisher ?? null,
    },
    ...periodColumns<Source>(
      'issued',
      { id: 'Tanggal terbit', en: 'The date of publication' },
      ({ issued }) => issued,
    ),
    {
      name: 'accessed',
      type: 'date',
      text: { id: 'Hari sumber dibaca.', en: 'The day the source was read.' },
      value: ({ accessed }) => accessed,
      constraints: { required: true },
    },
    {
      name: 'url',
      format: 'uri',
      text: { id: 'Alamat sumber asli.', en: 'The address of the original.' },
      value: ({ URL }) => URL,
      constraints: { required: true },
    },
  ];
}

function evidenceColumns(archive: Archive): Column<Source>[] {
  return [
    {
      name: 'language',
      text: { id: 'Bahasa sumber: id atau en.', en: 'The language of the source: id or en.' },
      value: ({ language }) => language,
      constraints: { required: true, enum: locales },
    },
    {
      name: 'kind',
      text: {
        id: 'Siapa yang menulis: government, press, academic, textbook, organisation, blog.',
        en: 'Who writes: government, press, academic, textbook, organisation, blog.',
      },
      value: ({ custom }) => custom.kind,
      constraints: { required: true, enum: sourceKinds },
    },
    ...textColumns<Source>(
      'reliability',
      { id: 'Catatan keandalan', en: 'A note on how far to trust it' },
      ({ custom }) => custom.reliability,
    ),
    ...textColumns<Source>(
      'carrier',
      {
        id: 'Cara teksnya sampai ke sini bila bukan di tempat terbitnya',
        en: 'How the text came here where it is not at its first home',
      },
      ({ custom }) => custom.carrier,
    ),
    {
      name: 'read',
      text: {
        id: 'Seberapa banyak yang dibaca: whole (seluruhnya), excerpt (petikan), abstract (abstrak), title-pages (halaman judul).',
        en: 'How much of it was read: whole, excerpt, abstract or title-pages.',
      },
      value: ({ custom }) => custom.read.extent,
      constraints: { required: true, enum: extents },
    },
    {
      name: 'read_copy',
      format: 'uri',
      text: {
        id: 'Alamat salinan yang dibaca. Kosong: di alamatnya sendiri.',
        en: 'The address of the copy that was read. Empty: at its own address.',
      },
      value: ({ custom }) => custom.read.copy ?? null,
    },
    listColumn(
      'retells',
      {
        id: 'Nomor sumber atau naskah yang diulangnya, dipisah spasi. Kosong tidak berarti mandiri.',
        en: 'The ids of what it retells, with a space between. Empty does not mean independent.',
      },
      ({ custom }) => custom.retells,
    ),
    {
      name: 'claim_count',
      type: 'integer',
      text: {
        id: 'Banyaknya klaim yang bersandar padanya.',
        en: 'The number of claims that rest on it.',
      },
      value: ({ id }) => find(archive.claimsOfSource, id).length,
      constraints: { required: true, minimum: 0 },
    },
  ];
}
