import { expect, test } from 'vitest';
import { writeAtom } from '#share/atom.ts';

const feedAt = (root: string, lang = 'id'): string =>
  writeAtom({
    ...{ url: `${root}/feed.xml`, home: `${root}/`, lang, title: 'T', subtitle: 'S' },
    ...{ author: 'A', rights: 'CC BY 4.0' },
    entries: [
      { name: 'stories/may', url: `${root}/a/`, title: 'A', summary: 'a', updated: '2026-11-21' },
    ],
  });

const idsOf = (feed: string): string[] =>
  Array.from(feed.matchAll(/<id>([^<]+)<\/id>/g), ([, id = '']) => id);

test('a feed and its entries keep their ids when the site moves to another domain', () => {
  const before = idsOf(feedAt('https://name.github.io/jejak-knalpot'));
  expect(before).toHaveLength(2);
  expect(idsOf(feedAt('https://knalpot.example'))).toEqual(before);
  for (const id of before) expect(id).toMatch(/^tag:[a-z-]+,\d{4}:/);
});

test('an entry is another one in the other language', () => {
  expect(idsOf(feedAt('https://a.example', 'en'))).not.toEqual(idsOf(feedAt('https://a.example')));
});

/** The text of each element of a name, in the order of the file. */
const textsOf = (feed: string, name: string): string[] =>
  Array.from(feed.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, text = '']) => text);

const root = 'https://warga.example';
const aFeed = {
  ...{ url: `${root}/feed.xml`, home: `${root}/`, lang: 'id', title: 'T', subtitle: 'S' },
  ...{ author: 'A', rights: 'CC BY 4.0' },
};

test('a feed tells its newest entry first and is as new as that one', () => {
  const entries = ['2026-11-20', '2026-11-22', '2026-11-21'].map((updated) => ({
    ...{ name: updated, url: `${root}/${updated}/`, updated },
    ...{ title: `Title ${updated}`, summary: `Summary ${updated}` },
  }));
  const feed = writeAtom({ ...aFeed, entries });
  const days = ['2026-11-22', '2026-11-21', '2026-11-20'];
  const instants = days.map((day) => `${day}T00:00:00Z`);
  expect(textsOf(feed, 'updated')).toEqual([instants[0], ...instants]);
  expect(textsOf(feed, 'title')).toEqual(['T', ...days.map((day) => `Title ${day}`)]);
  expect(textsOf(feed, 'summary')).toEqual(days.map((day) => `Summary ${day}`));
  const links = days.map((day) => `<link rel="alternate" type="text/html" href="${root}/${day}/"`);
  for (const link of links) expect(feed).toContain(link);
});

test('a feed says what it is, whose it is, in which language and where its page is', () => {
  const feed = writeAtom({ ...aFeed, lang: 'en', entries: [] });
  expect(feed).toMatch(/<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/);
  expect(feed).toContain(`rel="self" type="application/atom+xml" href="${root}/feed.xml"`);
  expect(feed).toContain(`rel="alternate" type="text/html" hreflang="en" href="${root}/"`);
  expect([textsOf(feed, 'subtitle'), textsOf(feed, 'rights')]).toEqual([['S'], ['CC BY 4.0']]);
  expect(feed).toMatch(/<author>\s*<name>A<\/name>\s*<\/author>/);
  expect(textsOf(feed, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
});
