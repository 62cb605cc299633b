import { createHash } from 'node:crypto';
import { type Archive, find, findAll, listCited, listSeries, sourcesOf } from '#domain/archive.ts';
import { datePage } from '#domain/changes.ts';
import { type CitedKind, seriesIds } from '#domain/records.ts';

/** Which state of a page a citation means. */
export interface PageVersion {
  /** `YYYY-MM-DD` */
  readonly published: string;
  /** `YYYY-MM-DD`: the last entry of `content/changes.yaml` that names the page. */
  readonly changed: string;
  /** The first eight hexadecimal digits of the SHA-256 of the records the page shows. */
  readonly hash: string;
}

/** The version of a page: the same in both languages, because the records are. */
export function versionOf(archive: Archive, page: CitedKind, id: string): PageVersion {
  const shown = JSON.stringify(listShown(archive, page, id), leaveOutNotes);
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 8);
  const isRecord = page !== 'data' && page !== 'figures';
  return { ...datePage(archive, { page, id: isRecord ? id : null }), hash };
}

/** Notes for editors are not shown, so they change no version. */
function leaveOutNotes(key: string, value: unknown): unknown {
  const isEditors = key === 'advice' || key === 'editorNote' || key === 'note';
  return isEditors && typeof value === 'string' ? undefined : value;
}

function listShown(archive: Archive, page: CitedKind, id: string): unknown {
  switch (page) {
    case 'claims': {
      const claim = find(archive.claims, id);
      return [claim, sourcesOf(archive, claim), find(archive.claimUses, id).conflict];
    }
    case 'sources':
      return [find(archive.sources, id), find(archive.claimsOfSource, id)];
    case 'conflicts': {
      const conflict = find(archive.conflicts, id);
      const claims = conflict.positions.flatMap((position) =>
        findAll(archive.claims, position.claims),
      );
      return [conflict, claims, claims.map((claim) => sourcesOf(archive, claim))];
    }
    case 'places': {
      const { claims, events, visitFacts } = find(archive.placeUses, id);
      return [find(archive.places, id), claims, events, visitFacts];
    }
    case 'stories': {
      const story = find(archive.stories, id);
      return [story, listCited(archive, story, 'id')];
    }
    case 'figures':
      return seriesIds.map((series) => listSeries(archive, series));
    case 'data':
      return listAll(archive);
  }
}

/** Every record of the data files. */
function listAll({ places, ...archive }: Archive): unknown {
  const published = [...places.values()].filter(({ isPublished }) => isPublished);
  const { claims, sources, conflicts, events, terms } = archive;
  return [
    published,
    ...[claims, sources, conflicts, events, terms].map((all) => [...all.values()]),
  ];
}
