import type { Archive } from '#archive/archive.ts';
import { seriesIds } from '#archive/claim-records.ts';
import { kinds } from '#archive/kinds.ts';
import { type Locale, locales, type Localized } from '#archive/locale.ts';
import { type RecordPage, recordPages } from '#archive/site-records.ts';
import { listSegments } from '#drawing/time-scale.ts';
import { eraSlugOf } from './era-slug.ts';
import { type PageName, pageNames } from './routes.ts';

/** Pages that exist once for each of some records, and at no address of their own. */
const onlyByRecord = [
  ...(['itineraries', 'embedStory', 'embedPlace', 'embedEra', 'embedFigure'] as const),
] as const;

/** Kinds of page of which there is one for each of some records. */
export type DetailName = RecordPage | (typeof onlyByRecord)[number];
/** Kinds of page that stand at their own address: of those with records, their list. */
export type MainName = Exclude<PageName, (typeof onlyByRecord)[number]>;

/** A page of the site in one language; it is a route too, so `pathOf` gives its address. */
export type SitePage = { readonly locale: Locale } & (
  | { readonly page: MainName; readonly id: null }
  | { readonly page: DetailName; readonly id: string; readonly slug: Localized | string }
);

/** Every page that is built, but the not-found page and those that lead on from old addresses. */
export function listPages(archive: Archive): SitePage[] {
  const main = pageNames.filter(isMain).map((page) => ({ page, id: null }));
  const pages = [...main, ...listDetails(archive)];
  return locales.flatMap((locale) => pages.map((page) => ({ ...page, locale })));
}

function isMain(page: PageName): page is MainName {
  return !onlyByRecord.some((one) => one === page);
}

function listDetails(archive: Archive) {
  const listRecords = <Page extends DetailName>(page: Page, kind: RecordPage) =>
    kinds[kind].ids(archive).map((id) => ({ page, id, slug: kinds[kind].slug(archive, id) }));
  const routes = [...archive.itineraries.keys()];
  return [
    ...recordPages.flatMap((page) => listRecords(page, page)),
    ...listRecords('embedStory', 'stories'),
    ...listRecords('embedPlace', 'places'),
    ...listSegments().map(({ era }) => ({
      page: 'embedEra' as const,
      id: era,
      slug: eraSlugOf(era),
    })),
    ...seriesIds.map((id) => ({ page: 'embedFigure' as const, id, slug: id })),
    ...routes.map((id) => ({ page: 'itineraries' as const, id, slug: id })),
  ];
}
