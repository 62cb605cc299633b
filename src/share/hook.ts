import { type Archive, find, sourcesOf } from '#archive/archive.ts';
import type { Source } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import type { Hook } from '#archive/page-records.ts';
import { formatPeriod } from '#site/formats.ts';
import type { Route } from '#site/routes.ts';
import { shareWords } from './words.ts';

/** The record a page is about: the id behind its address. */
function idOf(archive: Archive, { page, slug }: Route): string | null {
  if (!slug) return null;
  if (typeof slug === 'string') return slug;
  const story = [...archive.stories.values()].find((one) => one.slug.id === slug.id);
  return page === 'stories' ? (story?.id ?? null) : null;
}

/**
 * The sentence that makes somebody open a link to a page: what its record says of itself, else what
 * the content says of its kind; null where there is none.
 */
export function hookOf(archive: Archive, route: Route, locale: Locale): string | null {
  const id = idOf(archive, route);
  if (id === null) return archive.pages.hooks[route.page as Hook]?.[locale] ?? null;
  switch (route.page) {
    case 'stories':
      return find(archive.stories, id).standfirst[locale];
    case 'places':
      return find(archive.places, id).lead?.[locale] ?? null;
    case 'itineraries':
      return find(archive.itineraries, id).summary[locale];
    case 'conflicts': {
      const answers = find(archive.conflicts, id).positions.map(({ answer }) => answer[locale]);
      return shareWords[locale].control.rivals([...new Set(answers)].join(' / '));
    }
    case 'claims':
      return tellSources(sourcesOf(archive, find(archive.claimPages, id)), locale);
    default:
      return null;
  }
}

/** Who says so: the first source and when, and how many say it too. */
function tellSources([first, ...others]: readonly Source[], locale: Locale): string | null {
  if (!first) return null;
  const home = first['container-title'] ?? first.publisher ?? first.title;
  const when = first.issued && formatPeriod(first.issued, locale);
  return shareWords[locale].control.source([home, when].filter(Boolean).join(', '), others.length);
}
