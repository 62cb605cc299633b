import type { CollectionName, Content, Problem } from '#archive/content.ts';
import { suggest } from '#archive/nearest-name.ts';
import { idsOf } from './ids.ts';

/** A record that does not fit its schema, as it was typed. */
export interface Refused {
  readonly file: string;
  readonly collection: CollectionName;
  /** Its id, or its place in the list. */
  readonly name: string;
  readonly record: unknown;
  readonly shape: 'list' | 'single';
}

type Target = 'claims' | 'sources' | 'places' | 'conflicts' | 'visitFacts';

/** The collections that fields lead to by their names, whatever record they stand in. */
const targets: Readonly<Partial<Record<string, Target>>> = {
  ...{ claims: 'claims', dates: 'claims', titleClaims: 'claims', lookAt: 'claims' },
  ...{ groupClaims: 'claims', sources: 'sources', unread: 'sources' },
  ...{ places: 'places', place: 'places', area: 'places' },
  ...{ conflict: 'conflicts', conflicts: 'conflicts', facts: 'visitFacts' },
};

/** Ids in refused records that lead nowhere: an editor sees all that is wrong with a record at once. */
export function findRefusedLinks(content: Content, refused: readonly Refused[]): Problem[] {
  const known = (target: Target): Set<string> =>
    new Set([
      ...idsOf(content, target).map(({ data }) => data.id),
      ...refused.map(({ name }) => name),
    ]);
  return refused.flatMap(({ file, name, record, shape }) =>
    listLinks(record, '').flatMap(({ path, target, id }) => {
      const ids = known(target);
      if (ids.has(id)) return [];
      const field = shape === 'single' ? path : `${name}.${path}`;
      const folder = target === 'visitFacts' ? 'visit' : target;
      const message = `"${id}" leads nowhere, expected an id of content/${folder}${suggest(id, ids)}`;
      return [{ file, field, message }];
    }),
  );
}

interface Link {
  readonly path: string;
  readonly target: Target;
  readonly id: string;
}

function listLinks(value: unknown, path: string): Link[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    const target = Array.isArray(value) ? undefined : targets[key];
    const ids = target ? [inner].flat().filter((id) => typeof id === 'string') : [];
    const links = target ? ids.map((id) => ({ path: at, target, id })) : [];
    return [...links, ...listLinks(inner, at)];
  });
}
