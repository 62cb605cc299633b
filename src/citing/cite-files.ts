import { type Archive, listPlacePages } from '#domain/archive.ts';
import { type Locale, locales } from '#domain/locale.ts';
import { type CitedKind, type RecordPage, recordPages } from '#domain/records.ts';
import { writeBibtex } from '#exports/bibtex.ts';
import { writeRis } from '#exports/ris.ts';
import { filePathOf } from '#i18n/routes.ts';
import { referToPage } from './cite-page.ts';
import { type CitedPage, listOwnSources, toCitedPage } from './cited-page.ts';

/** A reference manager's file. */
export interface CiteFile {
  /** Path on the site, base path included. */
  readonly path: string;
  readonly form: CiteForm;
  readonly text: string;
}

const writers = { bib: writeBibtex, ris: writeRis } as const;
export type CiteForm = keyof typeof writers;
const citeForms = ['bib', 'ris'] as const satisfies readonly CiteForm[];

/** The files that cite a page itself, in its language: `/klaim/prd-019.bib`. */
export function writePageFiles(archive: Archive, cited: CitedPage, locale: Locale): CiteFile[] {
  const works = [referToPage(archive, cited, locale)];
  return citeForms.map((form) => ({
    path: filePathOf(locale, cited.route, form),
    form,
    text: writers[form](works),
  }));
}

/**
 * The files of the sources a page rests on, the same in both languages: `/klaim/prd-019.sumber.bib`,
 * or `/sumber/press-tempo-1980.sumber.bib` where there is one source only. None without a source.
 */
export function writeSourceFiles(
  archive: Archive,
  { page, id, route }: Pick<CitedPage, 'page' | 'id' | 'route'>,
): CiteFile[] {
  const sources = listOwnSources(archive, page, id);
  const [only, ...more] = sources;
  if (!only) return [];
  const at = more.length ? route : { page: 'sources' as const, slug: only.id };
  return citeForms.map((form) => ({
    path: filePathOf('id', at, `sumber.${form}`),
    form,
    text: writers[form](sources),
  }));
}

/** Every file of every page that can be cited, each path once. */
export function listCiteFiles(archive: Archive, site: URL | string | undefined): CiteFile[] {
  const files = listCited(archive).flatMap(([page, id]) => [
    ...locales.flatMap((locale) =>
      writePageFiles(archive, toCitedPage(archive, page, id, locale, site), locale),
    ),
    ...writeSourceFiles(archive, toCitedPage(archive, page, id, 'id', site)),
  ]);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function listCited(archive: Archive): [CitedKind, string][] {
  const idsOf = (page: RecordPage): string[] =>
    page === 'places' ? listPlacePages(archive).map(({ id }) => id) : [...archive[page].keys()];
  return [
    ...recordPages.flatMap((page) => idsOf(page).map((id): [CitedKind, string] => [page, id])),
    ['figures', 'figures'],
    ['data', 'data'],
  ];
}
