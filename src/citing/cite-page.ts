import { periodOfDay } from '#archive/period.ts';
import type { Site } from '#archive/site-records.ts';
import type { CitedPage } from './cited-page.ts';
import { type CslItem, toCslItem } from './csl-json.ts';
import { capitalize, type Form, formatReference, forms } from './format-reference.ts';
import type { Reference } from './reference.ts';
import { citingWords } from './words.ts';

/** A page's reference in one form, as safe HTML. */
export interface PageReference {
  readonly form: Form;
  readonly html: string;
}

/**
 * How to cite a page of this site: each reference names its date and the hash of its content.
 * Formatting takes longer than all else a page is made of, and the references of a kind and a day
 * differ in their names alone: one of them is formatted with holes, and filled for each page.
 */
export function citePage(site: Site, cited: CitedPage): PageReference[] {
  if (!plainTitle.test(cited.title)) {
    return forms.map((form) => ({ form, html: formatPage(site, cited, form) }));
  }
  const inCapitals = cited.locale === 'en' ? capitalize(cited.title) : cited.title;
  return forms.map((form) => {
    const title = form === 'mla' || form === 'chicago' ? inCapitals : cited.title;
    return { form, html: fillFrame(site, { ...cited, title }, form) };
  });
}

/** The reference of a page in one form, formatted in full. */
export function formatPage(site: Site, cited: CitedPage, form: Form): string {
  const item = toCslItem(referToPage(site, cited));
  const { locale, version } = cited;
  return formatReference(
    form === 'mla' ? toMla(item, site, citingWords[locale].cite.versionOf(version.hash)) : item,
    form,
  );
}

/** Words with one sign between them, as sentences have it: no form sets these signs otherwise. */
const plainTitle =
  /^[\p{L}\p{Nd}]+(?:(?:[,.:;?!)]|\)[,.:;])? \(?[\p{L}\p{Nd}]+|[-–/.,:’][\p{L}\p{Nd}]+| [–×=] [\p{L}\p{Nd}]+)*\)?[.?!]?$/u;

/** Words that no style changes, in the places of what differs from page to page. */
const holes = { id: 'holeid', hash: 'holehash', title: 'Holetitle', url: 'https://hole.invalid/' };

/** References with holes, by what else they say. */
const frames = new Map<string, string>();

function fillFrame(site: Site, cited: CitedPage, form: Form): string {
  const { page, id, locale, title, url, version } = cited;
  const [, words = '', end = ''] = /^(.*?)([.?!]?)$/.exec(title) ?? [];
  const { operator, name } = site;
  const key = JSON.stringify([form, page, locale, version.changed, end, operator, name]);
  const frame =
    frames.get(key) ??
    formatPage(
      site,
      {
        ...{ ...cited, id: holes.id, title: holes.title + end, url: holes.url },
        version: { ...version, hash: holes.hash },
      },
      form,
    );
  frames.set(key, frame);
  return frame
    .replace(holes.id, id)
    .replace(holes.hash, version.hash)
    .replace(holes.title, words)
    .replace(holes.url, url);
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
