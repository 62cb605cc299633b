import type { Content, KnownProblem, Problem } from '#archive/content.ts';
import { findBrokenRedirects, findLostRedirects } from '#archive/redirects.ts';
import { findTypedSums, findUncountedAbout, findUnknownCounts } from './about.ts';
import { findLostFaces, findUndrawableCases } from './cases.ts';
import { findLostStarts, findMissingFirstEdition, findUnknownPages } from './changes.ts';
import { findDoubledPositions, findEmptyAxes } from './conflicts.ts';
import {
  findDaysAhead,
  findEarlyReadings,
  findForeignWritingDates,
  findStrayPeriods,
} from './dates.ts';
import { findUnknownDrawings } from './drawings.ts';
import { findUndatableEvents, findUnexplainedRivals } from './events.ts';
import { findBrokenCounts, findForeignUnits, findUntoldFigures } from './figures.ts';
import { findRepeatedIds } from './ids.ts';
import { findUntranslated } from './languages.ts';
import { findEarlyHearings, findStrayHearings, findUnheardOccasions } from './occasions.ts';
import { findRepeatedStops, findSharedOrders } from './orders.ts';
import { findUndrawablePictures } from './pictures.ts';
import {
  findFarPlaces,
  findPreciseAreas,
  findTwinVillages,
  findUnplacedWorkshops,
} from './places.ts';
import { findUncountedProse, findUncountedTexts } from './quantities.ts';
import { findDanglingIds, findUnknownUnits } from './references.ts';
import { findBareHeads } from './sentence-heads.ts';
import { findUnsourcedTexts } from './sourced-numerals.ts';
import {
  findCircularRetelling,
  findReadUnread,
  findToldReadings,
  findUncitedSources,
} from './sources.ts';
import {
  findStoryLengths,
  findStoryNames,
  findUnevenStories,
  findUnsourcedNumerals,
} from './stories.ts';
import { findPlacelessHours, findSharedCodes, findUnpublishedStops } from './visits.ts';
import { findLeaningClaims, findMisspelledProse, findMisspelledTexts } from './wording.ts';

/** What must hold between the records of the archive. */
interface Rule {
  readonly find: (content: Content, today: string) => Problem[];
  /** Whether a record that its schema refused, and is absent, would make it accuse the innocent. */
  readonly needsWhole?: true;
}

/** Every rule over the linked whole. Each finds all the problems of its kind. */
const rules: Readonly<Record<string, Rule>> = {
  'repeated-id': { find: findRepeatedIds },
  'dangling-id': { find: (content) => findDanglingIds(content), needsWhole: true },
  'uncited-source': { find: findUncitedSources, needsWhole: true },
  'circular-retelling': { find: findCircularRetelling },
  'stray-hearing': { find: findStrayHearings },
  'unheard-occasion': { find: findUnheardOccasions, needsWhole: true },
  'early-hearing': { find: findEarlyHearings },
  'read-unread': { find: findReadUnread },
  'told-reading': { find: findToldReadings },
  'doubled-position': { find: findDoubledPositions },
  'undatable-event': { find: findUndatableEvents },
  'unexplained-rivals': { find: findUnexplainedRivals, needsWhole: true },
  'undrawable-case': { find: findUndrawableCases, needsWhole: true },
  'undrawable-picture': { find: findUndrawablePictures, needsWhole: true },
  'unknown-drawing': { find: findUnknownDrawings, needsWhole: true },
  'lost-face': { find: findLostFaces, needsWhole: true },
  'unknown-unit': { find: findUnknownUnits, needsWhole: true },
  'untold-figure': { find: findUntoldFigures },
  'broken-count': { find: findBrokenCounts, needsWhole: true },
  'foreign-unit': { find: findForeignUnits, needsWhole: true },
  'day-ahead': { find: findDaysAhead },
  'stray-period': { find: findStrayPeriods },
  'early-reading': { find: findEarlyReadings },
  'foreign-writing-date': { find: findForeignWritingDates },
  'uncounted-about': { find: findUncountedAbout, needsWhole: true },
  'unknown-count': { find: findUnknownCounts },
  'typed-sum': { find: findTypedSums },
  'leaning-claim': { find: findLeaningClaims },
  'bare-head': { find: findBareHeads },
  'misspelled-text': { find: findMisspelledTexts },
  'misspelled-prose': { find: findMisspelledProse },
  'unplaced-workshop': { find: findUnplacedWorkshops },
  'precise-area': { find: findPreciseAreas },
  'far-place': { find: findFarPlaces },
  'twin-village': { find: findTwinVillages },
  'empty-axis': { find: findEmptyAxes, needsWhole: true },
  'shared-order': { find: findSharedOrders },
  'repeated-stop': { find: findRepeatedStops },
  'untranslated-text': { find: findUntranslated },
  'story-name': { find: findStoryNames },
  'uneven-story': { find: findUnevenStories, needsWhole: true },
  'story-length': { find: findStoryLengths },
  'unsourced-numeral': { find: findUnsourcedNumerals, needsWhole: true },
  'unsourced-text': { find: findUnsourcedTexts, needsWhole: true },
  'uncounted-prose': { find: findUncountedProse, needsWhole: true },
  'uncounted-text': { find: findUncountedTexts, needsWhole: true },
  'lost-start': { find: findLostStarts, needsWhole: true },
  'unknown-page': { find: findUnknownPages, needsWhole: true },
  'missing-first-edition': { find: findMissingFirstEdition, needsWhole: true },
  'shared-code': { find: findSharedCodes },
  'unpublished-stop': { find: findUnpublishedStops },
  'placeless-hours': { find: findPlacelessHours },
  'lost-redirect': { find: findLostRedirects, needsWhole: true },
  'broken-redirect': { find: findBrokenRedirects },
};

/**
 * Runs the rules.
 * @param today `YYYY-MM-DD`: what was done lies not after it
 * @param isWhole whether every record could be read; if not, only rules that still tell the truth
 */
export function applyRules(content: Content, today: string, isWhole = true): KnownProblem[] {
  // Of two records with one id the second hides what others lead to.
  const isClear = isWhole && findRepeatedIds(content).length === 0;
  return Object.entries(rules)
    .filter(([, { needsWhole }]) => isClear || !needsWhole)
    .flatMap(([rule, { find }]) => find(content, today).map((problem) => ({ rule, ...problem })));
}
