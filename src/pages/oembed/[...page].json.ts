import type { APIRoute } from 'astro';
import { type Locale, locales } from '#domain/locale.ts';
import { writeOembed } from '#exports/oembed.ts';
import { cardPathOf, cardSize } from '#i18n/cards.ts';
import { embedHeights, embedRouteOf, embedWords, oembedPathOf } from '#i18n/embed.ts';
import { messages } from '#i18n/messages.ts';
import { pathOf, type Route, urlOf, withBase } from '#i18n/routes.ts';
import { loadArchive } from '#queries/archive.ts';

interface Props {
  readonly locale: Locale;
  readonly route: Route;
  readonly title: string;
  readonly height: number;
}

/** An oEmbed file for each page that can be embedded, at the page's own path under `/oembed/`. */
export async function getStaticPaths() {
  const stories = [...(await loadArchive()).stories.values()];
  const prefix = withBase('oembed/');
  return locales.flatMap((locale) => {
    const t = messages[locale];
    const pages: Props[] = [
      {
        locale,
        route: { page: 'timeline' },
        title: t.timeline.title,
        height: embedHeights.timeline,
      },
      { locale, route: { page: 'map' }, title: t.map.title, height: embedHeights.map },
      ...stories.map(({ slug, title }) => ({
        locale,
        route: { page: 'stories', slug } as const,
        title: embedWords[locale].story(title[locale]),
        height: embedHeights.story,
      })),
    ];
    return pages.map((props) => {
      const page = oembedPathOf(locale, props.route)
        .slice(prefix.length)
        .replace(/\.json$/, '');
      return { params: { page }, props };
    });
  });
}

export const GET: APIRoute<Props> = ({ props: { locale, route, title, height }, site }) => {
  const url = urlOf(pathOf(locale, embedRouteOf(route) ?? route), site);
  return new Response(
    writeOembed(
      { url, title: `${title} · Jejak Knalpot`, lang: locale, height },
      urlOf(pathOf(locale, 'home'), site),
      { url: urlOf(cardPathOf(locale, route), site), ...cardSize },
    ),
  );
};
