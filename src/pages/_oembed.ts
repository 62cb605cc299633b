import type { Archive } from '#archive/archive.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { cardSize } from '#share/card-size.ts';
import { cardPathOf } from '#share/card-words.ts';
import { oembedPathOf } from '#share/embed-words.ts';
import { writeOembed } from '#share/oembed.ts';
import { pathOf, urlOf } from '#site/routes.ts';
import { type Embeddable, listEmbeddable } from '#views/embeddables.ts';
import type { SiteFile } from './_site-file.ts';

/** An oEmbed file for everything that can be embedded, at the path of the page that names it. */
export function listOembedFiles(archive: Archive): SiteFile[] {
  const embeddable = listEmbeddable(archive);
  return locales.flatMap((locale) =>
    embeddable.map((one) => ({
      path: oembedPathOf(locale, one.anchor ? one.embed : one.whole),
      text: describeEmbed(one, locale),
    })),
  );
}

function describeEmbed({ embed, card, title, height }: Embeddable, locale: Locale): string {
  const absolute = (path: string): string => urlOf(path, import.meta.env.SITE);
  const url = absolute(pathOf(locale, embed));
  return writeOembed(
    { url, title: `${title[locale]} · Jejak Knalpot`, lang: locale, height },
    absolute(pathOf(locale, 'home')),
    { url: absolute(cardPathOf(locale, card)), ...cardSize },
  );
}
