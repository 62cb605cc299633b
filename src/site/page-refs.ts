import type { Archive } from '#archive/archive.ts';
import { readPageRef } from '#archive/changes.ts';
import { isRecordPage, kinds } from '#archive/kinds.ts';
import { type PageName, pageNames, type Route } from './routes.ts';

/**
 * The route a text of the content names: `map`, `stories/spread`.
 * @throws Error for a page that is not there; the content rules tell the editor first
 */
export function routeOfRef(archive: Archive, ref: string): Route {
  const { page, id } = readPageRef(ref);
  if (!isPage(page))
    throw new Error(`content/pages.yaml names the page "${page}", which is not there`);
  if (id === null) return { page };
  return { page, slug: isRecordPage(page) ? kinds[page].slug(archive, id) : id };
}

const isPage = (page: string): page is PageName => pageNames.some((one) => one === page);
