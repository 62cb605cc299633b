import type { Archive } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Node } from '#citing/json-ld.ts';
import type { Links } from '#site/links.ts';
import { mediaTypes } from '#site/media-types.ts';
import type { DataFile } from './data-file.ts';

/** What the data are called in the language of the page. */
interface DatasetWords {
  readonly title: string;
  readonly description: string;
}

/** Days `YYYY-MM-DD`. */
interface DatasetVersion {
  readonly published: string;
  readonly changed: string;
  readonly hash: string;
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

/** The data files as a Dataset of schema.org, in the version the page of the data names. */
export function describeDataset(
  archive: Archive,
  files: readonly DataFile[],
  links: Links,
  words: DatasetWords,
  { published, changed, hash }: DatasetVersion,
  locale: Locale,
): Node {
  const { name, operator, licences } = archive.site;
  return {
    '@type': 'Dataset',
    '@id': `${links.home[locale]}#dataset`,
    name: `${name}: ${words.title}`,
    description: words.description,
    url: links.home[locale],
    license: licences.content.URL,
    isAccessibleForFree: true,
    inLanguage: ['id', 'en'],
    creator: { '@type': 'Organization', name: operator || name },
    datePublished: published,
    dateModified: changed,
    version: hash,
    spatialCoverage: { '@type': 'Place', name: 'Purbalingga, Jawa Tengah, Indonesia' },
    distribution: files.map((file) => toDownload(file, links, locale)),
  };
}
