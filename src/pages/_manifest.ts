import type { Archive } from '#domain/archive.ts';
import { locales } from '#domain/locale.ts';
import { writeManifest } from '#exports/manifest.ts';
import { pathOf, withBase } from '#i18n/routes.ts';
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
