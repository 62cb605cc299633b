import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Archive, listPlacePages } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import { recordPages } from '#archive/site-records.ts';
import { pathOf } from '#site/routes.ts';

/** A built page: its path as a browser asks for it, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site, in the order of their paths. */
export function readPages(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing; run "npm run build" first`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The bytes a file moves over the wire from a server that compresses. Fonts and pictures do not shrink. */
export function weigh(file: string): number {
  const bytes = readFileSync(file);
  return /\.(woff2|png|jpg|ico)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}

/** Values of an attribute in a page, entities resolved as far as URLs need. */
export function listAttribute(html: string, attribute: string): string[] {
  return Array.from(html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g')), (match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** The file that answers a path of the site, if there is one. */
export function fileOf(folder: string, path: string): string | undefined {
  const plain = decodeURIComponent(path.split(/[?#]/)[0] ?? '');
  const candidates = [join(folder, plain), join(folder, plain, 'index.html')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

/** The paths of all records that have a page of their own, in a language. */
export function listRecordPaths(archive: Archive, locale: Locale): string[] {
  return recordPages.flatMap((page) => {
    const records = page === 'places' ? listPlacePages(archive) : [...archive[page].values()];
    return records.map((record) =>
      pathOf(locale, { page, slug: 'slug' in record ? record.slug : record.id }),
    );
  });
}

/** Whether search engines are asked to list a page; embeds, moved pages and 404 they are not. */
export function isIndexed({ html }: BuiltPage): boolean {
  return !html.includes('<meta name="robots" content="noindex"');
}

/** One page of each type: its path in Indonesian and in English. */
export const pageTypes = [
  ['home', '/', '/en/'],
  ['stories', '/cerita/', '/en/stories/'],
  ['story', '/cerita/knalpot-pertama-mbah-sultoni/', '/en/stories/mbah-sultonis-first-exhaust/'],
  ['story with chart', '/cerita/menyebar-ke-desa-sekitar/', '/en/stories/spread-to-the-villages/'],
  ['timeline', '/linimasa/', '/en/timeline/'],
  ['map', '/peta/', '/en/map/'],
  ['places', '/tempat/', '/en/places/'],
  ['place', '/tempat/dusun-sayangan/', '/en/places/dusun-sayangan/'],
  ['workshop', '/tempat/jet-hot/', '/en/places/jet-hot/'],
  ['attraction', '/tempat/owabong/', '/en/places/owabong/'],
  ['visit', '/berkunjung/', '/en/visit/'],
  ['itinerary', '/berkunjung/rute/museums-and-owabong/', '/en/visit/routes/museums-and-owabong/'],
  ['process', '/proses/', '/en/process/'],
  ['silencer', '/peredam/', '/en/silencer/'],
  ['figures', '/angka/', '/en/figures/'],
  ['conflicts', '/perbedaan/', '/en/conflicts/'],
  ['conflict', '/perbedaan/first-exhaust/', '/en/conflicts/first-exhaust/'],
  ['claims', '/klaim/', '/en/claims/'],
  ['claim', '/klaim/prd-021/', '/en/claims/prd-021/'],
  ['sources', '/sumber/', '/en/sources/'],
  ['source', '/sumber/press-tempo-1980/', '/en/sources/press-tempo-1980/'],
  ['glossary', '/istilah/', '/en/glossary/'],
  ['people', '/tokoh/', '/en/people/'],
  ['conflict in numbers', '/perbedaan/scale-2020s/', '/en/conflicts/scale-2020s/'],
  ['conflict in words', '/perbedaan/place-status/', '/en/conflicts/place-status/'],
  ['source in a tree', '/sumber/press-suara-2022/', '/en/sources/press-suara-2022/'],
  ['changes', '/perubahan/', '/en/changes/'],
  ['propose', '/usul/', '/en/propose/'],
  ['photographs', '/foto/', '/en/photographs/'],
  ['search', '/cari/', '/en/search/'],
  ['offline', '/luring/', '/en/offline/'],
  ['about', '/tentang/', '/en/about/'],
  ['data', '/data/', '/en/data/'],
  ['classroom', '/data/kelas/', '/en/data/classroom/'],
  ['quiz', '/kuis/', '/en/quiz/'],
  ['embed builder', '/sematan/', '/en/embed/'],
  ['embedded timeline', '/sematan/linimasa/', '/en/embed/timeline/'],
  ['embedded map', '/sematan/peta/', '/en/embed/map/'],
  ['embedded story', '/sematan/cerita/mei-1980/', '/en/embed/stories/may-1980/'],
] as const;

/**
 * Every page of a built site that lists others or stands by itself, whatever pages there are: those
 * at the first level of each language, and those further down that have pages under them.
 */
export function listPaths(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
  const parents = new Set(paths.map((path) => path.replace(/[^/]+\/$/, '')));
  const isFirst = (path: string): boolean => /^\/(en\/)?[^/]*\/?$/.test(path);
  return paths.filter((path) => isFirst(path) || parents.has(path)).sort();
}
