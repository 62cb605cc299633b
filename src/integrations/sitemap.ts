import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Archive } from '#domain/archive.ts';
import { locales } from '#domain/locale.ts';
import {
  contentDate,
  modifiedOfClaim,
  modifiedOfConflict,
  modifiedOfPlace,
} from '#domain/modified.ts';
import { pathOf, type Route } from '#i18n/routes.ts';
import type { BuildContent } from './content/build-content.ts';

/** The alternates a built page declares, so that the sitemap can never tell another pair. */
function readAlternates(html: string): { url: string; lang: string }[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Array.from(links, ([, lang = '', url = '']) => ({ lang, url }));
}

/** The day each detail page last changed, by its path without the base path. */
function datePages(archive: Archive): Map<string, string | undefined> {
  const dated: [Route, string | undefined][] = [
    ...[...archive.claims.values()].map((claim): [Route, string | undefined] => [
      { page: 'claims', slug: claim.id },
      modifiedOfClaim(archive, claim),
    ]),
    ...[...archive.sources.values()].map(({ id, accessed }): [Route, string] => [
      { page: 'sources', slug: id },
      accessed,
    ]),
    ...[...archive.conflicts.values()].map((conflict): [Route, string | undefined] => [
      { page: 'conflicts', slug: conflict.id },
      modifiedOfConflict(archive, conflict),
    ]),
    ...[...archive.places.values()].map((place): [Route, string | undefined] => [
      { page: 'places', slug: place.id },
      modifiedOfPlace(archive, place),
    ]),
    ...[...archive.stories.values()].map(({ slug, checked }): [Route, string] => [
      { page: 'stories', slug },
      checked,
    ]),
  ];
  return new Map(
    dated.flatMap(([route, day]) =>
      locales.map((locale) => [pathOf(locale, route).slice(1), day] as const),
    ),
  );
}

/** The sitemap: indexed pages, each with its twin in the other language and its last change. */
export function localizedSitemap(build: BuildContent): AstroIntegration {
  let outDir = new URL('./dist/', import.meta.url);
  let base = '/';
  let days = new Map<string, string | undefined>();
  let content: string | undefined;
  const serialize = (item: SitemapItem): SitemapItem | undefined => {
    const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1);
    const file = fileURLToPath(new URL(`${path}index.html`, outDir));
    if (!existsSync(file)) return undefined;
    const html = readFileSync(file, 'utf8');
    if (html.includes('<meta name="robots" content="noindex"')) return undefined;
    const lastmod = days.get(path) ?? content;
    return { ...item, links: readAlternates(html), ...(lastmod ? { lastmod } : {}) };
  };
  const inner = sitemap({ serialize });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        outDir = options.config.outDir;
        base = options.config.base;
        return inner.hooks['astro:config:done']?.(options);
      },
      'astro:build:done': (options) => {
        days = datePages(build.archive);
        content = contentDate(build.archive);
        return inner.hooks['astro:build:done']?.(options);
      },
    },
  };
}
