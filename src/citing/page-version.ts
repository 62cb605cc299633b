import { createHash } from 'node:crypto';
import type { Archive } from '#archive/archive.ts';
import { datePage } from '#archive/changes.ts';
import { citables, isRecordPage } from '#archive/kinds.ts';
import type { CitedKind } from '#archive/site-records.ts';

/** Which state of a page a citation means. */
export interface PageVersion {
  /** `YYYY-MM-DD` */
  readonly published: string;
  /** `YYYY-MM-DD`: the last entry of `content/changes.yaml` that names the page. */
  readonly changed: string;
  /** The first eight hexadecimal digits of the SHA-256 of the records the page shows. */
  readonly hash: string;
}

const known = new WeakMap<Archive, Map<string, PageVersion>>();

/** The version of a page: the same in both languages, because the records are. */
export function versionOf(archive: Archive, page: CitedKind, id: string): PageVersion {
  const own = known.get(archive) ?? new Map<string, PageVersion>();
  known.set(archive, own);
  const version = own.get(`${page}/${id}`) ?? makeVersion(archive, page, id);
  own.set(`${page}/${id}`, version);
  return version;
}

function makeVersion(archive: Archive, page: CitedKind, id: string): PageVersion {
  const shown = JSON.stringify(citables[page].shown(archive, id), leaveOutNotes);
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 8);
  return { ...datePage(archive, { page, id: isRecordPage(page) ? id : null }), hash };
}

/** Notes for editors are not shown, so they change no version. */
function leaveOutNotes(key: string, value: unknown): unknown {
  const isEditors = key === 'advice' || key === 'editorNote' || key === 'note';
  return isEditors && typeof value === 'string' ? undefined : value;
}
