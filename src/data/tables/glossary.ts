import type { Archive } from '#archive/archive.ts';
import type { Term } from '#archive/story-records.ts';
import { idColumn, listColumn, pageColumns, textColumns } from '#data/columns.ts';
import { fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

/** Every term of the glossary, one row each. */
export function glossaryTable(archive: Archive, links: Links): Table {
  return fillTable<Term>(
    {
      name: 'glossary',
      title: { id: 'Istilah', en: 'Glossary' },
      text: { id: 'Satu baris satu istilah.', en: 'One row is one term.' },
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      idColumn({ id: 'Nama tetap istilah.', en: 'The permanent id of the term.' }),
      {
        name: 'term',
        text: { id: 'Istilahnya.', en: 'The term.' },
        value: ({ term }) => term,
        constraints: { required: true },
      },
      {
        name: 'language',
        text: {
          id: 'Bahasa istilah: id (Indonesia), jv (Jawa), en (Inggris).',
          en: 'The language of the term: id (Indonesian), jv (Javanese), en (English).',
        },
        value: ({ language }) => language,
        constraints: { required: true, enum: ['id', 'jv', 'en'] },
      },
      {
        name: 'aliases',
        text: {
          id: 'Bentuk lain, dipisah titik koma.',
          en: 'Other forms, with semicolons between.',
        },
        value: ({ aliases }) => aliases.join('; ') || null,
      },
      ...textColumns<Term>(
        'definition',
        { id: 'Arti', en: 'The meaning' },
        ({ definition }) => definition,
      ),
      {
        name: 'basis',
        text: {
          id: 'Dari mana artinya: source (sumber), atau source+general (ditambah pengetahuan umum).',
          en: 'Where the meaning comes from: source, or source+general (with general knowledge added).',
        },
        value: ({ basis }) => basis,
        constraints: { required: true, enum: ['source', 'source+general'] },
      },
      listColumn(
        'sources',
        {
          id: 'Nomor sumbernya, dipisah spasi; tabel glossary-sources memuatnya satu per baris.',
          en: 'The ids of its sources, with a space between; glossary-sources has them one to a row.',
        },
        ({ sources }) => sources,
      ),
      ...pageColumns<Term>(links, 'glossary', ({ id }) => id),
    ],
    [...archive.terms.values()],
  );
}
