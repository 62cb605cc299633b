import type { Archive } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { writeManifest } from '#site/manifest.ts';
import { pathOf, withBase } from '#site/routes.ts';
import type { SiteFile } from './_site-file.ts';

/** The web app manifest of each language. */
export function listManifests({ site }: Archive): SiteFile[] {
  return locales.map((lang) => {
    const start = pathOf(lang, 'home');
    const description = site.tagline[lang];
    return {
      path: `${start}manifest.webmanifest`,
      text: writeManifest({ lang, description, scope: withBase(''), start }),
    };
  });
}
