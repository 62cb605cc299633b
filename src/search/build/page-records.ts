import type { Archive } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import { classroomWords } from '#data/classroom-words.ts';
import { dataWords } from '#data/words.ts';
import { evidenceWords } from '#evidence/words.ts';
import { figuresWords } from '#figures/words.ts';
import { makingWords } from '#making/words.ts';
import { mapWords } from '#map/words.ts';
import { findNewestYear } from '#narrowing/newest-year.ts';
import type { SearchRecord } from '#search/search-records.ts';
import { pageWords } from '#site/page-words.ts';
import type { PageName } from '#site/routes.ts';
import { storyWords } from '#story/words.ts';
import { timelineWords } from '#timeline/words.ts';
import { visitWords } from '#visit/words.ts';

/** The pages that are no record of the archive but show many: a reader may ask for "peta". */
export function listPageRecords(archive: Archive, locale: Locale): SearchRecord[] {
  const t = evidenceWords[locale];
  const { stories, map, glossary } = archive.pages;
  const newest = findNewestYear(archive);
  const pages: Partial<Record<PageName, { title: string; description: string }>> = {
    stories: { ...storyWords[locale].stories, description: stories.description[locale] },
    timeline: {
      title: timelineWords[locale].timeline.title,
      description: timelineWords[locale].timeline.description(newest),
    },
    map: { ...mapWords[locale].map, description: map.description[locale] },
    visit: visitWords[locale],
    process: makingWords[locale].process,
    figures: figuresWords[locale].figures,
    conflicts: t.conflicts,
    claims: t.claims,
    places: mapWords[locale].places,
    people: pageWords[locale].people,
    glossary: { ...makingWords[locale].glossary, description: glossary.description[locale] },
    sources: t.sources,
    data: dataWords[locale],
    classroom: classroomWords[locale],
    changes: pageWords[locale].changes,
    about: pageWords[locale].about,
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
