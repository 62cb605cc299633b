import type { Archive } from '#domain/archive.ts';
import { findNewestYear } from '#domain/decade-steps.ts';
import type { Locale } from '#domain/locale.ts';
import type { SearchRecord } from '#domain/search-records.ts';
import { classroomWords } from '#i18n/classroom.ts';
import { dataWords } from '#i18n/data.ts';
import { evidenceMessages } from '#i18n/evidence.ts';
import { messages } from '#i18n/messages.ts';
import type { PageName } from '#i18n/routes.ts';
import { visitWords } from '#i18n/visit.ts';

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
