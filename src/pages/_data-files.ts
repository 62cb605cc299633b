import { loadArchive } from '#archive/build/archive.ts';
import { type SeriesId, seriesIds } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';
import { versionOf } from '#citing/page-version.ts';
import { type LoadedFile, packFiles, packTables } from '#data/build/pack-data.ts';
import { describeFiles, listDataFiles } from '#data/data-files.ts';
import { zincMap } from '#map/build/zinc-map.ts';
import type { Links } from '#site/links.ts';
import { pathOf, urlOf, withBase } from '#site/routes.ts';
import { siteWords } from '#site/words.ts';

const both = (pathIn: (locale: 'id' | 'en') => string): Localized => ({
  id: urlOf(pathIn('id'), import.meta.env.SITE),
  en: urlOf(pathIn('en'), import.meta.env.SITE),
});

/** Addresses of this build, for the files that leave the site. */
export const links: Links = {
  both: (kind, id) =>
    both((locale) =>
      kind === 'glossary' || kind === 'timeline'
        ? pathOf(locale, kind, id)
        : pathOf(locale, { page: kind, slug: id }),
    ),
  home: both((locale) => pathOf(locale, 'data')),
  file: (path) => urlOf(withBase(path), import.meta.env.SITE),
};

let files: Promise<readonly LoadedFile[]> | undefined;

/** Every file below `/data/`, written once for this build. */
export function loadDataFiles(): Promise<readonly LoadedFile[]> {
  files ??= writeFiles();
  return files;
}

async function writeFiles(): Promise<readonly LoadedFile[]> {
  const archive = await loadArchive();
  const titleOf = (series: SeriesId): Localized => ({
    id: siteWords.id.series[series],
    en: siteWords.en.series[series],
  });
  const titles = Object.fromEntries(seriesIds.map((series) => [series, titleOf(series)]));
  const texts = listDataFiles(archive, zincMap, links, titles as Record<SeriesId, Localized>);
  // The day the data last changed, so that the same data are the same bytes.
  const day = versionOf(archive, 'data', 'data').changed;
  const parts = [...texts, await packTables(archive.site, texts, day)];
  const described = [...parts, describeFiles(archive, parts, links)];
  return [...described, packFiles(described, day)];
}
