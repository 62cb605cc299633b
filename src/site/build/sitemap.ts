import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#archive/archive.ts';
import type { BuildContent } from '#archive/build/build-content.ts';
import { datePage } from '#archive/changes.ts';
import { listPages } from '#site/pages.ts';
import { pathOf } from '#site/routes.ts';

/** The alternates a built page declares, so that the sitemap can never tell another pair. */
function readAlternates(html: string): { url: string; lang: string }[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Array.from(links, ([, lang = '', url = '']) => ({ lang, url }));
}

/** The day each page last changed, `YYYY-MM-DD`, by its path without the base path. */
export function datePages(archive: Archive): Map<string, string> {
  return new Map(
    listPages(archive).map((page) => [
      pathOf(page.locale, page).slice(1),
      datePage(archive, page).changed,
    ]),
  );
}

/** The sitemap: indexed pages, each with its twin in the other language and its last change. */
export function localizedSitemap(build: BuildContent): AstroIntegration {
  let outDir = new URL('./dist/', import.meta.url);
  let base = '/';
  let days = new Map<string, string>();
  const serialize = (item: SitemapItem): SitemapItem | undefined => {
    const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1);
    const file = fileURLToPath(new URL(`${path}index.html`, outDir));
    if (!existsSync(file)) return undefined;
    const html = readFileSync(file, 'utf8');
    if (html.includes('<meta name="robots" content="noindex"')) return undefined;
    const lastmod = days.get(path);
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
        return inner.hooks['astro:build:done']?.(options);
      },
    },
  };
}
