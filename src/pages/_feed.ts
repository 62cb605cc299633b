import type { APIContext } from 'astro';
import type { Locale } from '#domain/locale.ts';
import { writeAtom } from '#exports/atom.ts';
import { pathOf, urlOf, withBase } from '#i18n/routes.ts';
import { shareWords } from '#i18n/share.ts';
import { loadArchive } from '#queries/archive.ts';

/**
 * The Atom feed of a language: what changed in the content, and the stories dated by their last
 * check.
 */
export async function respondWithFeed(locale: Locale, { site }: APIContext): Promise<Response> {
  const archive = await loadArchive();
  const stories = [...archive.stories.values()].map((story) => ({
    url: urlOf(pathOf(locale, { page: 'stories', slug: story.slug }), site),
    title: story.title[locale],
    summary: `${story.standfirst[locale]} ${story.description[locale]}`,
    updated: story.checked,
  }));
  const changes = archive.changes.map((change) => ({
    url: urlOf(pathOf(locale, 'changes', change.id), site),
    title: change.text[locale],
    summary: change.text[locale],
    updated: change.date,
  }));
  const feed = writeAtom({
    url: urlOf(withBase(locale === 'en' ? 'en/feed.xml' : 'feed.xml'), site),
    home: urlOf(pathOf(locale, 'home'), site),
    lang: locale,
    ...shareWords[locale].feed,
    author: archive.site.operator || archive.site.name,
    rights: archive.site.licences.content.name,
    entries: [...changes, ...stories],
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
