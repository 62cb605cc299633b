import type { Content, Problem } from '#archive/content.ts';

export function findDoubledPositions(content: Content): Problem[] {
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
