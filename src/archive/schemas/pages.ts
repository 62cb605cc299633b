import { z } from 'astro/zod';
import { seriesIds } from '#archive/claim-records.ts';
import { tints } from '#archive/period.ts';
import { arrivals } from '#archive/visit-records.ts';
import { id, idList, ids, localized } from './common.ts';

/** The claims and visit facts the texts beside them rest on. */
const grounds = { claims: ids, facts: ids };
const described = z.strictObject({ ...grounds, description: localized });
const led = z.strictObject({ ...grounds, lead: localized });

/** What the front page shows under each letter, once for every era of the name. */
const eras = z
  .array(
    z.strictObject({
      era: z.enum(tints.filter((tint) => tint !== 'undated')),
      drawing: z.string(),
      title: localized,
      line: localized,
    }),
  )
  .refine(
    (given) => given.map(({ era }) => era).join() === tints.slice(0, -1).join(),
    `names other eras, expected ${tints.slice(0, -1).join(', ')} in this order`,
  );

/** Ways into the site for some readers. */
const starts = z.array(
  z.strictObject({
    title: localized,
    links: z.array(z.strictObject({ to: z.string(), text: localized })).min(1),
  }),
);

/** Questions on which sources differ, in the order of their page. */
const conflictGroups = z
  .array(z.strictObject({ title: localized, conflicts: idList }))
  .min(1, 'has no group, expected at least one');

/** Numbers that sources give for one time, beside each other; at least one time, each with a number. */
const faces = z.array(z.array(z.strictObject({ claim: id, value: z.number() })).min(1)).min(1);

/** `content/pages.yaml`: what pages say of the world, apart from their records. */
export const pageTexts = z.strictObject({
  home: z.strictObject({
    ...grounds,
    conflict: id,
    photo: id.optional(),
    lead: localized,
    eras,
    starts,
  }),
  hooks: z
    .strictObject({
      ...grounds,
      home: localized.optional(),
      timeline: localized.optional(),
      map: localized.optional(),
      process: localized.optional(),
      visit: localized.optional(),
      silencer: localized.optional(),
      quiz: localized.optional(),
      figures: localized.optional(),
    })
    .prefault({}),
  stories: described,
  map: described,
  silencer: led.extend({
    parts: z.array(z.strictObject({ title: localized, text: localized, claims: ids, terms: ids })),
    limits: ids,
  }),
  conflicts: z.strictObject({ ...grounds, groups: conflictGroups }),
  figures: led.extend({ faces }),
  process: led.extend({ unread: localized }),
  sources: led,
  glossary: described,
  search: z.strictObject({ ...grounds, examples: localized }),
  photographs: led.extend({
    wanted: z
      .array(z.strictObject({ text: localized, conflicts: ids }))
      .min(1, 'asks for nothing, expected at least one'),
  }),
  visit: z.strictObject({
    ...grounds,
    lead: localized,
    chains: z
      .array(
        z.strictObject({
          way: z.enum(arrivals),
          lines: z.array(z.strictObject({ fact: id, text: localized })).min(1),
          gaps: localized,
        }),
      )
      .default([]),
    gaps: z.strictObject({ unpublished: localized, transport: localized }),
    ask: z.strictObject({ craft: id, other: id }),
    whenLead: localized,
    whenRest: localized,
    groupsLead: localized,
    groupClaims: ids,
    manners: z.array(localized),
    mannersNote: localized,
  }),
});

/** `content/classroom/exercises.yaml`: exercises, in the order of the sheet. */
export const exercise = z.strictObject({
  id,
  conflict: id,
  also: ids,
  title: localized,
  tasks: z.array(localized).min(1, 'has no task, expected what a pupil is to do'),
  aim: localized,
});

/** `content/classroom/first-steps.yaml`: the exercise before the others. */
export const firstSteps = z.strictObject({
  claims: idList.min(1, 'rests on nothing, expected at least one claim id'),
  steps: idList.min(1, 'has nothing to sort, expected ids of steps'),
  title: localized,
  sort: localized,
  sum: localized,
  choose: localized,
  aim: localized,
});

/** `content/classroom/quiz.yaml`: questions, in the order of the page. */
export const quizQuestion = z.strictObject({
  id,
  conflict: id,
  claims: idList.min(2, 'sets nothing side by side, expected at least two claim ids'),
  also: ids,
  ask: localized,
  why: localized,
});

/** `content/figures/cases.yaml` */
export const numberCase = z.strictObject({
  id,
  value: z.number(),
  series: z.enum(seriesIds),
  claims: idList.min(1, 'has no statement, expected at least one claim id'),
  conflicts: ids,
  title: localized,
  lead: localized,
  steps: z.array(localized).default([]),
});
