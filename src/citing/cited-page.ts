import { type Archive, find, findAll, listCited, listSeries, sourcesOf } from '#domain/archive.ts';
import type { Locale } from '#domain/locale.ts';
import { orderPositions } from '#domain/positions.ts';
import { type CitedKind, seriesIds, type Source } from '#domain/records.ts';
import { dataWords } from '#i18n/data.ts';
import { evidenceMessages } from '#i18n/evidence.ts';
import { messages } from '#i18n/messages.ts';
import { pathOf, type Route, urlOf } from '#i18n/routes.ts';

/** What a page that can be cited is called and where it stands. */
export interface CitedPage {
  readonly page: CitedKind;
  /** Id of its record; of a page without one its own name. */
  readonly id: string;
  readonly title: string;
  readonly route: Route;
  /** Absolute address. */
  readonly url: string;
}

/** A page as it is cited in a language. */
export function toCitedPage(
  archive: Archive,
  page: CitedKind,
  id: string,
  locale: Locale,
  site: URL | string | undefined,
): CitedPage {
  const route = routeOf(archive, page, id);
  const url = urlOf(pathOf(locale, route), site);
  return { page, id, title: titleOf(archive, page, id, locale), route, url };
}

function routeOf(archive: Archive, page: CitedKind, id: string): Route {
  if (page === 'data' || page === 'figures') return { page };
  return { page, slug: page === 'stories' ? find(archive.stories, id).slug : id };
}

function titleOf(archive: Archive, page: CitedKind, id: string, locale: Locale): string {
  switch (page) {
    case 'claims':
      return find(archive.claims, id).text[locale];
    case 'sources':
      return evidenceMessages[locale].cite.sourceTitle(find(archive.sources, id).title);
    case 'conflicts':
      return find(archive.conflicts, id).title[locale];
    case 'places':
      return find(archive.places, id).name[locale];
    case 'stories':
      return find(archive.stories, id).title[locale];
    case 'data':
      return dataWords[locale].dataset;
    case 'figures':
      return messages[locale].figures.title;
  }
}

/** The sources a page rests on, each once: what to cite for its facts. */
export function listOwnSources(archive: Archive, page: CitedKind, id: string): Source[] {
  return [...new Set(findOwnSources(archive, page, id))];
}

function findOwnSources(archive: Archive, page: CitedKind, id: string): Source[] {
  switch (page) {
    case 'claims':
      return sourcesOf(archive, find(archive.claims, id));
    case 'sources':
      return [find(archive.sources, id)];
    case 'conflicts':
      return orderPositions(archive, find(archive.conflicts, id)).flatMap((one) => one.sources);
    case 'places': {
      const { workshop } = find(archive.places, id);
      const { claims } = find(archive.placeUses, id);
      const named = findAll(archive.sources, workshop?.sources ?? []);
      return [...claims.flatMap((claim) => sourcesOf(archive, claim)), ...named];
    }
    case 'stories':
      return listCited(archive, find(archive.stories, id), 'id').flatMap((claim) =>
        sourcesOf(archive, claim),
      );
    case 'figures':
      return seriesIds
        .flatMap((series) => listSeries(archive, series))
        .flatMap(({ claim }) => sourcesOf(archive, claim));
    case 'data':
      return [...archive.sources.values()];
  }
}
