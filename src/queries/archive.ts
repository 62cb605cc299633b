import { getCollection, getEntry, render } from 'astro:content';
import { type Archive, linkArchive } from '#domain/archive.ts';
import type { CollectionName, Collections } from '#domain/content.ts';
import type { Locale } from '#domain/locale.ts';
import type { Story } from '#domain/records.ts';

let archive: Promise<Archive> | undefined;

/**
 * The whole content, read once, linked and frozen.
 * @throws Error when a record refers to one that is not there
 */
export function loadArchive(): Promise<Archive> {
  archive ??= readArchive();
  return archive;
}

async function readArchive(): Promise<Archive> {
  return linkArchive({
    claims: await read('claims'),
    sources: await read('sources'),
    unseenWorks: await read('unseenWorks'),
    conflicts: await read('conflicts'),
    events: await read('events'),
    places: await read('places'),
    villages: await read('villages'),
    people: await read('people'),
    terms: await read('terms'),
    synonyms: await read('synonyms'),
    steps: await read('steps'),
    gaps: await read('gaps'),
    visitFacts: await read('visitFacts'),
    itineraries: await read('itineraries'),
    units: await read('units'),
    stories: await Promise.all((await read('stories')).map(addBodies)),
    redirects: await read('redirects'),
    site: await read('site'),
    changes: await read('changes'),
  });
}

async function read<Name extends CollectionName>(name: Name): Promise<Collections[Name][]> {
  const entries = await getCollection(name);
  return entries.map(({ data }) => data as Collections[Name]);
}

async function addBodies(story: Story): Promise<Story> {
  const [inIndonesian, inEnglish] = await Promise.all([
    readBody(story, 'id'),
    readBody(story, 'en'),
  ]);
  return { ...story, body: { id: inIndonesian, en: inEnglish } };
}

async function readBody(story: Story, locale: Locale): Promise<string> {
  return (await findProse(story, locale)).body ?? '';
}

async function findProse(story: Story, locale: Locale) {
  const entry = await getEntry('prose', `${story.id}/${locale}`);
  if (!entry) throw new Error(`content/stories/${story.id}/${locale}.mdx is missing`);
  return entry;
}

/** A story's prose in a language as a component. */
export async function renderProse(story: Story, locale: Locale) {
  const { Content } = await render(await findProse(story, locale));
  return Content;
}

/** The about page's prose in a language as a component. */
export async function renderAbout(locale: Locale) {
  const entry = await getEntry('about', locale);
  if (!entry) throw new Error(`content/about/${locale}.mdx is missing`);
  const { Content } = await render(entry);
  return Content;
}
