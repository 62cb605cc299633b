import type { Locale } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import type { Site } from '#archive/site-records.ts';
import type { Person, Term } from '#archive/story-records.ts';
import type { Itinerary } from '#archive/visit-records.ts';
import { describePlace, type Node } from './json-ld.ts';

/** A page that holds many things, with absolute addresses. */
export interface ListPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
}

const regency: Node = { '@type': 'Place', name: 'Purbalingga, Jawa Tengah, Indonesia' };

function describeWork(type: string, { url, title, description, locale }: ListPage, site: Site) {
  return {
    '@type': type,
    '@id': `${url}#isi-halaman`,
    url,
    name: title,
    description,
    inLanguage: locale,
    license: site.licences.content.URL,
  };
}

/** A list in its order, each thing with its turn. */
function describeItems(items: readonly Node[]): Node {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map((item, at) => ({ '@type': 'ListItem', position: at + 1, item })),
  };
}

/**
 * The site in one language, with its search.
 * @param search absolute address of the search page
 */
export function describeSite(page: ListPage, site: Site, search: string): Node {
  const { '@id': _, ...work } = describeWork('WebSite', page, site);
  return {
    ...work,
    '@id': `${page.url}#situs`,
    name: site.name,
    publisher: { '@type': 'Organization', name: site.operator || site.name, url: page.url },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The map as a work of its own. */
export function describeMap(page: ListPage, site: Site): Node {
  return { ...describeWork('Map', page, site), about: regency };
}

/**
 * A route as a trip, its stops in order. Its stops have a point only where it is known to 250 m.
 * @param stops the places it leads to, with the addresses of their pages
 */
export function describeTrip(
  { url, title, description, locale }: ListPage,
  stops: readonly { readonly place: Place; readonly url: string }[],
): Node {
  const places = stops.map((stop) => describePlace(stop.place, locale, stop.url));
  return {
    '@type': 'TouristTrip',
    '@id': `${url}#rute`,
    url,
    name: title,
    description,
    itinerary: describeItems(places),
  };
}

/** The ready routes as a list of trips. @param urlOf the address of a route's page */
export function describeRoutes(
  routes: readonly Itinerary[],
  locale: Locale,
  urlOf: (id: string) => string,
): Node {
  const trips = routes.map(({ id, title, summary }): Node => ({
    '@type': 'TouristTrip',
    '@id': `${urlOf(id)}#rute`,
    url: urlOf(id),
    name: title[locale],
    description: summary[locale],
  }));
  return describeItems(trips);
}

/** The glossary as a set of terms, each with its anchor on the page. */
export function describeTerms(page: ListPage, site: Site, terms: readonly Term[]): Node {
  const { locale, url } = page;
  return {
    ...describeWork('DefinedTermSet', page, site),
    hasDefinedTerm: terms.map(({ id, term, aliases, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      url: `${url}#${id}`,
      name: term,
      ...(aliases.length ? { alternateName: aliases } : {}),
      description: definition[locale],
    })),
  };
}

/** The people the sources name, as the page names them: no more than name, other names and role. */
export function describePeople({ locale, url }: ListPage, people: readonly Person[]): Node {
  return describeItems(
    people.map(({ id, name, alsoCalled, role }): Node => ({
      '@type': 'Person',
      '@id': `${url}#${id}`,
      url: `${url}#${id}`,
      name,
      ...(alsoCalled.length ? { alternateName: alsoCalled } : {}),
      description: role[locale],
    })),
  );
}
