import { element, writeXml, type XmlElement } from '#site/xml.ts';

/** One thing that is new or has changed. Addresses are absolute, days `YYYY-MM-DD`. */
export interface FeedEntry {
  /** What it is, whatever its address: `stories/mei-1980`. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: string;
}

export interface Feed {
  readonly url: string;
  readonly home: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

const toInstant = (day: string): string => `${day}T00:00:00Z`;
const link = (attributes: Readonly<Record<string, string>>): XmlElement => ({
  name: 'link',
  attributes,
});

/**
 * A tag URI (RFC 4151) of something in a language: it stays when the site moves to another domain
 * or folder, so a feed reader shows nothing as new that is not.
 */
function tagOf(lang: string, name: string): string {
  return `tag:jejak-knalpot,2026:${lang}/${name}`;
}

/** An Atom feed (RFC 4287), newest entry first. */
export function writeAtom({ entries, ...feed }: Feed): string {
  const newest = entries.toSorted((a, b) => b.updated.localeCompare(a.updated));
  return writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
    content: [
      element('id', tagOf(feed.lang, 'feed')),
      element('title', feed.title),
      element('subtitle', feed.subtitle),
      link({ rel: 'self', type: 'application/atom+xml', href: feed.url }),
      link({ rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.home }),
      element('updated', toInstant(newest[0]?.updated ?? '1970-01-01')),
      element('author', [element('name', feed.author)]),
      element('rights', feed.rights),
      ...newest.map((entry) => toEntry(entry, feed.lang)),
    ],
  });
}

function toEntry(
  { name, url, title, summary, updated }: FeedEntry,
  lang: string,
): XmlElement | null {
  return element('entry', [
    element('id', tagOf(lang, name)),
    element('title', title),
    link({ rel: 'alternate', type: 'text/html', href: url }),
    element('updated', toInstant(updated)),
    element('summary', summary),
  ]);
}
