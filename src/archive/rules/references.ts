import { seriesIds } from '#archive/claim-records.ts';
import type { CollectionName, Content, Entry, Problem } from '#archive/content.ts';
import { locales } from '#archive/locale.ts';
import { suggest } from '#archive/nearest-name.ts';
import { listPictureClaims } from '#archive/pictures.ts';
import { type Story } from '#archive/story-records.ts';
import { readStoryTags, type StoryTagName, storyTags } from '#archive/story-tags.ts';
import { idsOf } from './ids.ts';
import { bodyFile } from './stories.ts';

interface Reference {
  readonly file: string;
  readonly field: string;
  readonly id: string;
  readonly to: CollectionName | 'series';
}

/**
 * Ids that lead nowhere.
 * @param also ids of records that are there but refused
 */
export function findDanglingIds(
  content: Content,
  also: ReadonlySet<string> = new Set<string>(),
): Problem[] {
  const known = new Map<string, Set<string>>([['series', new Set(seriesIds)]]);
  const names: CollectionName[] = [
    ...(['claims', 'sources', 'conflicts', 'events', 'places', 'steps', 'terms'] as const),
    ...(['visitFacts', 'drawings', 'pictures', 'photos', 'occasions'] as const),
  ];
  for (const name of names)
    known.set(name, new Set(idsOf(content, name).map(({ data }) => data.id)));
  const unlisted = new Set(
    content.claims.filter(({ data }) => data.unlisted).map(({ data }) => data.id),
  );
  for (const id of unlisted) known.get('claims')?.delete(id);
  const unseen = content.unseenWorks.map(({ data }) => data.id);
  const retold = new Set([...(known.get('sources') ?? []), ...unseen]);
  const isKnown = ({ to, id, field }: Reference): boolean =>
    (also.has(id) || (field.includes('.retells') ? retold : known.get(to))?.has(id)) ?? false;
  return listReferences(content)
    .filter((reference) => !isKnown(reference))
    .map(({ file, field, id, to }) => ({
      file,
      field,
      message:
        to === 'claims' && unlisted.has(id)
          ? `"${id}" is unlisted, expected a claim that stands in the lists`
          : `"${id}" leads nowhere, expected an id of ${nameOf(to)}${suggest(id, known.get(to) ?? [])}`,
    }));
}

const folders: Partial<Record<Reference['to'], string>> = {
  terms: 'glossary',
  visitFacts: 'visit',
  steps: 'process',
};

function nameOf(to: Reference['to']): string {
  if (to === 'drawings') return 'content/drawings.yaml';
  if (to === 'pictures') return 'content/figures/pictures.yaml';
  if (to === 'series') return `a series: ${seriesIds.join(', ')}`;
  return `content/${folders[to] ?? to}`;
}

function listReferences(content: Content): Reference[] {
  return [
    ...content.claims.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.sources`, data.sources, 'sources'),
      ...refer(file, `${data.id}.places`, data.places, 'places'),
      ...data.heard.flatMap(({ occasion }, at) =>
        refer(file, `${data.id}.heard[${at}].occasion`, [occasion], 'occasions'),
      ),
    ]),
    ...content.sources.flatMap(({ file, data }) =>
      refer(file, `${data.id}.custom.retells`, data.custom.retells, 'sources'),
    ),
    ...content.unseenWorks.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.retells`, data.retells, 'sources'),
      ...refer(file, `${data.id}.claims`, data.claims, 'claims'),
    ]),
    ...[...content.occasions, ...content.photos].flatMap(({ file, data }) =>
      refer(file, `${data.id}.place`, data.place ? [data.place] : [], 'places'),
    ),
    ...content.conflicts.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.unread`, data.unread, 'sources'),
      ...data.positions.flatMap((position, at) =>
        refer(file, `${data.id}.positions[${at}].claims`, position.claims, 'claims'),
      ),
    ]),
    ...content.events.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.dates`, data.dates, 'claims'),
      ...refer(file, `${data.id}.claims`, data.claims, 'claims'),
      ...refer(file, `${data.id}.places`, data.places, 'places'),
    ]),
    ...content.places.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.area`, data.area ? [data.area] : [], 'places'),
      ...refer(file, `${data.id}.workshop.sources`, data.workshop?.sources ?? [], 'sources'),
      ...refer(file, `${data.id}.lookAt`, data.lookAt, 'claims'),
      ...refer(file, `${data.id}.leadClaims`, data.leadClaims, 'claims'),
      ...refer(file, `${data.id}.leadFacts`, data.leadFacts, 'visitFacts'),
    ]),
    ...(['people', 'terms', 'steps'] as const).flatMap((name) =>
      content[name].flatMap(({ file, data }) =>
        refer(file, `${data.id}.sources`, data.sources, 'sources'),
      ),
    ),
    ...content.people.flatMap(({ file, data }) =>
      refer(file, `${data.id}.claims`, data.claims, 'claims'),
    ),
    ...content.steps.flatMap(({ file, data: { id, tools, materials } }) =>
      [...tools, ...materials].flatMap(({ term }) =>
        refer(file, `${id}.term`, term ? [term] : [], 'terms'),
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
    ...content.about.flatMap(({ file, segments }) =>
      segments.flatMap(({ line, claim }) =>
        refer(file, `line ${line}`, claim ? [claim] : [], 'claims'),
      ),
    ),
    ...listPageReferences(content),
    ...listClassroomReferences(content),
  ];
}

function listClassroomReferences({ firstSteps, quiz }: Content): Reference[] {
  return [
    ...firstSteps.flatMap(({ file, data }) => [
      ...refer(file, 'claims', data.claims, 'claims'),
      ...refer(file, 'steps', data.steps, 'steps'),
    ]),
    ...quiz.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.conflict`, [data.conflict], 'conflicts'),
      ...refer(file, `${data.id}.claims`, [...data.claims, ...data.also], 'claims'),
    ]),
  ];
}

function listPageReferences({
  cases,
  drawings,
  exercises,
  pages,
  pictures,
  site,
}: Content): Reference[] {
  return [
    ...site.flatMap(({ file, data }) => refer(file, 'claims', data.claims, 'claims')),
    ...cases.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.claims`, data.claims, 'claims'),
      ...refer(file, `${data.id}.conflicts`, data.conflicts, 'conflicts'),
    ]),
    ...drawings.flatMap(({ file, data }) =>
      refer(file, `${data.id}.claims`, data.claims, 'claims'),
    ),
    ...pictures.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.claims`, listPictureClaims(data), 'claims'),
      ...refer(file, `${data.id}.source`, data.kind === 'family' ? [data.source] : [], 'sources'),
    ]),
    ...exercises.flatMap(({ file, data }) => [
      ...refer(file, `${data.id}.conflict`, [data.conflict], 'conflicts'),
      ...refer(file, `${data.id}.also`, data.also, 'claims'),
    ]),
    ...pages.flatMap(({ file, data: { home, visit, ...others } }) => [
      ...refer(file, 'home.conflict', [home.conflict], 'conflicts'),
      ...refer(file, 'home.photo', home.photo ? [home.photo] : [], 'photos'),
      ...others.photographs.wanted.flatMap(({ conflicts }, at) =>
        refer(file, `photographs.wanted[${at}].conflicts`, conflicts, 'conflicts'),
      ),
      ...refer(file, 'visit.ask.craft', [visit.ask.craft], 'claims'),
      ...refer(file, 'visit.ask.other', [visit.ask.other], 'visitFacts'),
      ...visit.chains.flatMap(({ way, lines }) =>
        refer(
          file,
          `visit.chains.${way}`,
          lines.map(({ fact }) => fact),
          'visitFacts',
        ),
      ),
      ...refer(file, 'visit.groupClaims', visit.groupClaims, 'claims'),
      ...refer(file, 'silencer.limits', others.silencer.limits, 'claims'),
      ...others.silencer.parts.flatMap(({ claims, terms }, at) => [
        ...refer(file, `silencer.parts[${at}].claims`, claims, 'claims'),
        ...refer(file, `silencer.parts[${at}].terms`, terms, 'terms'),
      ]),
      ...others.conflicts.groups.flatMap(({ conflicts }, at) =>
        refer(file, `conflicts.groups[${at}]`, conflicts, 'conflicts'),
      ),
      ...Object.entries({ home, visit, ...others }).flatMap(([page, { claims, facts }]) => [
        ...refer(file, `${page}.claims`, claims, 'claims'),
        ...refer(file, `${page}.facts`, facts, 'visitFacts'),
      ]),
    ]),
  ];
}

const tagTargets: Partial<Record<StoryTagName, Reference['to']>> = {
  Claim: 'claims',
  Conflict: 'conflicts',
  Place: 'places',
  Event: 'events',
  Term: 'terms',
  Chart: 'series',
  Drawing: 'drawings',
  Figure: 'pictures',
  Photo: 'photos',
};

function listStoryReferences({ file, data }: Entry<Story>): Reference[] {
  const inTitle = refer(file, 'titleClaims', data.titleClaims, 'claims');
  const inBody = locales.flatMap((locale) =>
    readStoryTags(data.body[locale]).flatMap(({ name, id }) => {
      const to = tagTargets[name];
      const field = `<${name} ${storyTags[name]}="${id}">`;
      return to ? [{ file: bodyFile(file, locale), field, id, to }] : [];
    }),
  );
  const opening = refer(file, 'drawing', data.drawing ? [data.drawing] : [], 'drawings');
  const photo = refer(file, 'photo', data.photo ? [data.photo] : [], 'photos');
  return [...inTitle, ...opening, ...photo, ...inBody];
}

function refer(
  file: string,
  field: string,
  ids: readonly string[],
  to: Reference['to'],
): Reference[] {
  return ids.map((id) => ({ file, field, id, to }));
}

export function findUnknownUnits(content: Content): Problem[] {
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
