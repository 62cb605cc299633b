import type { Archive } from '#archive/archive.ts';
import { kinds } from '#archive/kinds.ts';
import { locales } from '#archive/locale.ts';
import { type CitedKind, recordPages, type Site } from '#archive/site-records.ts';
import { filePathOf } from '#site/routes.ts';
import { writeBibtex } from './bibtex.ts';
import { referToPage } from './cite-page.ts';
import { type CitedPage, toCitedPage } from './cited-page.ts';
import type { Reference } from './reference.ts';
import { writeRis } from './ris.ts';

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

const writeFiles = (
  works: readonly Reference[],
  pathOfForm: (form: CiteForm) => string,
): CiteFile[] =>
  citeForms.map((form) => ({ path: pathOfForm(form), form, text: writers[form](works) }));

/** The files that cite a page itself, in its language: `/klaim/prd-019.bib`. */
export function writePageFiles(site: Site, cited: CitedPage): CiteFile[] {
  const { locale, route } = cited;
  return writeFiles([referToPage(site, cited)], (form) => filePathOf(locale, route, form));
}

/**
 * The files of the sources a page rests on, the same in both languages: `/klaim/prd-019.sumber.bib`,
 * or `/sumber/press-tempo-1980.sumber.bib` where there is one source only. None without a source.
 */
export function writeSourceFiles({ route, sources }: CitedPage): CiteFile[] {
  const [only, ...more] = sources;
  if (!only) return [];
  const at = more.length ? route : { page: 'sources' as const, slug: only.id };
  return writeFiles(sources, (form) => filePathOf('id', at, `sumber.${form}`));
}

/** Every file of every page that can be cited, each path once. */
export function listCiteFiles(archive: Archive, site: URL | string | undefined): CiteFile[] {
  const files = listCited(archive)
    .flatMap(([page, id]) => locales.map((locale) => toCitedPage(archive, page, id, locale, site)))
    .flatMap((cited) => [...writePageFiles(archive.site, cited), ...writeSourceFiles(cited)]);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function listCited(archive: Archive): [CitedKind, string][] {
  return [
    ...recordPages.flatMap((page) =>
      kinds[page].ids(archive).map((id): [CitedKind, string] => [page, id]),
    ),
    ['figures', 'figures'],
    ['data', 'data'],
  ];
}
