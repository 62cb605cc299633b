import type { Archive } from './archive.ts';
import { isRecordPage } from './kinds.ts';
import type { Change, RecordPage } from './site-records.ts';

/** What a change names: a page, or one record of it; `*` is every page. */
export interface PageRef {
  readonly page: string;
  readonly id: string | null;
}

/** Reads `*`, `figures` or `claims/prd-019`; the content rules tell what does not exist. */
export function readPageRef(ref: string): PageRef {
  const [page = '', ...rest] = ref.split('/');
  return { page, id: rest.length ? rest.join('/') : null };
}

/** What a change touches: whole pages (`*` is all of them), and records by the page they belong to. */
export interface Touched {
  readonly pages: readonly string[];
  readonly records: ReadonlyMap<RecordPage, readonly string[]>;
}

/** Sorts what a change names into pages and records, each in the order it names them. */
export function sortTouched({ pages }: Change): Touched {
  const touched = { pages: [] as string[], records: new Map<RecordPage, string[]>() };
  for (const { page, id } of pages.map(readPageRef)) {
    if (id === null || !isRecordPage(page)) touched.pages.push(page);
    else touched.records.set(page, [...(touched.records.get(page) ?? []), id]);
  }
  return touched;
}

/** The changes that touch a page, newest first. A change of a whole list touches the list only. */
export function listChanges(archive: Archive, { page, id }: PageRef): Change[] {
  const ref = id === null ? page : `${page}/${id}`;
  return archive.changes.filter(({ pages }) => pages.includes('*') || pages.includes(ref));
}

/**
 * When a page was first published and last changed, `YYYY-MM-DD`.
 * @throws Error when no change covers it, which the content rules refuse
 */
export function datePage(archive: Archive, ref: PageRef): { published: string; changed: string } {
  const changes = listChanges(archive, ref);
  const [newest, oldest] = [changes[0], changes.at(-1)];
  if (!newest || !oldest) throw new Error('content/changes.yaml has no change of all pages');
  return { published: oldest.date, changed: newest.date };
}
