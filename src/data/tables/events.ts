import { type Archive, type DatedEvent, findAll } from '#archive/archive.ts';
import { themes } from '#archive/story-records.ts';
import { idColumn, listColumn, pageColumns, textColumns } from '#data/columns.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

/** Every event of the timeline, one row each, with all its dates in one cell. */
export function eventsTable(archive: Archive, links: Links): Table {
  return fillTable(
    {
      name: 'events',
      title: { id: 'Peristiwa', en: 'Events' },
      text: {
        id: 'Satu baris satu peristiwa di linimasa. Kalau sumber memberi tanggal berbeda, semuanya ada di kolom dates.',
        en: 'One row is one event of the timeline. Where sources give different dates, all are in the column dates.',
      },
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      ...wordColumns(),
      ...dateColumns(),
      ...groundColumns(archive),
      ...pageColumns<DatedEvent>(links, 'timeline', ({ id }) => id),
    ],
    [...archive.events.values()],
  );
}

function wordColumns(): Column<DatedEvent>[] {
  return [
    idColumn({ id: 'Nama tetap peristiwa.', en: 'The permanent id of the event.' }),
    {
      name: 'theme',
      text: { id: 'Tema di linimasa.', en: 'Its theme on the timeline.' },
      value: ({ theme }) => theme,
      constraints: { required: true, enum: themes },
    },
    ...textColumns<DatedEvent>(
      'title',
      { id: 'Peristiwanya', en: 'What happened' },
      ({ title }) => title,
      { required: true },
    ),
    ...textColumns<DatedEvent>(
      'summary',
      { id: 'Ringkasannya', en: 'In a sentence' },
      ({ summary }) => summary,
    ),
  ];
}

/** The first or last day all dates of an event may cover; null where one of them is open. */
function edgeOf({ when }: DatedEvent, edge: 'minimum' | 'maximum'): string | null {
  const days = when.map(({ period }) => period[edge]);
  if (days.some((day) => day === null)) return null;
  const sorted = days.filter((day) => day !== null).sort();
  return (edge === 'minimum' ? sorted[0] : sorted.at(-1)) ?? null;
}

function dateColumns(): Column<DatedEvent>[] {
  return [
    listColumn<DatedEvent>(
      'dates',
      {
        id: 'Kapan, dalam notasi EDTF, dipisah spasi kalau sumber memberi beberapa tanggal.',
        en: 'When, as EDTF, with a space between where sources give several dates.',
      },
      ({ when }) => when.map(({ period }) => period.edtf),
    ),
    {
      name: 'first',
      type: 'date',
      text: {
        id: 'Hari pertama yang mungkin tercakup oleh tanggal mana pun. Kosong bila awalnya terbuka.',
        en: 'The first day any of the dates may cover. Empty where a start is open.',
      },
      value: (event) => edgeOf(event, 'minimum'),
    },
    {
      name: 'last',
      type: 'date',
      text: {
        id: 'Hari terakhir yang mungkin tercakup oleh tanggal mana pun. Kosong bila akhirnya terbuka.',
        en: 'The last day any of the dates may cover. Empty where an end is open.',
      },
      value: (event) => edgeOf(event, 'maximum'),
    },
    {
      name: 'disputed',
      type: 'boolean',
      text: {
        id: 'true bila sumber memberi tanggal yang berbeda.',
        en: 'true where sources give different dates.',
      },
      value: ({ isDisputed }) => isDisputed,
      constraints: { required: true },
    },
  ];
}

/** What an event rests on: the claims that date it, then those that tell more of it. */
const groundsOf = ({ dates, claims }: DatedEvent): string[] => [...new Set([...dates, ...claims])];

function groundColumns(archive: Archive): Column<DatedEvent>[] {
  const sourcesOf = (event: DatedEvent): string[] => [
    ...new Set(findAll(archive.claims, groundsOf(event)).flatMap(({ sources }) => sources)),
  ];
  return [
    listColumn(
      'claims',
      {
        id: 'Nomor klaim yang menjadi sandarannya, dipisah spasi.',
        en: 'The ids of the claims it rests on, with a space between.',
      },
      groundsOf,
    ),
    listColumn(
      'sources',
      {
        id: 'Nomor sumber klaim itu, dipisah spasi.',
        en: 'The ids of the sources of those claims, with a space between.',
      },
      sourcesOf,
    ),
    listColumn(
      'places',
      {
        id: 'Nama tetap tempatnya, dipisah spasi.',
        en: 'The ids of its places, with a space between.',
      },
      ({ places }) => places.filter((id) => archive.places.get(id)?.isPublished),
    ),
  ];
}
