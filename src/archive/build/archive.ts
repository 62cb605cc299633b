import { getEntry, render } from 'astro:content';
import records from 'virtual:archive';
import type { Archive } from '#archive/archive.ts';
import { linkArchive } from '#archive/link-archive.ts';
import type { Locale } from '#archive/locale.ts';
import type { Story } from '#archive/story-records.ts';

const archive = linkArchive(records);

/** The whole content as the `content` integration read it for this build, linked and frozen. */
export function loadArchive(): Promise<Archive> {
  return Promise.resolve(archive);
}

/**
 * A story's prose in a language as a component, and its headings with their anchors.
 * @throws Error when the prose is not there
 */
export async function renderProse(story: Story, locale: Locale) {
  const entry = await getEntry('prose', `${story.id}/${locale}`);
  if (!entry) throw new Error(`content/stories/${story.id}/${locale}.mdx is missing`);
  return render(entry);
}

/** The about page's prose in a language as a component. */
export async function renderAbout(locale: Locale) {
  const entry = await getEntry('about', locale);
  if (!entry) throw new Error(`content/about/${locale}.mdx is missing`);
  return render(entry);
}
