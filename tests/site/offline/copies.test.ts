import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { digestOf } from '#offline/digest.ts';
import { type Edition, localeOfPath, shellBudget, type WholeCopy } from '#offline/edition.ts';
import { readPack } from '#offline/pack.ts';
import { pathOf } from '#site/routes.ts';
import { fileOf, readPages, weigh } from '../../support/built-site.ts';

const dist = 'dist';
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');

/** What the worker's script holds of its build. */
function readEdition(): Edition {
  const [, shell = ''] = /shell:(\{[^}]*\})/.exec(worker) ?? [];
  const [, id = ''] = /\bid:"([\w-]{16})"/.exec(worker) ?? [];
  const quoted = shell.replaceAll(/([{,])(id|en):/g, '$1"$2":');
  const offline = { id: pathOf('id', 'offline'), en: pathOf('en', 'offline') };
  return { id, base: '/', offline, shell: JSON.parse(quoted) as Edition['shell'] };
}

const fileAt = (path: string): string => fileOf(dist, path) ?? '';
const readWhole = (locale: string): WholeCopy =>
  JSON.parse(readFileSync(join(dist, `offline/${locale}.json`), 'utf8')) as WholeCopy;

describe.each(locales)('what a device holds in %s', (locale) => {
  test('after a first visit is at most so much over the wire, and exactly what was built', async () => {
    const shell = readEdition().shell[locale];
    const sum = shell.reduce((total, [path]) => total + weigh(fileAt(path)), 0);
    expect(sum + weigh(join(dist, 'sw.js'))).toBeLessThanOrEqual(shellBudget);
    for (const [path, digest] of shell) {
      expect(await digestOf(readFileSync(fileAt(path))), path).toBe(digest);
    }
    const paths = shell.map(([path]) => path);
    for (const page of ['home', 'map', 'timeline', 'visit'] as const) {
      expect(paths).toContain(pathOf(locale, page));
    }
    expect(paths.at(-1)).toBe(pathOf(locale, 'offline'));
  });

  test('when all is saved are every page of it but the frames, each as it was built', async () => {
    const whole = readWhole(locale);
    expect(whole.id).toBe(readEdition().id);
    const packed = new Map<string, Uint8Array>();
    for (const { path, digest, bytes } of whole.parts) {
      const pack = readFileSync(join(dist, path));
      expect([pack.length, await digestOf(pack)]).toEqual([bytes, digest]);
      const files = readPack(Uint8Array.from(gunzipSync(pack)));
      for (const file of files) packed.set(file.path, file.bytes);
    }
    const pages = readPages(dist).filter(
      ({ path }) =>
        path.endsWith('/') &&
        localeOfPath(path, '/') === locale &&
        !path.startsWith(pathOf(locale, 'embed')),
    );
    expect(whole.pages).toBe(pages.length);
    for (const { path, html } of pages) {
      expect(Buffer.from(packed.get(path) ?? []).toString() === html, path).toBe(true);
    }
    expect([...packed.keys()].some((path) => path.startsWith(`/pagefind/${locale}/`))).toBe(true);
    expect([...packed.keys()].filter((path) => !fileOf(dist, path))).toEqual([]);
  });
});

test('a worker that ends the others stands beside the worker', () => {
  const off = readFileSync(join(dist, 'sw-off.js'), 'utf8');
  expect(off).toContain('unregister');
  expect(off).not.toContain('"fetch"');
});
