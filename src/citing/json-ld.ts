import type { DatedEvent } from '#archive/archive.ts';
import type { Source } from '#archive/claim-records.ts';
import type { Locale } from '#archive/locale.ts';
import type { Place } from '#archive/place-records.ts';
import type { Site } from '#archive/site-records.ts';
import { isVague } from '#geo/point.ts';
import { describeSource, isoOf, type Node } from './json-ld-works.ts';

export type { Node };

/** What every described page has. Addresses are absolute, days `YYYY-MM-DD`. */
export interface DescribedPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  readonly published: string;
  readonly changed: string;
  readonly hash: string;
}

/** The text of a script block: `<` is escaped, so no text in it can end the block. */
export function writeJsonLd(nodes: readonly Node[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** A story as an Article, any other page as a WebPage, with the sources it rests on. */
export function describePage(
  type: 'Article' | 'WebPage',
  page: DescribedPage,
  site: Site,
  home: string,
  sources: readonly Source[],
): Node {
  const publisher = { '@type': 'Organization', name: site.operator || site.name, url: home };
  return {
    '@type': type,
    '@id': page.url,
    url: page.url,
    name: page.title,
    ...(type === 'Article' ? { headline: page.title } : {}),
    description: page.description,
    inLanguage: page.locale,
    datePublished: page.published,
    dateModified: page.changed,
    version: page.hash,
    license: site.licences.content.URL,
    author: publisher,
    publisher,
    isPartOf: { '@type': 'WebSite', name: site.name, url: home },
    ...(sources.length ? { citation: sources.map(describeSource) } : {}),
  };
}

const attractions = new Set<Place['kind']>(['attraction', 'museum', 'landmark']);

/** A place; coordinates only where the point is known to 250 m. @param address may be empty */
export function describePlace(place: Place, locale: Locale, url: string, address = ''): Node {
  const { point } = place;
  const isKnown = point !== null && !isVague(point) && place.isPublished;
  return {
    '@type': attractions.has(place.kind) ? 'TouristAttraction' : 'Place',
    '@id': `${url}#tempat`,
    url,
    name: place.name[locale],
    ...(address ? { address: describeAddress(place, address) } : {}),
    ...(place.district ? { containedInPlace: { '@type': 'Place', name: place.district } } : {}),
    ...(isKnown
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: Number(point.lat.toFixed(4)),
            longitude: Number(point.lon.toFixed(4)),
          },
        }
      : {}),
  };
}

/** The postal address as far as sources print it: no house number, no code. */
function describeAddress({ streets, village, district }: Place, whole: string): Node {
  return {
    '@type': 'PostalAddress',
    streetAddress: streets.length ? streets.join(' / ') : whole,
    ...((village ?? district) ? { addressLocality: village ?? district } : {}),
    addressRegion: 'Purbalingga',
    addressCountry: 'ID',
  };
}

/**
 * An event, or null where its date is disputed, approximate or a decade: schema.org has no way
 * to say so, and a plain date would claim more than the sources do.
 */
export function describeEvent(
  event: DatedEvent,
  places: readonly Place[],
  locale: Locale,
  url: string,
): Node | null {
  const [date] = event.when;
  if (!date || event.isDisputed) return null;
  const { from, to, isInterval } = date.period;
  const [start, end] = [isoOf(from), isoOf(to)];
  if (!start || (isInterval && !end)) return null;
  return {
    '@type': 'Event',
    name: event.title[locale],
    url,
    startDate: start,
    ...(isInterval ? { endDate: end } : {}),
    ...(places.length
      ? { location: places.map((place) => ({ '@type': 'Place', name: place.name[locale] })) }
      : {}),
  };
}

/** The way from the home page to this one. */
export function describeTrail(steps: readonly { name: string; url: string }[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  };
}
