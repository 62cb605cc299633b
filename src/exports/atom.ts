/** One thing that is new or has changed. Addresses are absolute, days `YYYY-MM-DD`. */
export interface FeedEntry {
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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const toInstant = (day: string): string => `${day}T00:00:00Z`;

/** An Atom feed (RFC 4287), newest entry first. */
export function writeAtom({ entries, ...feed }: Feed): string {
  const newest = entries.toSorted((a, b) => b.updated.localeCompare(a.updated));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
  <id>${escape(feed.url)}</id>
  <title>${escape(feed.title)}</title>
  <subtitle>${escape(feed.subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escape(feed.url)}"/>
  <link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${escape(feed.home)}"/>
  <updated>${toInstant(newest[0]?.updated ?? '1970-01-01')}</updated>
  <author><name>${escape(feed.author)}</name></author>
  <rights>${escape(feed.rights)}</rights>
${newest.map(writeEntry).join('')}</feed>
`;
}

function writeEntry({ url, title, summary, updated }: FeedEntry): string {
  return `  <entry>
    <id>${escape(url)}</id>
    <title>${escape(title)}</title>
    <link rel="alternate" type="text/html" href="${escape(url)}"/>
    <updated>${toInstant(updated)}</updated>
    <summary>${escape(summary)}</summary>
  </entry>
`;
}
