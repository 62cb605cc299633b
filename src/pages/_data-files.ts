import { loadArchive } from '#queries/archive.ts';
import { zincMap } from '#queries/zinc-map.ts';
import type { Localized } from '#domain/locale.ts';
import { type SeriesId, seriesIds } from '#domain/records.ts';
import type { DataFile } from '#exports/data-file.ts';
import { listDataFiles } from '#exports/data-files.ts';
import type { Links } from '#exports/links.ts';
import { messages } from '#i18n/messages.ts';
import { pathOf, urlOf, withBase } from '#i18n/routes.ts';

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

let files: Promise<readonly DataFile[]> | undefined;

/** Every file below `/data/`, written once for this build. */
export function loadDataFiles(): Promise<readonly DataFile[]> {
  files ??= writeFiles();
  return files;
}

async function writeFiles(): Promise<readonly DataFile[]> {
  const titleOf = (series: SeriesId): Localized => ({
    id: messages.id.series[series],
    en: messages.en.series[series],
  });
  const titles = Object.fromEntries(seriesIds.map((series) => [series, titleOf(series)]));
  return listDataFiles(await loadArchive(), zincMap, links, titles as Record<SeriesId, Localized>);
}
