import type { Archive } from '#archive/archive.ts';
import type { Occasion } from '#archive/claim-records.ts';
import { idColumn, periodColumns, textColumns } from '#data/columns.ts';
import { fillTable, type Table } from '#data/table.ts';

/** Every occasion at which several sources heard the same speakers, one row each. */
export function occasionsTable(archive: Archive): Table {
  return fillTable<Occasion>(
    {
      name: 'occasions',
      title: { id: 'Peristiwa yang diliput', en: 'Occasions' },
      text: {
        id: 'Satu baris satu peristiwa: sumber yang mendengarnya di sana dihitung satu asal.',
        en: 'One row is one occasion: sources that heard a statement there count as one origin.',
      },
      primaryKey: ['id'],
      foreignKeys: [{ column: 'place', table: 'places' }],
    },
    [
      idColumn({ id: 'Nama tetap peristiwa.', en: 'The permanent id of the occasion.' }),
      ...textColumns<Occasion>(
        'title',
        { id: 'Peristiwanya', en: 'What it was' },
        ({ title }) => title,
        { required: true },
      ),
      ...periodColumns<Occasion>('date', { id: 'Kapan', en: 'When it was' }, ({ date }) => date),
      {
        name: 'place',
        text: {
          id: 'Nama tetap tempatnya. Kosong: tidak dicatat.',
          en: 'The id of the place. Empty: not recorded.',
        },
        value: ({ place }) => (place && archive.places.get(place)?.isPublished ? place : null),
      },
      {
        name: 'speakers',
        text: {
          id: 'Yang berbicara, dipisah titik koma. Kosong: tidak dicatat.',
          en: 'Who spoke, with semicolons between. Empty: not recorded.',
        },
        value: ({ speakers }) => speakers.join('; ') || null,
      },
    ],
    [...archive.occasions.values()],
  );
}
