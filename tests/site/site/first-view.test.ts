/** What the first view of a page moves over the wire, fonts and pictures included. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileOf, listAttribute, pageTypes, readPages, weigh } from '../../support/built-site.ts';

const dist = 'dist';
const kilo = 1000;

/** Kilobytes of the page itself with all it asks for by itself. */
const most: Readonly<Record<string, number>> = {
  ...{ home: 120, story: 130, 'story with chart': 130, map: 170 },
};
const mostOfOthers = 110;

const isPacked = (file: string): boolean => /\.(woff2|png|jpg|ico)$/.test(file);

/** The level hosts pack at when they are asked; packed ahead, files are a tenth lighter. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** The bytes of files as a host sends them. */
const weighPacked = (files: readonly string[]): number =>
  files
    .map((file) =>
      isPacked(file) ? weigh(file) : brotliCompressSync(readFileSync(file), { params }).length,
    )
    .reduce((sum, weight) => sum + weight, 0);

/** Gzip packs in no time and never better: what is light by it needs no slow packing. */
const weights = new Map<string, number>();

function weighQuickly(files: readonly string[]): number {
  for (const file of files) weights.set(file, weights.get(file) ?? weigh(file));
  return files.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0);
}

/** The faces of a page; a slanted one is loaded only where something slants. */
function listFonts(html: string): string[] {
  const hasSlanted = /<(?:i|em|cite|dfn)\b/.test(html);
  return (html.match(/@font-face\s*\{[^}]+\}/g) ?? [])
    .filter((face) => hasSlanted || !/font-style:\s*italic/.test(face))
    .flatMap((face) => Array.from(face.matchAll(/url\("?([^")]+\.woff2)/g), ([, url = '']) => url));
}

/** Scripts, styles, fonts and pictures that a page names, but those that wait to be scrolled to. */
function listNamed(html: string): string[] {
  const tags = html.match(/<(?:script|img|image|link)\s[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) =>
    tag.startsWith('<link')
      ? /rel="(?:stylesheet|modulepreload)"/.test(tag)
      : !tag.includes('"lazy"'),
  );
  const fonts = listFonts(html);
  const urls = loaded.flatMap((tag) => [
    ...listAttribute(tag, 'src'),
    ...listAttribute(tag, 'href'),
  ]);
  return [...urls, ...fonts].flatMap((url) =>
    url.startsWith('/') ? [fileOf(dist, url) ?? ''] : [],
  );
}

/** A script with those it cannot start without. */
function listScripts(file: string): string[] {
  if (!file.endsWith('.js')) return [file];
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
  return [
    file,
    ...Array.from(imports, ([, name = '']) => file.replace(/[^/]+$/, name)).flatMap(listScripts),
  ];
}

test('no page asks for more than 12 files in its first view', () => {
  const many = readPages(dist).flatMap(({ path, html }) => {
    const files = new Set(listNamed(html).flatMap(listScripts));
    return files.size + 1 > 12 ? [`${path}: ${files.size + 1}`] : [];
  });
  expect(many).toEqual([]);
});

describe('the first view, packed by brotli, fonts and pictures included', () => {
  test.each(pageTypes)('of the page "%s" stays within its kilobytes', (type, ...paths) => {
    const heavy = paths.flatMap((path) => {
      const page = fileOf(dist, path) ?? '';
      const named = listNamed(readFileSync(page, 'utf8')).flatMap(listScripts);
      const files = [...new Set([page, ...named])];
      const limit = (most[type] ?? mostOfOthers) * kilo;
      const weight = weighQuickly(files) > limit ? weighPacked(files) : 0;
      return weight > limit ? [`${path}: ${weight}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
