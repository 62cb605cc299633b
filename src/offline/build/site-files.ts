import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gpx': 'application/gpx+xml',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files that name others. */
const named = /\.(?:html|css|js|svg)$/;

/** The built site by its paths, as a browser asks for them. */
export class SiteFiles {
  readonly #root: string;
  readonly #base: string;

  /** @param root the built site's folder @param base the base path, with slashes around */
  constructor(root: string, base: string) {
    this.#root = root;
    this.#base = base;
  }

  /** Every path, base path included, in one order on every machine: a page ends in `/`. */
  list(): string[] {
    return readdirSync(this.#root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(this.#root, name)).isFile())
      .map((name) => this.#base + name.replace(/(^|\/)index\.html$/, '$1'))
      .sort();
  }

  /** @throws Error when there is no such file */
  read(path: string): Buffer<ArrayBuffer> {
    return readFileSync(this.#fileOf(path));
  }

  /** The text of a file that names others; null for any other, and for one that is not there. */
  readText(path: string): string | null {
    const file = this.#fileOf(path);
    return named.test(file) && existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  /** The media type by the end of its name. */
  typeOf(path: string): string {
    return types[extname(this.#fileOf(path))] ?? 'application/octet-stream';
  }

  #fileOf(path: string): string {
    const plain = path.slice(this.#base.length).replace(/\?.*$/, '');
    return join(this.#root, plain.endsWith('/') || plain === '' ? `${plain}index.html` : plain);
  }
}
