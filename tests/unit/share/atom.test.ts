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
