import { type Archive, find } from '#archive/archive.ts';
import type { Locale } from '#archive/locale.ts';
import { classroomWords } from '#data/classroom-words.ts';
import { quizWords } from '#data/quiz-words.ts';
import { dataWords } from '#data/words.ts';
import { evidenceWords } from '#evidence/words.ts';
import { figuresWords } from '#figures/words.ts';
import { makingWords } from '#making/words.ts';
import { mapWords } from '#map/words.ts';
import { findNewestYear } from '#narrowing/newest-year.ts';
import { offlineWords } from '#offline/words.ts';
import { photoWords } from '#photos/words.ts';
import { proposingWords } from '#proposing/words.ts';
import type { SearchRecord } from '#search/search-records.ts';
import { embedWords } from '#share/embed-words.ts';
import { silencerWords } from '#silencer/words.ts';
import { pageWords } from '#site/page-words.ts';
import type { PageName } from '#site/routes.ts';
import { storyWords } from '#story/words.ts';
import { timelineWords } from '#timeline/words.ts';
import { visitWords } from '#visit/words.ts';

interface FoundPage {
  readonly title: string;
  readonly description: string;
  /** What readers ask for that it answers, without the words that only ask. */
  readonly asked?: string;
}

/** The pages that are no record of the archive but show many: a reader may ask for "peta". */
export function listPageRecords(archive: Archive, locale: Locale): SearchRecord[] {
  const t = evidenceWords[locale];
  const { stories, map, glossary } = archive.pages;
  const newest = findNewestYear(archive);
  const pages: Partial<Record<PageName, FoundPage>> = {
    stories: { ...storyWords[locale].stories, description: stories.description[locale] },
    timeline: {
      title: timelineWords[locale].timeline.title,
      description: timelineWords[locale].timeline.description(newest),
    },
    map: { ...mapWords[locale].map, description: map.description[locale] },
    visit: { ...visitWords[locale], description: describeVisit(archive, locale) },
    embed: embedWords[locale],
    process: makingWords[locale].process,
    silencer: silencerWords[locale],
    figures: figuresWords[locale].figures,
    conflicts: t.conflicts,
    claims: t.claims,
    places: mapWords[locale].places,
    people: pageWords[locale].people,
    glossary: { ...makingWords[locale].glossary, description: glossary.description[locale] },
    sources: t.sources,
    data: dataWords[locale],
    classroom: classroomWords[locale],
    quiz: quizWords[locale],
    changes: pageWords[locale].changes,
    offline: offlineWords[locale],
    photographs: photoWords[locale],
    about: pageWords[locale].about,
    propose: proposingWords[locale].propose,
  };
  const found = Object.entries(pages).map(([id, { title, description, asked }]) => ({
    ...page,
    ...{ id, title, text: description, aliases: asked },
  }));
  return [...found, ...listItineraries(archive, locale)];
}

const page = { kind: 'page', periods: [], basis: 'none', themes: [], places: [] } as const;

/** The ready itineraries: what each is and the places it leads to. */
function listItineraries(archive: Archive, locale: Locale): SearchRecord[] {
  return [...archive.itineraries.values()].map(({ id, title, summary, stops }) => {
    const places = stops.map(({ place }) => find(archive.places, place).name[locale]);
    const text = `${summary[locale]} ${places.join(', ')}`;
    return { ...page, id, slug: id, title: title[locale], text };
  });
}

/** What the visiting page answers, and what it says nobody has published: parking, toilets, fares. */
function describeVisit(archive: Archive, locale: Locale): string {
  const ways = archive.pages.visit.chains.flatMap(({ lines, gaps }) => [
    ...lines.map(({ text }) => text[locale]),
    gaps[locale],
  ]);
  const facts = [...archive.visitFacts.values()];
  const sought = facts.filter(({ topic }) => topic === 'not-found');
  return [visitWords[locale].description, ...ways, ...sought.map(({ text }) => text[locale])].join(
    ' ',
  );
}
