import {
  type CollectionName,
  type Content,
  type Entry,
  type Problem,
  recordsOf,
} from '#archive/content.ts';

const idless = new Set<CollectionName>(['villages', 'site', 'pages', 'firstSteps', 'redirects']);

const origins = ['sources', 'unseenWorks', 'occasions'] as const;

export function idsOf(content: Content, name: CollectionName): Entry<{ id: string }>[] {
  return idless.has(name) ? [] : (content[name] as readonly Entry<{ id: string }>[]).slice();
}

/** Ids are unique in their collection; what can be an origin shares one, so do village codes. */
export function findRepeatedIds(content: Content): Problem[] {
  const names = Object.keys(recordsOf(content)) as CollectionName[];
  const groups = names
    .filter((name) => name !== 'unseenWorks' && name !== 'occasions')
    .map((name) =>
      name === 'sources'
        ? origins.flatMap((origin) => idsOf(content, origin))
        : idsOf(content, name),
    );
  const codes = content.villages.map(({ file, data }) => ({ file, data: { id: data.code } }));
  return [...groups, codes].flatMap(findRepeated);
}

export function findRepeated(entries: readonly Entry<{ id: string }>[]): Problem[] {
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
