import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Locale, locales, twinLocale } from '#archive/locale.ts';
import { digestOf } from '#offline/digest.ts';
import { type Edition, type ExactFile, localeOfPath, type Part } from '#offline/edition.ts';
import { listNeeded } from '#offline/needs.ts';
import { writePack } from '#offline/pack.ts';
import { cutParts } from '#offline/parts.ts';
import { type PageName, pathOf } from '#site/routes.ts';
import { bundleWorker } from './bundle-worker.ts';
import { SiteFiles } from './site-files.ts';

/** The pages the first visit leaves on the device, the offline page last: where it is, all is. */
const shellPages = ['home', 'map', 'timeline', 'visit', 'offline'] as const satisfies PageName[];

/** Where and what the copies are made of. */
export interface CopySource {
  /** The built site's folder. */
  readonly root: string;
  /** The base path, with slashes around. */
  readonly base: string;
  /** What the search asks for its entry file under, so that it never gets another build's. */
  readonly searchVersion: string;
}

/**
 * Writes what a visitor's device can hold of a built site: the worker with its list, and for each
 * language the parts of a whole copy. The same site gives the same bytes.
 * @returns the edition, for the log
 */
export async function writeCopies(source: CopySource): Promise<Edition> {
  const { root, base } = source;
  const files = new SiteFiles(root, base);
  const all = files.list();
  mkdirSync(join(root, 'offline'), { recursive: true });
  const wholes = await Promise.all(locales.map((locale) => writeParts(source, files, all, locale)));
  const edition = {
    base,
    offline: await eachLocale((locale) => pathUnder(base, locale, 'offline')),
    shell: await eachLocale((locale) => listShell(files, base, locale)),
  };
  const code = bundleWorker('worker', { ...edition, id: '' });
  const id = await digestOf(Buffer.from(JSON.stringify([code, wholes])));
  locales.forEach((locale, at) => {
    const list = JSON.stringify({ id, ...wholes[at] });
    writeFileSync(join(root, 'offline', `${locale}.json`), list);
  });
  writeFileSync(join(root, 'sw.js'), bundleWorker('worker', { ...edition, id }));
  writeFileSync(join(root, 'sw-off.js'), bundleWorker('worker-off'));
  return { ...edition, id };
}

/** Writes the worker that ends all others in the place of the worker. */
export function writeWorkerOff(root: string): void {
  writeFileSync(join(root, 'sw.js'), bundleWorker('worker-off'));
}

/** The path of a page; a build step's routes know no base path. */
function pathUnder(base: string, locale: Locale, page: PageName): string {
  return base + pathOf(locale, page).slice(1);
}

async function listShell(files: SiteFiles, base: string, locale: Locale): Promise<ExactFile[]> {
  const pages = shellPages.map((page) => pathUnder(base, locale, page));
  const paths = listNeeded(pages, (path) => files.readText(path));
  return Promise.all(paths.map(async (path) => [path, await digestOf(files.read(path))] as const));
}

/** What the search asks for by its version, because its name is the same in every build. */
const hasFixedName = /(?:-entry\.json|\/pagefind\.js|\/words\.json)$/;

/** All that is saved of a language. */
function listWhole(source: CopySource, files: SiteFiles, all: readonly string[], locale: Locale) {
  const { base, searchVersion } = source;
  const embeds = pathUnder(base, locale, 'embed');
  const routes = pathUnder(base, locale, 'itineraries');
  const search = `${base}pagefind/${locale}/`;
  const pages = all.filter(
    (path) => path.endsWith('/') && localeOfPath(path, base) === locale && !path.startsWith(embeds),
  );
  const found = all
    .filter((path) => path.startsWith(search) || (path.startsWith(routes) && !path.endsWith('/')))
    .map((path) => (hasFixedName.test(path) ? `${path}?ts=${searchVersion}` : path));
  // The search looks there whether the other language knows more.
  const words = `${base}pagefind/${twinLocale(locale)}/words.json?ts=${searchVersion}`;
  const paths = [...listNeeded(pages, (path) => files.readText(path)), ...found, words];
  return { pages: pages.length, paths };
}

async function writeParts(
  source: CopySource,
  files: SiteFiles,
  all: readonly string[],
  locale: Locale,
): Promise<{ pages: number; parts: Part[] }> {
  const { pages, paths } = listWhole(source, files, all, locale);
  const packed = paths.map((path) => {
    const bytes = files.read(path);
    return { path, type: files.typeOf(path), bytes, weight: weigh(path, bytes.length) };
  });
  const parts = cutParts(packed).map(async (some) => {
    const bytes = await compress(writePack(some), { level: 9 });
    const digest = await digestOf(bytes);
    const name = `offline/${locale}.${digest}.pack`;
    writeFileSync(join(source.root, name), bytes);
    return { path: source.base + name, digest, bytes: bytes.length };
  });
  return { pages, parts: await Promise.all(parts) };
}

const compress = promisify<Uint8Array, { level: number }, Buffer<ArrayBuffer>>(gzip);

/** Files that are compressed already: their bytes weigh as much as eight of a page's. */
const compressed = /\.(?:pf_\w+|pagefind|woff2|png)$/;
const weigh = (path: string, bytes: number): number => bytes * (compressed.test(path) ? 8 : 1);

async function eachLocale<T>(make: (locale: Locale) => T | Promise<T>): Promise<Record<Locale, T>> {
  return { id: await make('id'), en: await make('en') };
}
