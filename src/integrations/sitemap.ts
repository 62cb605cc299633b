import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The alternates a built page declares, so that the sitemap can never tell another pair. */
function readAlternates(html: string): { url: string; lang: string }[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Array.from(links, ([, lang = '', url = '']) => ({ lang, url }));
}

/** The sitemap, each page with its twin in the other language. */
export function localizedSitemap(): AstroIntegration {
  let outDir = new URL('./dist/', import.meta.url);
  let base = '/';
  const serialize = (item: SitemapItem): SitemapItem => {
    const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1);
    const file = fileURLToPath(new URL(`${path}index.html`, outDir));
    return existsSync(file) ? { ...item, links: readAlternates(readFileSync(file, 'utf8')) } : item;
  };
  const inner = sitemap({ serialize, filter: (page) => !page.includes('/404') });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        outDir = options.config.outDir;
        base = options.config.base;
        return inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}
