import type { Archive } from '#domain/archive.ts';
import type { Localized } from '#domain/locale.ts';
import { type Column, fillTable, type Table } from '#exports/table.ts';

type Pair = readonly [from: string, to: string];

const required = { constraints: { required: true } } as const;

const claimText = { id: 'Nomor klaim.', en: 'The number of the claim.' };
const sourceText = { id: 'Nomor sumber.', en: 'The id of the source.' };

function pairColumns(names: Pair, texts: readonly [Localized, Localized]): Column<Pair>[] {
  return [
    { name: names[0], text: texts[0], value: ([from]) => from, ...required },
    { name: names[1], text: texts[1], value: ([, to]) => to, ...required },
  ];
}

/** Which source stands behind which claim. */
export function claimSourcesTable(archive: Archive): Table {
  return fillTable(
    {
      name: 'claim-sources',
      title: { id: 'Sumber tiap klaim', en: 'Sources of each claim' },
      text: {
        id: 'Satu baris satu pasangan klaim dan sumbernya.',
        en: 'One row is one claim with one of its sources.',
      },
      primaryKey: ['claim', 'source'],
      foreignKeys: [
        { column: 'claim', table: 'claims' },
        { column: 'source', table: 'sources' },
      ],
    },
    pairColumns(['claim', 'source'], [claimText, sourceText]),
    [...archive.claims.values()].flatMap(({ id, sources }) => sources.map((to): Pair => [id, to])),
  );
}

/** Which claim names which place; unpublished places are left out. */
export function claimPlacesTable(archive: Archive): Table {
  return fillTable(
    {
      name: 'claim-places',
      title: { id: 'Tempat tiap klaim', en: 'Places of each claim' },
      text: {
        id: 'Satu baris satu pasangan klaim dan tempat yang disebutnya.',
        en: 'One row is one claim with one of the places it names.',
      },
      primaryKey: ['claim', 'place'],
      foreignKeys: [
        { column: 'claim', table: 'claims' },
        { column: 'place', table: 'places' },
      ],
    },
    pairColumns(
      ['claim', 'place'],
      [claimText, { id: 'Nama tetap tempat.', en: 'The id of the place.' }],
    ),
    [...archive.claims.values()].flatMap(({ id, places }) =>
      places.filter((to) => archive.places.get(to)?.isPublished).map((to): Pair => [id, to]),
    ),
  );
}

/** Which source stands behind which term of the glossary. */
export function glossarySourcesTable(archive: Archive): Table {
  return fillTable(
    {
      name: 'glossary-sources',
      title: { id: 'Sumber tiap istilah', en: 'Sources of each term' },
      text: {
        id: 'Satu baris satu pasangan istilah dan sumbernya.',
        en: 'One row is one term with one of its sources.',
      },
      primaryKey: ['term', 'source'],
      foreignKeys: [
        { column: 'term', table: 'glossary' },
        { column: 'source', table: 'sources' },
      ],
    },
    pairColumns(
      ['term', 'source'],
      [{ id: 'Nama tetap istilah.', en: 'The id of the term.' }, sourceText],
    ),
    [...archive.terms.values()].flatMap(({ id, sources }) => sources.map((to): Pair => [id, to])),
  );
}
