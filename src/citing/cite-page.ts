import { periodOfDay } from '#archive/period.ts';
import type { Site } from '#archive/site-records.ts';
import type { CitedPage } from './cited-page.ts';
import { type CslItem, toCslItem } from './csl-json.ts';
import { type Form, formatReference, forms } from './format-reference.ts';
import type { Reference } from './reference.ts';
import { citingWords } from './words.ts';

/** A page's reference in one form, as safe HTML. */
export interface PageReference {
  readonly form: Form;
  readonly html: string;
}

/** How to cite a page of this site: each reference names its date and the hash of its content. */
export function citePage(site: Site, cited: CitedPage): PageReference[] {
  const { locale, version } = cited;
  const item = toCslItem(referToPage(site, cited));
  const inMla = toMla(item, site, citingWords[locale].cite.versionOf(version.hash));
  return forms.map((form) => ({
    form,
    html: formatReference(form === 'mla' ? inMla : item, form),
  }));
}

/**
 * A page of this site as a work: dated when it last changed, its kind naming the version. A site
 * that is its own author is named once, as author.
 */
export function referToPage(site: Site, cited: CitedPage): Reference {
  const { page, id, locale, title, url, version } = cited;
  const author = site.operator || site.name;
  return {
    id: ['jejak-knalpot', page, ...(id === page ? [] : [id]), locale].join('-'),
    type: page === 'data' ? 'dataset' : 'webpage',
    title,
    author: [{ literal: author }],
    editor: [],
    'container-title': author === site.name ? undefined : site.name,
    genre: citingWords[locale].cite.genre[page](id, version.hash),
    issued: periodOfDay(version.changed),
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
