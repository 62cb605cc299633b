import {
  type Archive,
  find,
  findAll,
  idOfFigure,
  listSeries,
  type SeriesPoint,
} from '#archive/archive.ts';
import { confidences, pers, type SeriesId, seriesIds } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';
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

/** A figure with an id of its own: its claim's number and its place among that claim's figures. */
interface FigureRow extends SeriesPoint {
  readonly id: string;
}

function toRow(point: SeriesPoint): FigureRow {
  return { ...point, id: idOfFigure(point) };
}

/** Every figure of every claim. */
export function figuresTable(archive: Archive, links: Links): Table {
  const points = [...archive.claims.values()].flatMap((claim) =>
    claim.figures.map((figure) => ({ claim, figure })),
  );
  const title = { id: 'Angka', en: 'Figures' };
  return fillFigures(archive, links, 'figures', title, points);
}

/** The figures of one series, oldest first. */
export function seriesTable(
  archive: Archive,
  links: Links,
  series: SeriesId,
  title: Localized,
): Table {
  return fillFigures(archive, links, `figures-${series}`, title, listSeries(archive, series));
}

function fillFigures(
  archive: Archive,
  links: Links,
  name: string,
  title: Localized,
  points: readonly SeriesPoint[],
): Table {
  return fillTable(
    {
      name,
      title,
      text: {
        id: 'Satu baris satu angka dari sebuah klaim. Angka dengan cakupan berbeda tidak boleh dijumlahkan atau disambung menjadi satu garis.',
        en: 'One row is one figure of a claim. Figures of different scopes must not be added up or joined into one line.',
      },
      primaryKey: ['id'],
      foreignKeys: [{ column: 'claim', table: 'claims' }],
    },
    [
      ...amountColumns(archive),
      ...claimColumns(archive),
      ...sourceColumns(archive),
      ...pageColumns<FigureRow>(links, 'claims', ({ claim }) => claim.id),
    ],
    points.map(toRow),
  );
}

function amountColumns(archive: Archive): Column<FigureRow>[] {
  return [
    idColumn({
      id: 'Nomor tetap angka: nomor klaimnya, titik, urutannya.',
      en: 'The permanent number of the figure: that of its claim, a full stop, its turn.',
    }),
    {
      name: 'claim',
      text: { id: 'Nomor klaim yang memuatnya.', en: 'The number of the claim that gives it.' },
      value: ({ claim }) => claim.id,
      constraints: { required: true },
    },
    {
      name: 'series',
      text: {
        id: 'Deret yang digambar bersama. Kosong: angka lepas.',
        en: 'The series it is drawn with. Empty: a figure of its own.',
      },
      value: ({ figure }) => figure.series ?? null,
      constraints: { enum: seriesIds },
    },
    {
      name: 'value',
      type: 'number',
      text: { id: 'Angkanya, tanpa pembulatan.', en: 'The number, not rounded.' },
      value: ({ figure }) => figure.value,
      constraints: { required: true },
    },
    ...textColumns<FigureRow>('unit', { id: 'Satuan', en: 'The unit' }, ({ figure }) => {
      const { label } = find(archive.units, figure.unit);
      return { id: label.id, en: label.en.other };
    }),
    {
      name: 'per',
      text: {
        id: 'Per apa: day, month, year, hour, pair, piece. Kosong: jumlah biasa.',
        en: 'Per what: day, month, year, hour, pair, piece. Empty: a plain amount.',
      },
      value: ({ figure }) => figure.per ?? null,
      constraints: { enum: pers },
    },
    ...textColumns<FigureRow>(
      'scope',
      { id: 'Apa yang dihitung', en: 'What is counted' },
      ({ figure }) => figure.scope,
    ),
  ];
}

function claimColumns(archive: Archive): Column<FigureRow>[] {
  return [
    ...periodColumns<FigureRow>(
      'period',
      { id: 'Masa klaimnya', en: 'The period of its claim' },
      ({ claim }) => claim.period,
    ),
    basisColumn(({ claim }) => claim.basis),
    {
      name: 'confidence',
      text: { id: 'Keyakinan pada klaimnya.', en: 'Confidence in its claim.' },
      value: ({ claim }) => claim.confidence,
      constraints: { required: true, enum: confidences },
    },
    {
      name: 'conflict',
      text: {
        id: 'Nama perbedaan yang memuat klaimnya.',
        en: 'The disagreement its claim is part of.',
      },
      value: ({ claim }) => archive.claimUses.get(claim.id)?.conflict?.id ?? null,
    },
  ];
}

/** What a row needs to be cited on its own: a figure is often copied without its claim. */
function sourceColumns(archive: Archive): Column<FigureRow>[] {
  const sourcesOf = ({ claim }: FigureRow) => findAll(archive.sources, claim.sources);
  return [
    listColumn(
      'sources',
      {
        id: 'Nomor sumber klaimnya, dipisah spasi.',
        en: 'The ids of the sources of its claim, with a space between.',
      },
      ({ claim }) => claim.sources,
    ),
    {
      name: 'source_titles',
      text: {
        id: 'Judul sumbernya, dipisah garis tegak.',
        en: 'The titles of those sources, with upright bars between.',
      },
      value: (row) =>
        sourcesOf(row)
          .map(({ title }) => title)
          .join(' | '),
    },
    listColumn(
      'source_urls',
      {
        id: 'Alamat asli sumbernya, dipisah spasi.',
        en: 'The addresses of those sources, with a space between.',
      },
      (row) => sourcesOf(row).map(({ URL }) => URL),
    ),
  ];
}
