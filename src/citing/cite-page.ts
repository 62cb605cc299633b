import type { Archive } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { periodOfDay } from '#domain/period.ts';
import type { Site } from '#domain/records.ts';
import { type CslItem, toCslItem } from '#exports/csl-json.ts';
import type { Reference } from '#exports/reference.ts';
import { evidenceMessages } from '#i18n/evidence.ts';
import type { CitedPage } from './cited-page.ts';
import { type Form, formatReference, forms } from './format-reference.ts';
import { type PageVersion, versionOf } from './page-version.ts';

/** A page's references, form by form, and the version they name. */
export interface PageCitation {
  readonly version: PageVersion;
  readonly references: readonly { readonly form: Form; readonly html: string }[];
}

/** How to cite a page of this site: each reference names its date and the hash of its content. */
export function citePage(archive: Archive, cited: CitedPage, locale: Locale): PageCitation {
  const version = versionOf(archive, cited.page, cited.id);
  const item = toCslItem(referToPage(archive, cited, locale));
  const inMla = toMla(item, archive.site, evidenceMessages[locale].cite.versionOf(version.hash));
  const references = forms.map((form) => ({
    form,
    html: formatReference(form === 'mla' ? inMla : item, form),
  }));
  return { version, references };
}

/**
 * A page of this site as a work: dated when it last changed, its kind naming the version. A site
 * that is its own author is named once, as author.
 */
export function referToPage(archive: Archive, cited: CitedPage, locale: Locale): Reference {
  const { site } = archive;
  const { page, id, title, url } = cited;
  const { changed, hash } = versionOf(archive, page, id);
  const author = site.operator || site.name;
  return {
    id: ['jejak-knalpot', page, ...(id === page ? [] : [id]), locale].join('-'),
    type: page === 'data' ? 'dataset' : 'webpage',
    title,
    author: [{ literal: author }],
    editor: [],
    'container-title': author === site.name ? undefined : site.name,
    genre: evidenceMessages[locale].cite.genre[page](id, hash),
    issued: periodOfDay(changed),
    URL: url,
    language: locale,
  };
}

/** MLA prints the version, not the kind, and names a site that is its own author as the site. */
function toMla({ genre: _genre, ...item }: CslItem, { operator, name }: Site, version: string) {
  const isOwnAuthor = !operator || operator === name;
  return {
    ...item,
    version,
    author: isOwnAuthor ? [] : item.author,
    'container-title': name,
  };
}
