import { type Archive, find } from '#archive/archive.ts';
import type { Localized } from '#archive/locale.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';

type Pair = readonly [from: string, to: string];

/** One side of a pair: its column, the table the ids are of, and what they are. */
interface Side {
  readonly column: string;
  readonly table: string;
  readonly text: Localized;
}

const claim: Side = {
  column: 'claim',
  table: 'claims',
  text: { id: 'Nomor klaim.', en: 'The number of the claim.' },
};
const source: Side = {
  column: 'source',
  table: 'sources',
  text: { id: 'Nomor sumber.', en: 'The id of the source.' },
};
const place: Side = {
  column: 'place',
  table: 'places',
  text: { id: 'Nama tetap tempat.', en: 'The id of the place.' },
};
const occasion: Side = {
  column: 'occasion',
  table: 'occasions',
  text: {
    id: 'Peristiwa tempat sumber itu mendengarnya. Kosong: tidak dicatat.',
    en: 'The occasion at which the source heard it. Empty: not recorded.',
  },
};
const term: Side = {
  column: 'term',
  table: 'glossary',
  text: { id: 'Nama tetap istilah.', en: 'The id of the term.' },
};

/** What else is known of a pair, as an id of a table. */
interface Remark extends Side {
  readonly of: (pair: Pair) => string | null;
}

/** A table of pairs: both columns together are its key, and each leads to a table. */
function pairTable(
  head: Pick<Table, 'name' | 'title' | 'text'>,
  sides: readonly [Side, Side],
  pairs: readonly Pair[],
  remarks: readonly Remark[] = [],
): Table {
  const keys = [...sides, ...remarks].map(({ column, table }) => ({ column, table }));
  return fillTable(
    { ...head, primaryKey: sides.map(({ column }) => column), foreignKeys: keys },
    [
      ...sides.map(({ column, text }, at): Column<Pair> => ({
        name: column,
        text,
        value: (pair) => pair[at] ?? null,
        constraints: { required: true },
      })),
      ...remarks.map(({ column, text, of }): Column<Pair> => ({ name: column, text, value: of })),
    ],
    pairs,
  );
}

/** Which source stands behind which claim. */
export function claimSourcesTable(archive: Archive): Table {
  return pairTable(
    {
      name: 'claim-sources',
      title: { id: 'Sumber tiap klaim', en: 'Sources of each claim' },
      text: {
        id: 'Satu baris satu pasangan klaim dan sumbernya.',
        en: 'One row is one claim with one of its sources.',
      },
    },
    [claim, source],
    [...archive.claims.values()].flatMap(({ id, sources }) => sources.map((to): Pair => [id, to])),
    [{ ...occasion, of: ([id, from]) => findHearing(archive, id, from) }],
  );
}

function findHearing(archive: Archive, claim: string, source: string): string | null {
  const { heard } = find(archive.claims, claim);
  return heard.find((hearing) => hearing.source === source)?.occasion ?? null;
}

/** Which claim names which place; unpublished places are left out. */
export function claimPlacesTable(archive: Archive): Table {
  return pairTable(
    {
      name: 'claim-places',
      title: { id: 'Tempat tiap klaim', en: 'Places of each claim' },
      text: {
        id: 'Satu baris satu pasangan klaim dan tempat yang disebutnya.',
        en: 'One row is one claim with one of the places it names.',
      },
    },
    [claim, place],
    [...archive.claims.values()].flatMap(({ id, places }) =>
      places.filter((to) => archive.places.get(to)?.isPublished).map((to): Pair => [id, to]),
    ),
  );
}

/** Which source stands behind which term of the glossary. */
export function glossarySourcesTable(archive: Archive): Table {
  return pairTable(
    {
      name: 'glossary-sources',
      title: { id: 'Sumber tiap istilah', en: 'Sources of each term' },
      text: {
        id: 'Satu baris satu pasangan istilah dan sumbernya.',
        en: 'One row is one term with one of its sources.',
      },
    },
    [term, source],
    [...archive.terms.values()].flatMap(({ id, sources }) => sources.map((to): Pair => [id, to])),
  );
}
