import type { Archive } from '#archive/archive.ts';
import type { Source } from '#archive/claim-records.ts';
import { citables, isRecordPage, kinds } from '#archive/kinds.ts';
import type { Locale } from '#archive/locale.ts';
import type { CitedKind } from '#archive/site-records.ts';
import { dataWords } from '#data/words.ts';
import { figuresWords } from '#figures/words.ts';
import { pathOf, type Route, urlOf } from '#site/routes.ts';
import { type PageVersion, versionOf } from './page-version.ts';
import { citingWords } from './words.ts';

/** All that a citation of a page says: head, cite box and files are written from this. */
export interface CitedPage {
  readonly page: CitedKind;
  /** Id of its record; of a page without one its own name. */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly route: Route;
  /** Absolute address. */
  readonly url: string;
  readonly version: PageVersion;
  /** The sources it rests on, each once: what to cite for its facts. */
  readonly sources: readonly Source[];
}

/** A page as it is cited in a language. */
export function toCitedPage(
  archive: Archive,
  page: CitedKind,
  id: string,
  locale: Locale,
  site: URL | string | undefined,
): CitedPage {
  const route = isRecordPage(page) ? { page, slug: kinds[page].slug(archive, id) } : { page };
  return {
    ...{ page, id, locale, route },
    title: titleOf(archive, page, id, locale),
    url: urlOf(pathOf(locale, route), site),
    version: versionOf(archive, page, id),
    sources: [...new Set(citables[page].sources(archive, id))],
  };
}

/** What a page is cited as. That of a source is not the source, and says so. */
function titleOf(archive: Archive, page: CitedKind, id: string, locale: Locale): string {
  if (page === 'data') return dataWords[locale].dataset;
  if (page === 'figures') return figuresWords[locale].figures.title;
  const title = kinds[page].title(archive, id)[locale];
  return page === 'sources' ? citingWords[locale].cite.sourceTitle(title) : title;
}
