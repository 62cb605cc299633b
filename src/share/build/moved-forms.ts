import { type Locale, locales } from '#archive/locale.ts';
import type { Move } from '#archive/redirects.ts';
import { cardPathOf, squareOf } from '#share/card-words.ts';
import { embedRouteOf, oembedPathOf } from '#share/embed-words.ts';
import type { MovedForm } from '#site/build/hosts/redirects-file.ts';
import { pathOf, type Route } from '#site/routes.ts';

/**
 * What else went by the name of a page that has moved: citations, map files, its code as a picture,
 * its embed, oEmbed file and share card.
 * @param files of the built site, relative to it
 */
export function listMovedForms(
  moves: readonly Pick<Move, 'page' | 'from' | 'to'>[],
  files: readonly string[],
): MovedForm[] {
  const pairs = moves.flatMap(({ page, from, to }) =>
    locales.flatMap((locale) => {
      const old = startsOf(locale, { page, slug: from });
      return startsOf(locale, { page, slug: to }).map(
        (start, at) => [start, old[at] ?? ''] as const,
      );
    }),
  );
  return pairs.flatMap(([start, old]) =>
    files
      .filter((file) => file.startsWith(start) && !pageItself(file, start))
      .map((to) => ({ from: old + to.slice(start.length), to })),
  );
}

/** How the addresses of all forms of a page begin, relative to the site. */
function startsOf(locale: Locale, route: Route): string[] {
  const page = pathOf(locale, route);
  const card = cardPathOf(locale, route);
  const embed = embedRouteOf(route);
  const starts = [
    page,
    page.replace(/\/$/, '.'),
    card,
    squareOf(card),
    oembedPathOf(locale, route),
    ...(embed ? [pathOf(locale, embed)] : []),
  ];
  return starts.map((path) => path.replace(/^\//, ''));
}

/** The page leads on by itself; an embed is framed elsewhere and answers as what it was. */
const pageItself = (file: string, start: string): boolean =>
  file === `${start}index.html` && !/^(en\/embed|sematan)\//.test(file);
