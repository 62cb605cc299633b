import type { Archive } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import type { RecordPage } from '#domain/records.ts';
import { evidenceMessages } from '#i18n/evidence.ts';
import { type CslItem, type Form, formatReference, forms } from './format-reference.ts';
import { type PageVersion, versionOf } from './page-version.ts';

/** What a page of a record is called and where it stands. */
export interface CitedPage {
  readonly page: RecordPage;
  readonly id: string;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
}

/** A page's references, form by form, and the version they name. */
export interface PageCitation {
  readonly version: PageVersion;
  readonly references: readonly { readonly form: Form; readonly html: string }[];
}

/** How to cite a page of this site: each reference names its date and the hash of its content. */
export function citePage(archive: Archive, cited: CitedPage, locale: Locale): PageCitation {
  const version = versionOf(archive, cited.page, cited.id);
  const references = forms.map((form) => ({
    form,
    html: formatReference(describe(archive, cited, version, form, locale), form),
  }));
  return { version, references };
}

/**
 * The page as a CSL record. MLA prints `version`, the others `genre`; a site that is its own
 * author is named once: as author, or in MLA, by its rule, as the site.
 */
function describe(
  { site }: Archive,
  { page, id, title, url }: CitedPage,
  { changed, hash }: PageVersion,
  form: Form,
  locale: Locale,
): CslItem {
  const t = evidenceMessages[locale].cite;
  const isMla = form === 'mla';
  const isOwnAuthor = !site.operator || site.operator === site.name;
  return {
    id,
    type: 'webpage',
    title,
    author: isOwnAuthor && isMla ? [] : [{ literal: site.operator || site.name }],
    'container-title': isOwnAuthor && !isMla ? undefined : site.name,
    genre: isMla ? undefined : t.genre[page](id, hash),
    version: isMla ? t.versionOf(hash) : undefined,
    issued: { 'date-parts': [changed.split('-').map(Number)] },
    URL: url,
    language: locale,
  };
}
