import type { Archive } from '#archive/archive.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { mapWords } from '#map/words.ts';
import { cardPathOf, cardSize } from '#share/card-words.ts';
import { embedHeights, embedRouteOf, embedWords, oembedPathOf } from '#share/embed-words.ts';
import { writeOembed } from '#share/oembed.ts';
import { pathOf, type Route, urlOf } from '#site/routes.ts';
import { timelineWords } from '#timeline/words.ts';
import type { SiteFile } from './_site-file.ts';

interface Embeddable {
  readonly route: Route;
  readonly title: string;
  readonly height: number;
}

/** An oEmbed file for each page that can be embedded, at the page's own path under `/oembed/`. */
export function listOembedFiles(archive: Archive): SiteFile[] {
  return locales.flatMap((locale) =>
    listEmbeddable(archive, locale).map((page) => ({
      path: oembedPathOf(locale, page.route),
      text: describeEmbed(page, locale),
    })),
  );
}

function listEmbeddable(archive: Archive, locale: Locale): Embeddable[] {
  const { timeline } = timelineWords[locale];
  const { map } = mapWords[locale];
  return [
    { route: { page: 'timeline' }, title: timeline.title, height: embedHeights.timeline },
    { route: { page: 'map' }, title: map.title, height: embedHeights.map },
    ...[...archive.stories.values()].map(({ slug, title }) => ({
      route: { page: 'stories', slug } as const,
      title: embedWords[locale].story(title[locale]),
      height: embedHeights.story,
    })),
  ];
}

function describeEmbed({ route, title, height }: Embeddable, locale: Locale): string {
  const absolute = (path: string): string => urlOf(path, import.meta.env.SITE);
  const url = absolute(pathOf(locale, embedRouteOf(route) ?? route));
  return writeOembed(
    { url, title: `${title} · Jejak Knalpot`, lang: locale, height },
    absolute(pathOf(locale, 'home')),
    { url: absolute(cardPathOf(locale, route)), ...cardSize },
  );
}
