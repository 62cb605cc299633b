import type { Content, Problem } from '#domain/content.ts';
import { findBrokenRedirects } from '#domain/redirects.ts';
import { findMissingFirstEdition, findUnknownPages } from './changes.ts';
import { findDoubledPositions, findForeignAnswerNumerals } from './conflicts.ts';
import { findUndatableEvents, findUnexplainedRivals } from './events.ts';
import { findRepeatedIds } from './ids.ts';
import { findUnplacedWorkshops } from './places.ts';
import { findDanglingIds, findUnknownUnits } from './references.ts';
import { findCircularRetelling, findUncitedSources } from './sources.ts';
import {
  findStoryLengths,
  findStoryNames,
  findUnevenStories,
  findUnsourcedNumerals,
  findUnsourcedTitles,
} from './stories.ts';
import { visitRules } from './visits.ts';

type Rule = (content: Content) => Problem[];

/** Every rule over the linked whole. Each returns all the problems it finds. */
export const rules: readonly Rule[] = [
  findRepeatedIds,
  findDanglingIds,
  findUncitedSources,
  findCircularRetelling,
  findDoubledPositions,
  findForeignAnswerNumerals,
  findUndatableEvents,
  findUnexplainedRivals,
  findUnknownUnits,
  findUnplacedWorkshops,
  findStoryNames,
  findUnevenStories,
  findStoryLengths,
  findUnsourcedNumerals,
  findUnsourcedTitles,
  findUnknownPages,
  findMissingFirstEdition,
  ...visitRules,
  findBrokenRedirects,
];

/** Runs all rules. */
export function applyRules(content: Content): Problem[] {
  return rules.flatMap((rule) => rule(content));
}
