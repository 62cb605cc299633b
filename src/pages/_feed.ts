import type { Archive } from '#archive/archive.ts';
import { datePage } from '#archive/changes.ts';
import { type Locale, locales } from '#archive/locale.ts';
import { type FeedEntry, writeAtom } from '#share/atom.ts';
import { shareWords } from '#share/words.ts';
import { pathOf, urlOf } from '#site/routes.ts';
import type { SiteFile } from './_site-file.ts';

const absolute = (path: string): string => urlOf(path, import.meta.env.SITE);

/** The Atom feed of each language: what changed in the content, and the stories. */
export function listFeeds(archive: Archive): SiteFile[] {
  return locales.map((locale) => {
    const home = pathOf(locale, 'home');
    const path = `${home}feed.xml`;
    const text = writeAtom({
      url: absolute(path),
      home: absolute(home),
      lang: locale,
      ...shareWords[locale].feed,
      author: archive.site.operator || archive.site.name,
      rights: archive.site.licences.content.name,
      entries: [...listChanged(archive, locale), ...listStories(archive, locale)],
    });
    return { path, text };
  });
}

function listChanged(archive: Archive, locale: Locale): FeedEntry[] {
  return archive.changes.map((change) => ({
    name: `changes/${change.id}`,
    url: absolute(pathOf(locale, 'changes', change.id)),
    title: change.text[locale],
    summary: change.text[locale],
    updated: change.date,
  }));
}

function listStories(archive: Archive, locale: Locale): FeedEntry[] {
  return [...archive.stories.values()].map((story) => ({
    name: `stories/${story.id}`,
    url: absolute(pathOf(locale, { page: 'stories', slug: story.slug })),
    title: story.title[locale],
    summary: `${story.standfirst[locale]} ${story.description[locale]}`,
    updated: datePage(archive, { page: 'stories', id: story.id }).changed,
  }));
}
