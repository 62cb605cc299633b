import type { Archive } from '#archive/archive.ts';
import type { Problem } from '#archive/content.ts';
import type { Localized } from '#archive/locale.ts';
import { suggest } from '#archive/nearest-name.ts';
import type { Place } from '#archive/place-records.ts';
import type { Proposal } from './read-proposal.ts';

/** A record to append to a file of `content/`. */
export interface NewRecord {
  readonly file: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** What a proposal becomes: records, or a word to the editor where a person must decide. */
export type Outcome =
  | { readonly records: readonly NewRecord[] }
  | { readonly advice: Localized }
  | { readonly problems: readonly Omit<Problem, 'file'>[] };

const both = (text: string): Localized => ({ id: text, en: text });

const unchecked: Localized = {
  id: 'Diusulkan pembaca; belum diperiksa di tempat.',
  en: 'Proposed by a reader; not yet checked on the spot.',
};

/**
 * The records of a proposal. Who sent it is not among them: the repository is public.
 * @throws never: what leads nowhere is a problem
 */
export function toRecords(archive: Archive, proposal: Proposal): Outcome {
  switch (proposal.kind) {
    case 'workshop':
      return toWorkshop(archive, proposal);
    case 'place':
      return toPlace(archive, proposal);
    case 'fact':
      return toFact(archive, proposal);
    case 'correction':
      return adviseCorrection(archive, proposal);
    case 'photograph':
      return { advice: needsFile };
  }
}

const needsFile: Localized = {
  id: 'Foto memerlukan berkasnya: taruh di content/photos/ dengan catatan seperti contoh di docs/menyunting.md; tidak ada yang ditulis.',
  en: 'A photograph needs its file: put it into content/photos/ with a record as docs/editing.md shows; nothing was written.',
};

function toWorkshop(archive: Archive, { texts, shown, ...rest }: Proposal): Outcome {
  const village = findPlace(archive, texts['village'] ?? '', ['village', 'craft-site']);
  if (typeof village === 'string') return { problems: [{ field: 'village', message: village }] };
  const record = {
    id: newId(archive, texts['name'] ?? ''),
    ...{ kind: 'workshop', name: both(texts['name'] ?? ''), area: village.id, note: unchecked },
    editorNote: noteOf({ texts, ...rest }),
    workshop: {
      ...(texts['owner'] ? { owner: texts['owner'] } : {}),
      ...{ products: shown['products'], named: texts['year'], sources: [] },
    },
  };
  return { records: [{ file: 'places/workshops.yaml', record }] };
}

function toPlace(archive: Archive, proposal: Proposal): Outcome {
  const { texts } = proposal;
  const [lat, lon] = [Number(texts['lat']), Number(texts['lon'])];
  const lost = ['lat', 'lon'].filter((name) => !/^-?\d+(\.\d+)?$/.test(texts[name] ?? ''));
  const message = 'is not a number, expected degrees such as -7.388 and 109.363';
  if (lost.length) return { problems: lost.map((field) => ({ field, message })) };
  const id = newId(archive, texts['name'] ?? '');
  const record = {
    ...{ id, kind: texts['category'], name: both(texts['name'] ?? '') },
    point: { lat, lon, precision: 250 },
    origin: {
      basis: { id: 'usul pembaca', en: "a reader's proposal" },
      ...{ from: 'npm run propose', licence: 'CC BY 4.0' },
    },
    note: unchecked,
    editorNote: noteOf(proposal),
  };
  const fact = writeFact(archive, proposal, { id, kind: texts['category'] });
  return { records: [{ file: 'places/proposed.yaml', record }, fact] };
}

function toFact(archive: Archive, proposal: Proposal): Outcome {
  const place = findPlace(archive, proposal.texts['place'] ?? '');
  if (typeof place === 'string') return { problems: [{ field: 'place', message: place }] };
  return { records: [writeFact(archive, proposal, place)] };
}

function writeFact(
  archive: Archive,
  { texts, shown, ...rest }: Proposal,
  place: { readonly id: string; readonly kind: string | undefined },
): NewRecord {
  const isCraft = place.kind === 'craft-site' || place.kind === 'workshop';
  const fields = [
    ...(texts['question'] ? [texts['question']] : []),
    ...(texts['hours'] ? ['hours'] : []),
    ...(texts['phone'] ? ['contact'] : []),
  ];
  const record = {
    id: newId(archive, `v-usul-${place.id}`),
    ...{ topic: isCraft ? 'knalpot-sites' : 'attractions', text: shown['what'] },
    ...(texts['link'] ? { source: { title: hostOf(texts['link']), URL: texts['link'] } } : {}),
    ...{ confidence: 'low', places: [place.id], fields: [...new Set(fields)] },
    ...(texts['hours'] ? { hours: texts['hours'] } : {}),
    ...(texts['phone'] ? { phone: { number: texts['phone'] } } : {}),
    confirmed: { on: rest.written, by: 'pembaca (reader)' },
    note: noteOf({ texts, ...rest }),
  };
  return { file: 'visit/proposed.yaml', record };
}

/** How the sender knows it, for editors. */
function noteOf({ texts, written }: Pick<Proposal, 'texts' | 'written'>): string {
  return [`Proposed ${written}.`, texts['known'], texts['link']].filter(Boolean).join(' ');
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : address.slice(0, 60);

/** The place of a name, an id or an address, or what is wrong with it. */
function findPlace(
  archive: Archive,
  asked: string,
  kinds?: readonly Place['kind'][],
): Place | string {
  const plain = toId(asked.replace(/\/+$/, '').split('/').at(-1) ?? '');
  const named = plain.replace(/^(desa|kelurahan|kel)-/, '');
  const known = [...archive.places.values()].filter(({ kind }) => kinds?.includes(kind) ?? true);
  const place = known.find(
    ({ id, name }) => id === plain || Object.values(name).some((one) => toId(one) === named),
  );
  const names = known.flatMap(({ id, name }) => [id, toId(name.id)]);
  const shown = asked.slice(0, 60);
  return (
    place ??
    `"${shown}" leads nowhere, expected an id or a name of content/places${suggest(named, names)}`
  );
}

/** A correction is an editor's to judge: where it is to be made, or that its page is not known. */
function adviseCorrection(archive: Archive, { texts }: Proposal): Outcome {
  const about = (texts['about'] ?? '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const id = about.split('/').at(-1) ?? '';
  const ids = listIds(archive);
  if (ids.includes(id)) {
    return {
      advice: {
        id: `Koreksi dinilai penyunting: cari "${id}" di content/ lalu ubah sendiri; tidak ada yang ditulis.`,
        en: `A correction is an editor's to judge: search content/ for "${id}" and change it by hand; nothing was written.`,
      },
    };
  }
  const shown = id.slice(0, 60);
  const message = `"${shown}" leads nowhere, expected a number or an address of this site${suggest(shown, ids)}`;
  return { problems: [{ field: 'about', message }] };
}

function listIds(archive: Archive): string[] {
  const { claims, places, sources, conflicts, stories, visitFacts, people } = archive;
  return [
    ...[claims, places, sources, conflicts, stories, visitFacts].flatMap((list) => [
      ...list.keys(),
    ]),
    ...people.map((person) => person.id),
  ];
}

/** A name as an id: Latin letters without their marks, digits and single hyphens. */
function toId(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** An id that no place and no visit fact has. */
function newId(archive: Archive, name: string): string {
  const base = toId(name) || 'usul';
  const isTaken = (id: string): boolean => archive.places.has(id) || archive.visitFacts.has(id);
  let id = base;
  for (let turn = 2; isTaken(id); turn += 1) id = `${base}-${turn}`;
  return id;
}
