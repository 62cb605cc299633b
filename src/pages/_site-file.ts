import { mediaTypes } from '#site/media-types.ts';

/** A file of the site that is no page, complete. */
export interface SiteFile {
  /** Path on the site, base path included. */
  readonly path: string;
  readonly text: string;
}

/** A file that is bytes: a workbook, an archive. */
export interface PackedSiteFile {
  readonly path: string;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  ...mediaTypes,
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  xml: 'application/atom+xml',
};

/** The media type of a file by the longest known ending of its name. */
export function typeOf(path: string): string {
  const [, ...endings] = (path.split('/').at(-1) ?? '').split('.');
  const known = endings.map((_, at) => types[endings.slice(at).join('.')]);
  return known.find((type) => type !== undefined) ?? 'text/plain';
}
