import type { Archive } from '#archive/archive.ts';
import { findNewestYear } from '#narrowing/decade-steps.ts';
import type { Locale } from '#archive/locale.ts';
import type { SearchRecord } from '#search/search-records.ts';
import { classroomWords } from '#data/classroom-words.ts';
import { dataWords } from '#data/words.ts';
import { evidenceMessages } from '#evidence/words.ts';
import { messages } from '#site/words.ts';
import type { PageName } from '#site/routes.ts';
import { visitWords } from '#visit/words.ts';

/** The pages that are no record of the archive but show many: a reader may ask for "peta". */
export function listPageRecords(archive: Archive, locale: Locale): SearchRecord[] {
  const t = messages[locale];
  const { stories, map, glossary } = archive.pages;
  const newest = findNewestYear(archive);
  const pages: Partial<Record<PageName, { title: string; description: string }>> = {
    stories: { ...t.stories, description: stories.description[locale] },
    timeline: { title: t.timeline.title, description: t.timeline.description(newest) },
    map: { ...t.map, description: map.description[locale] },
    visit: visitWords[locale],
    process: t.process,
    figures: t.figures,
    conflicts: t.conflicts,
    claims: t.claims,
    places: t.places,
    people: t.people,
    glossary: { ...t.glossary, description: glossary.description[locale] },
    sources: t.sources,
    data: dataWords[locale],
    classroom: classroomWords[locale],
    changes: evidenceMessages[locale].changes,
    about: t.about,
  };
  return Object.entries(pages).map(([id, { title, description }]) => ({
    kind: 'page',
    id,
    title,
    text: description,
    periods: [],
    basis: 'none',
    themes: [],
    places: [],
  }));
}
