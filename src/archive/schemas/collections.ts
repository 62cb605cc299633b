import type { z } from 'astro/zod';
import type { CollectionName, WrittenCollections } from '#archive/content.ts';
import { change } from './changes.ts';
import { claim } from './claims.ts';
import { conflict } from './conflicts.ts';
import { timelineEvent } from './events.ts';
import { itinerary } from './itineraries.ts';
import { exercise, firstSteps, numberCase, pageTexts, quizQuestion } from './pages.ts';
import { photo } from './photos.ts';
import { drawing, picture } from './pictures.ts';
import { place, village } from './places.ts';
import { redirect } from './redirects.ts';
import { gap, person, processStep, synonymGroup, term, unit, visitFact } from './reference.ts';
import { occasion, source, unseenWork } from './sources.ts';
import { site, story } from './stories.ts';

/** Where a collection stands in `content/`: a folder of files, or one file. */
export interface CollectionSource<Written> {
  /** Folder or file below `content/`. */
  readonly path: string;
  /** Whether a file holds a list of records or one record. */
  readonly shape: 'list' | 'single';
  /** What the file holds becomes the record the archive knows: the compiler holds both together. */
  readonly schema: z.ZodType<Written>;
}

type CollectionSources = {
  readonly [Name in CollectionName]: CollectionSource<WrittenCollections[Name]>;
};

export const collectionSources: CollectionSources = {
  claims: { path: 'claims', shape: 'list', schema: claim },
  sources: { path: 'sources', shape: 'list', schema: source },
  unseenWorks: { path: 'unseen-works.yaml', shape: 'list', schema: unseenWork },
  occasions: { path: 'occasions.yaml', shape: 'list', schema: occasion },
  conflicts: { path: 'conflicts', shape: 'single', schema: conflict },
  events: { path: 'events', shape: 'list', schema: timelineEvent },
  places: { path: 'places', shape: 'list', schema: place },
  villages: { path: 'villages.yaml', shape: 'list', schema: village },
  people: { path: 'people', shape: 'list', schema: person },
  terms: { path: 'glossary', shape: 'list', schema: term },
  synonyms: { path: 'search/synonyms.yaml', shape: 'list', schema: synonymGroup },
  steps: { path: 'process', shape: 'list', schema: processStep },
  gaps: { path: 'gaps', shape: 'list', schema: gap },
  visitFacts: { path: 'visit', shape: 'list', schema: visitFact },
  itineraries: { path: 'itineraries', shape: 'single', schema: itinerary },
  units: { path: 'units.yaml', shape: 'list', schema: unit },
  stories: { path: 'stories', shape: 'single', schema: story },
  redirects: { path: 'redirects.yaml', shape: 'list', schema: redirect },
  site: { path: 'site.yaml', shape: 'single', schema: site },
  exercises: { path: 'classroom/exercises.yaml', shape: 'list', schema: exercise },
  firstSteps: { path: 'classroom/first-steps.yaml', shape: 'single', schema: firstSteps },
  quiz: { path: 'classroom/quiz.yaml', shape: 'list', schema: quizQuestion },
  cases: { path: 'figures/cases.yaml', shape: 'list', schema: numberCase },
  pictures: { path: 'figures/pictures.yaml', shape: 'list', schema: picture },
  drawings: { path: 'drawings.yaml', shape: 'list', schema: drawing },
  photos: { path: 'photos', shape: 'list', schema: photo },
  pages: { path: 'pages.yaml', shape: 'single', schema: pageTexts },
  changes: { path: 'changes.yaml', shape: 'list', schema: change },
};

export const collectionNames = Object.keys(collectionSources) as CollectionName[];
