import { createHash } from 'node:crypto';
import { type Archive, find, findAll, listCited, sourcesOf } from '#domain/archive.ts';
import { datePage } from '#domain/changes.ts';
import type { RecordPage } from '#domain/records.ts';

/** Which state of a page a citation means. */
export interface PageVersion {
  /** `YYYY-MM-DD` */
  readonly published: string;
  /** `YYYY-MM-DD`: the last entry of `content/changes.yaml` that names the page. */
  readonly changed: string;
  /** The first eight hexadecimal digits of the SHA-256 of the records the page shows. */
  readonly hash: string;
}

/** The version of a record's page: the same in both languages, because the records are. */
export function versionOf(archive: Archive, page: RecordPage, id: string): PageVersion {
  const shown = JSON.stringify(listShown(archive, page, id), leaveOutNotes);
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 8);
  return { ...datePage(archive, { page, id }), hash };
}

/** Notes for editors are not shown, so they change no version. */
function leaveOutNotes(key: string, value: unknown): unknown {
  const isEditors = key === 'advice' || key === 'editorNote' || key === 'note';
  return isEditors && typeof value === 'string' ? undefined : value;
}

function listShown(archive: Archive, page: RecordPage, id: string): unknown {
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
  }
}
