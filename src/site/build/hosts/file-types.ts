import { mediaTypes } from '#site/media-types.ts';

interface FileType {
  readonly type: string;
  /** Whether it is text, which shrinks and has a character set. */
  readonly isText: boolean;
}

const text = (type: string): FileType => ({ type, isText: true });
const binary = (type: string): FileType => ({ type, isText: false });

const { 'csl.json': _, json, csv, xlsx, zip, ...ofReaders } = mediaTypes;

/** Files whose readers go by the type, and of which hosts do not know it of themselves. */
export const unknownTypes: Readonly<Record<string, FileType>> = {
  ...Object.fromEntries(Object.entries(ofReaders).map(([ending, type]) => [ending, text(type)])),
  ics: text('text/calendar'),
  webmanifest: text('application/manifest+json'),
  pmtiles: binary('application/vnd.pmtiles'),
  xlsx: binary(xlsx),
};

/** The type of every kind of file of the site, by the end of its name. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text(json),
  csv: text(csv),
  txt: text('text/plain'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  zip: binary(zip),
  ...unknownTypes,
};

/** A type as a host sends it. */
export function writeType({ type, isText }: FileType): string {
  return isText ? `${type}; charset=utf-8` : type;
}
