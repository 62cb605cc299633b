import type { Archive } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { type DataFile, mediaTypes } from './data-file.ts';
import type { Links } from './links.ts';

/** What the data are called in the language of the page. */
interface DatasetWords {
  readonly title: string;
  readonly description: string;
}

function toDownload(file: DataFile, links: Links, locale: Locale) {
  return {
    '@type': 'DataDownload',
    name: file.title[locale],
    contentUrl: links.file(`data/${file.path}`),
    encodingFormat: mediaTypes[file.format],
    contentSize: `${file.bytes} B`,
    inLanguage: ['id', 'en'],
  };
}

/**
 * The data files as a schema.org Dataset in JSON-LD, safe inside a script element: `<` is escaped.
 */
export function writeDataset(
  archive: Archive,
  files: readonly DataFile[],
  links: Links,
  words: DatasetWords,
  locale: Locale,
): string {
  const { name, operator, licences } = archive.site;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${links.home[locale]}#dataset`,
    name: `${name}: ${words.title}`,
    description: words.description,
    url: links.home[locale],
    license: licences.content.URL,
    isAccessibleForFree: true,
    inLanguage: ['id', 'en'],
    creator: { '@type': 'Organization', name: operator || name },
    spatialCoverage: { '@type': 'Place', name: 'Purbalingga, Jawa Tengah, Indonesia' },
    distribution: files.map((file) => toDownload(file, links, locale)),
  };
  return JSON.stringify(dataset).replaceAll('<', String.raw`\u003c`);
}
