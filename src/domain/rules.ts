import { readPageRef } from './changes.ts';
import type { CollectionName, Content, Entry, Problem } from './content.ts';
import { visitRules } from './itinerary-rules.ts';
import { findBrokenRedirects } from './redirects.ts';
import { locales, type Locale, type Localized } from './locale.ts';
import { findForeignNumerals, numbersOfClaim } from './numerals.ts';
import type { Claim, Conflict, Place, Source, Story, TimelineEvent } from './records.ts';
import { changedPages, recordPages, seriesIds } from './records.ts';
import { countWords, listTagged, readStoryTags, type StoryTagName } from './story-tags.ts';

/** Story length in words, each language (editorial rule). */
export const storyLength = { least: 700, most: 1100 } as const;

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

const idless = new Set<CollectionName>(['villages', 'site', 'redirects']);

function idsOf(content: Content, name: CollectionName): Entry<{ id: string }>[] {
  return idless.has(name) ? [] : (content[name] as readonly Entry<{ id: string }>[]).slice();
}

/** Ids are unique in their collection; a source and an unseen work share one, so do village codes. */
function findRepeatedIds(content: Content): Problem[] {
  const names = Object.keys(content).filter((name) => name !== 'segments') as CollectionName[];
  const groups = names
    .filter((name) => name !== 'unseenWorks')
    .map((name) =>
      name === 'sources'
        ? [...idsOf(content, name), ...idsOf(content, 'unseenWorks')]
        : idsOf(content, name),
    );
  const codes = content.villages.map(({ file, data }) => ({ file, data: { id: data.code } }));
  return [...groups, codes].flatMap(findRepeated);
}

function findRepeated(entries: readonly Entry<{ id: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data }) => {
    const earlier = first.get(data.id);
    if (earlier === undefined) {
      first.set(data.id, file);
      return [];
    }
    const message = `is used twice, also in ${earlier}; expected an id of its own`;
    return [{ file, field: `${data.id}.id`, message }];
  });
}

interface Reference {
  readonly file: string;
  readonly field: string;
  readonly id: string;
  readonly to: CollectionName | 'series';
}

function findDanglingIds(content: Content): Problem[] {
  const known = new Map<string, Set<string>>([['series', new Set(seriesIds)]]);
  const names: CollectionName[] = [
    ...(['claims', 'sources', 'conflicts', 'events', 'places', 'terms', 'visitFacts'] as const),
  ];
  for (const name of names)
    known.set(name, new Set(idsOf(content, name).map(({ data }) => data.id)));
  const unseen = content.unseenWorks.map(({ data }) => data.id);
  const retold = new Set([...(known.get('sources') ?? []), ...unseen]);
  const isKnown = ({ to, id, field }: Reference): boolean =>
    (field.includes('.retells') ? retold : known.get(to))?.has(id) ?? false;
  return listReferences(content)
    .filter((reference) => !isKnown(reference))
    .map(({ file, field, id, to }) => ({
      file,
      field,
      message: `"${id}" leads nowhere, expected an id of ${nameOf(to)}`,
    }));
}

function nameOf(to: Reference['to']): string {
  if (to === 'series') return `a series: ${seriesIds.join(', ')}`;
  return `content/${to === 'terms' ? 'glossary' : to === 'visitFacts' ? 'visit' : to}`;
}

function listReferences(content: Content): Reference[] {
  return [
    ...content.claims.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.sources`, data.sources, 'sources'),
      ...refer(file, `${data.id}.places`, data.places, 'places'),
    ]),
    ...content.sources.flatMap(({ file, data }) =>
      refer(file, `${data.id}.custom.retells`, data.custom.retells, 'sources'),
    ),
    ...content.conflicts.flatMap(({ file, data }) =>
      data.positions.flatMap((position, at) =>
        refer(file, `${data.id}.positions[${at}].claims`, position.claims, 'claims'),
      ),
    ),
    ...content.events.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.dates`, data.dates, 'claims'),
      ...refer(file, `${data.id}.claims`, data.claims, 'claims'),
      ...refer(file, `${data.id}.places`, data.places, 'places'),
    ]),
    ...content.places.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.area`, data.area ? [data.area] : [], 'places'),
      ...refer(file, `${data.id}.workshop.sources`, data.workshop?.sources ?? [], 'sources'),
      ...refer(file, `${data.id}.lookAt`, data.lookAt, 'claims'),
    ]),
    ...(['people', 'terms', 'steps'] as const).flatMap((name) =>
      content[name].flatMap(({ file, data }) =>
        refer(file, `${data.id}.sources`, data.sources, 'sources'),
      ),
    ),
    ...content.visitFacts.flatMap(({ file, data }) =>
      refer(file, `${data.id}.places`, data.places, 'places'),
    ),
    ...content.itineraries.flatMap(({ file, data }) =>
      data.stops.flatMap((stop, at) => [
        ...refer(file, `stops[${at}].place`, [stop.place], 'places'),
        ...refer(file, `stops[${at}].claims`, stop.claims, 'claims'),
        ...refer(file, `stops[${at}].facts`, stop.facts, 'visitFacts'),
      ]),
    ),
    ...content.stories.flatMap(listStoryReferences),
  ];
}

const tagTargets: Partial<Record<StoryTagName, Reference['to']>> = {
  Claim: 'claims',
  Conflict: 'conflicts',
  Place: 'places',
  Event: 'events',
  Term: 'terms',
  Chart: 'series',
};

function listStoryReferences({ file, data }: Entry<Story>): Reference[] {
  const inTitle = refer(file, 'titleClaims', data.titleClaims, 'claims');
  const inBody = locales.flatMap((locale) =>
    readStoryTags(data.body[locale]).flatMap(({ name, id }) => {
      const to = tagTargets[name];
      return to ? [{ file: bodyFile(file, locale), field: `<${name}>`, id, to }] : [];
    }),
  );
  return [...inTitle, ...inBody];
}

function bodyFile(storyFile: string, locale: Locale): string {
  return storyFile.replace('story.yaml', `${locale}.mdx`);
}

function refer(
  file: string,
  field: string,
  ids: readonly string[],
  to: Reference['to'],
): Reference[] {
  return ids.map((id) => ({ file, field, id, to }));
}

function findUncitedSources(content: Content): Problem[] {
  const cited = new Set(
    [content.claims, content.people, content.terms, content.steps].flatMap((entries) =>
      entries.flatMap(({ data }) => data.sources),
    ),
  );
  for (const { data } of content.places)
    for (const id of data.workshop?.sources ?? []) cited.add(id);
  return content.sources
    .filter(({ data }) => !cited.has(data.id))
    .map(({ file, data }) => ({
      file,
      field: data.id,
      message:
        'is a source nobody cites, expected a claim, person, term, step or workshop that does',
    }));
}

function findCircularRetelling(content: Content): Problem[] {
  const sources = new Map(content.sources.map(({ data }) => [data.id, data]));
  return content.sources
    .filter(({ data }) => retellsItself(data, sources))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.custom.retells`,
      message: 'leads back to the source itself, expected the older text at the end of the chain',
    }));
}

function retellsItself(source: Source, sources: ReadonlyMap<string, Source>): boolean {
  const seen = new Set<string>();
  const waiting = [...source.custom.retells];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === source.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(sources.get(id)?.custom.retells ?? []));
  }
  return false;
}

function findDoubledPositions(content: Content): Problem[] {
  const place = new Map<string, string>();
  return content.conflicts.flatMap(({ file, data }) =>
    data.positions.flatMap((position, at) =>
      position.claims.flatMap((id) => {
        const field = `${data.id}.positions[${at}]`;
        const earlier = place.get(id);
        if (earlier === undefined) {
          place.set(id, field);
          return [];
        }
        const message = `"${id}" already stands in ${earlier}, expected each claim in one position`;
        return [{ file, field: `${field}.claims`, message }];
      }),
    ),
  );
}

function findForeignAnswerNumerals(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return content.conflicts.flatMap(({ file, data }: Entry<Conflict>) =>
    data.positions.flatMap((position, at) =>
      foreignIn(position.answer, allowed(position.claims)).map(({ locale, numeral }) => ({
        file,
        field: `${data.id}.positions[${at}].answer.${locale}`,
        message: `the numeral "${numeral}" is not its claims', expected a number of ${position.claims.join(', ')}`,
      })),
    ),
  );
}

type Allowed = (claims: readonly string[]) => (locale: Locale) => ReadonlySet<string>;

function allowedNumbers(content: Content): Allowed {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  const sources = new Map(content.sources.map(({ data }) => [data.id, data]));
  const sourcesOf = (claim: Claim): Source[] =>
    claim.sources.flatMap((id) => sources.get(id) ?? []);
  return (ids) => (locale) =>
    new Set(
      ids
        .flatMap((id) => claims.get(id) ?? [])
        .flatMap((claim) => [...numbersOfClaim(claim, sourcesOf(claim), locale)]),
    );
}

function foreignIn(
  text: Localized,
  allowed: (locale: Locale) => ReadonlySet<string>,
): { locale: Locale; numeral: string }[] {
  return locales.flatMap((locale) =>
    findForeignNumerals(text[locale], locale, allowed(locale)).map((numeral) => ({
      locale,
      numeral: numeral.text,
    })),
  );
}

function findUndatableEvents(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  return content.events.flatMap(({ file, data }: Entry<TimelineEvent>) =>
    data.dates.flatMap((id) => {
      const claim = claims.get(id);
      if (!claim || claim.basis === 'stated' || claim.basis === 'inferred') return [];
      const message = `"${id}" is dated by ${claim.basis === 'none' ? 'nothing' : 'its source only (source_date)'}, expected a claim that says when it happened`;
      return [{ file, field: `${data.id}.dates`, message }];
    }),
  );
}

function findUnexplainedRivals(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  const conflictOf = new Map(
    content.conflicts.flatMap(({ data }) =>
      data.positions.flatMap((position) => position.claims.map((id) => [id, data.id] as const)),
    ),
  );
  return content.events
    .filter(({ data }) => {
      const periods = new Set(data.dates.map((id) => claims.get(id)?.period?.edtf ?? ''));
      return periods.size > 1 && data.dates.some((id) => !conflictOf.has(id));
    })
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.dates`,
      message:
        'gives rival dates that no conflict explains, expected one date or a conflict that holds every dating claim',
    }));
}

function findUnknownUnits(content: Content): Problem[] {
  const units = new Set(content.units.map(({ data }) => data.id));
  return content.claims.flatMap(({ file, data }) =>
    data.figures.flatMap((figure, at) =>
      units.has(figure.unit)
        ? []
        : [
            {
              file,
              field: `${data.id}.figures[${at}].unit`,
              message: `"${figure.unit}" is not a unit, expected an id of content/units.yaml`,
            },
          ],
    ),
  );
}

function findUnplacedWorkshops(content: Content): Problem[] {
  const places = new Map(content.places.map(({ data }) => [data.id, data]));
  return content.places
    .filter(({ data }: Entry<Place>) => data.area && places.get(data.area)?.point === null)
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.area`,
      message: `"${data.area}" has no point, expected a village or quarter that is on the map`,
    }));
}

/** A story's id is its folder's name, and its URL names are its own. */
function findStoryNames(content: Content): Problem[] {
  const misnamed = content.stories
    .filter(({ file, data }) => file.split('/').at(-2) !== data.id)
    .map(({ file, data }) => ({
      file,
      field: 'id',
      message: `"${data.id}" is not the name of its folder, expected "${file.split('/').at(-2) ?? ''}"`,
    }));
  const slugs = locales.flatMap((locale) =>
    findRepeated(
      content.stories.map(({ file, data }) => ({ file, data: { id: data.slug[locale] } })),
    ),
  );
  return [...misnamed, ...slugs.map((problem) => ({ ...problem, field: 'slug' }))];
}

function findUnevenStories(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) =>
    (['Claim', 'Conflict', 'Chart'] as const).flatMap((name) => {
      const [first, second] = [listTagged(data.body.id, name), listTagged(data.body.en, name)];
      const missing = [
        ...first.filter((id) => !second.includes(id)).map((id) => ({ id, locale: 'en' as const })),
        ...second.filter((id) => !first.includes(id)).map((id) => ({ id, locale: 'id' as const })),
      ];
      return missing.map(({ id, locale }) => ({
        file: bodyFile(file, locale),
        field: `<${name}>`,
        message: `lacks "${id}", expected the same as in the other language`,
      }));
    }),
  );
}

function findStoryLengths(content: Content): Problem[] {
  return content.stories.flatMap(({ file, data }) =>
    locales.flatMap((locale) => {
      const words = countWords(data.body[locale]);
      if (!data.body[locale]) return [];
      if (words >= storyLength.least && words <= storyLength.most) return [];
      const message = `is ${words} words long, expected ${storyLength.least} to ${storyLength.most}`;
      return [{ file: bodyFile(file, locale), field: 'prose', message }];
    }),
  );
}

function findUnsourcedNumerals(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return content.stories.flatMap(({ file, data }) =>
    (content.segments.get(data.id) ?? [])
      .filter((segment) => !segment.isPlain)
      .flatMap(({ locale, line, text, claim }) => {
        const own = allowed(claim ? [claim] : [])(locale);
        const expected = claim
          ? `a number of claim "${claim}" in the form of the language`
          : 'numerals inside a <Claim>, or marked <Plain>';
        return findForeignNumerals(text, locale, own).map((numeral) => ({
          file: bodyFile(file, locale),
          field: `line ${line}`,
          message: `the numeral "${numeral.text}" is not its claim's, expected ${expected}`,
        }));
      }),
  );
}

function findUnsourcedTitles(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  const fields = ['title', 'kicker', 'standfirst', 'description'] as const;
  return content.stories.flatMap(({ file, data }) =>
    fields.flatMap((field) =>
      foreignIn(data[field], allowed(data.titleClaims)).map(({ locale, numeral }) => ({
        file,
        field: `${field}.${locale}`,
        message: `the numeral "${numeral}" has no claim, expected a number of a claim in titleClaims`,
      })),
    ),
  );
}

/** A change names pages of the site, or records that exist. */
function findUnknownPages(content: Content): Problem[] {
  const known = new Map(
    recordPages.map((page) => [page as string, new Set(content[page].map(({ data }) => data.id))]),
  );
  const isKnown = (ref: string): boolean => {
    const { page, id } = readPageRef(ref);
    if (page === '*') return id === null;
    return id === null
      ? changedPages.some((one) => one === page)
      : Boolean(known.get(page)?.has(id));
  };
  return content.changes.flatMap(({ file, data }) =>
    data.pages
      .filter((ref) => !isKnown(ref))
      .map((ref) => ({
        file,
        field: `${data.id}.pages`,
        message: `"${ref}" leads nowhere, expected *, a page (${changedPages.join(', ')}) or a record as claims/prd-001`,
      })),
  );
}

/** Every page has a date: some change covers the whole site. */
function findMissingFirstEdition(content: Content): Problem[] {
  if (content.changes.some(({ data }) => data.pages.includes('*'))) return [];
  const message = 'has no change of all pages, expected a first edition with pages: ["*"]';
  return [{ file: 'content/changes.yaml', field: 'file', message }];
}
