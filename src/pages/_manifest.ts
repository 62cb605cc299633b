import type { Archive } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { writeManifest } from '#site/manifest.ts';
import { pathOf, withBase } from '#site/routes.ts';
import { siteWords } from '#site/words.ts';
import { visitWords } from '#visit/words.ts';
import type { SiteFile } from './_site-file.ts';

/** The web app manifest of each language. */
export function listManifests({ site }: Archive): SiteFile[] {
  return locales.map((lang) => {
    const start = pathOf(lang, 'home');
    const description = site.tagline[lang];
    const { nav } = siteWords[lang];
    const shortcuts = [
      { name: nav.map, url: pathOf(lang, 'map') },
      { name: visitWords[lang].sections.mine, url: pathOf(lang, 'visit', 'mine') },
      { name: nav.search, url: pathOf(lang, 'search') },
    ];
    return {
      path: `${start}manifest.webmanifest`,
      text: writeManifest({ lang, description, scope: withBase(''), start, shortcuts }),
    };
  });
}
