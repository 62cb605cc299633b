import type { Locale } from '#archive/locale.ts';
import type { Site } from '#archive/site-records.ts';
import type { CitedPage } from './cited-page.ts';
import { citingWords } from './words.ts';

/** A `<meta>` of a page's head. */
export interface HeadField {
  readonly name: string;
  readonly content: string;
}

/** A page that has no version of its own: a list, a map, a route. */
export interface PlainPage {
  readonly locale: Locale;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly changed: string;
}

/** What reference managers read in the head of such a page: whose it is, and of which day. */
export function listPlainFields(site: Site, page: PlainPage, description: string): HeadField[] {
  const fields = { ...listDublinCore(site, page, description), 'z:itemType': 'webpage' };
  return Object.entries(fields).map(([name, content]) => ({ name, content }));
}

/**
 * What reference managers read in the head of a page that can be cited: Highwire and Dublin Core,
 * and in Zotero's own vocabulary (`z:`, which its RDF translator ranks first) the type and the
 * version. That translator splits a name at a space unless a comma ends it, and takes the first
 * `DC.source` for the work this page is part of, so the sources stand as `DCTERMS.references`.
 */
export function listHeadFields(site: Site, cited: CitedPage, description: string): HeadField[] {
  const { page, id, locale, version } = cited;
  const isData = page === 'data';
  const fields = {
    ...listHighwire(site, cited, description),
    ...listDublinCore(site, { ...cited, changed: version.changed }, description),
    'DCTERMS.hasVersion': `${version.changed} ${version.hash}`,
    'DC.type': isData ? 'Dataset' : 'webpage',
    'z:itemType': isData ? 'dataset' : 'webpage',
    'z:extra': citingWords[locale].cite.genre[page](id, version.hash),
  };
  // The data rest on every source there is: their page names none of them in its head.
  const sources = isData ? [] : cited.sources;
  return [
    ...Object.entries(fields).map(([name, content]) => ({ name, content })),
    ...sources.map(({ URL }) => ({ name: 'DCTERMS.references', content: URL })),
  ];
}

/** The comma says that the whole is one name, an institution's. */
const nameInstitution = ({ operator, name }: Site): string => `${operator || name},`;

/** An author is written for a named operator only: readers would take the site for a person. */
function listHighwire(site: Site, cited: CitedPage, description: string): Record<string, string> {
  const { locale, title, url, version } = cited;
  const day = version.changed.replaceAll('-', '/');
  return {
    citation_title: title,
    ...(site.operator ? { citation_author: nameInstitution(site) } : {}),
    citation_publication_date: day,
    citation_online_date: day,
    citation_publisher: site.name,
    citation_language: locale,
    citation_public_url: url,
    citation_abstract: description,
  };
}

function listDublinCore(site: Site, page: PlainPage, description: string): Record<string, string> {
  return {
    'DC.title': page.title,
    'DC.creator': nameInstitution(site),
    'DC.publisher': site.name,
    'DC.date': page.changed,
    'DC.format': 'text/html',
    'DC.language': page.locale,
    'DC.identifier': page.url,
    'DC.rights': site.licences.content.URL,
    'DC.description': description,
  };
}
